import {
  createTranslate,
  type MessageOverrides,
  type Translate,
} from '@council-elements/core/messages';
import { cy, en, type Messages } from './index.js';

/**
 * The tracker's texts in a language, English where there is no other.
 * @param overrides the council's own wording of single texts, by language
 */
export const createPlanTranslate = (
  language: string,
  overrides: MessageOverrides<Messages> = {},
): Translate<Messages> => createTranslate<Messages>({ en, cy }, language, overrides);
