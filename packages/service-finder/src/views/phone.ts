import { html, nothing, type TemplateResult } from 'lit';
import type { Phone } from '../model/types.js';
import type { FinderContext } from './context.js';

/** A number that a telephone can call, with what it is for. */
export function phoneLink(phone: Phone, { t }: FinderContext): TemplateResult {
  const { number, extension, description } = phone;
  const words = extension ? t('phoneExtension', { number, extension }) : number;
  // A number reads from left to right in every language; its groups would change places.
  return html`<a class="govuk-link" dir="ltr" href="tel:${digits(number)}">${words}</a>${
      description ? html` ${description}` : nothing
    }`;
}

/** A number without what only people read. */
export function digits(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
