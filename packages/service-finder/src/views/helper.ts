import { nothing, type TemplateResult } from 'lit';
import { insetText } from '@council-elements/govuk';
import type { FinderContext } from './context.js';

/** Whom else to ask. */
export function helper({ settings: { contact } }: FinderContext): TemplateResult | typeof nothing {
  return contact ? insetText({ text: contact }) : nothing;
}
