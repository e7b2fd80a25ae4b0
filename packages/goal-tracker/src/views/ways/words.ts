import { html, type Html } from '@council-elements/govuk';
import type { TryResult } from '../../model/events.js';
import type { LocalText, Profession, Side, WayKind } from '../../model/ways/library.js';
import type { Words } from '../context.js';

export const KIND_KEYS = {
  technique: 'kindTechnique',
  order: 'kindOrder',
  'place-and-time': 'kindPlaceAndTime',
  equipment: 'kindEquipment',
  help: 'kindHelp',
} as const satisfies Readonly<Record<WayKind, string>>;

export const SIDE_KEYS = {
  left: 'sideLeft',
  right: 'sideRight',
  either: 'sideEither',
} as const satisfies Readonly<Record<Side, string>>;

export const RESULT_KEYS = {
  worked: 'wayWorked',
  partly: 'wayPartly',
  no: 'wayNo',
} as const satisfies Readonly<Record<TryResult, string>>;

export const PROFESSION_KEYS = {
  'occupational-therapist': 'professionOccupationalTherapist',
  physiotherapist: 'professionPhysiotherapist',
  nurse: 'professionNurse',
} as const satisfies Readonly<Record<Profession, string>>;

const isWelsh = (t: Words): boolean => t.language.startsWith('cy');

/** A text of the library in the page's language; English where it has no other, said to be so. */
export function localWords(t: Words, { en, cy }: LocalText): Html | string {
  if (!isWelsh(t)) return en;
  return cy ?? html`<span lang="en">${en}</span>`;
}

/** The same as plain text, for an address or an attribute. */
export const plainWords = (t: Words, { en, cy }: LocalText): string =>
  isWelsh(t) ? (cy ?? en) : en;
