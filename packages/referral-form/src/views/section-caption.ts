import { nothing } from 'lit';
import { html } from '@council-elements/govuk';
import type { Page } from '../model/definition.js';
import { localise } from '../model/localise.js';
import type { FormContext } from './context.js';

/** Above a heading: the section of the page, and which item it asks about. */
export function sectionCaption(
  { section }: Pick<Page, 'section'>,
  { definition, t }: FormContext,
  item?: string,
): unknown {
  const { sections = [] } = localise(definition, t.language);
  const title = sections.find(({ id }) => id === section)?.title;
  const texts = [title, item].filter((text) => text !== undefined);
  return texts.length === 0
    ? nothing
    : html`<span class="govuk-caption-l">${texts.join(' – ')}</span>`;
}
