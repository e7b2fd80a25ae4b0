import { html, nothing, type TemplateResult } from 'lit';
import { radios, select } from '@council-elements/govuk';
import { radii } from '../model/directory-types.js';
import type { FinderContext, FinderState } from './context.js';
import { placeWords } from './place.js';

/**
 * How a place counts: what is near it, and how near, or what serves it from wherever. Nothing while
 * there is no place to measure from.
 */
export function distance(
  { query, place }: FinderState,
  { t, id }: FinderContext,
): TemplateResult | typeof nothing {
  if (place?.kind !== 'found') return nothing;
  const ofForm = { form: id('search') };
  const name = placeWords(place, t);
  return html`
    ${radios({
      name: 'scope',
      idPrefix: id('scope'),
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: t('scope'), classes: 'govuk-visually-hidden' } },
      value: query.scope ?? 'near',
      items: [
        { value: 'near', text: t('scopeNear', { place: name }), attributes: ofForm },
        {
          value: 'serves',
          text: t('scopeServes', { place: name }),
          hint: { text: t('scopeServesHint') },
          attributes: ofForm,
        },
      ],
    })}
    ${select({
      name: 'radius',
      id: id('radius'),
      label: { text: t('radius') },
      value: query.radius ?? '',
      attributes: ofForm,
      items: [
        ...radii.map((miles) => ({ value: miles, text: t('withinMiles', { count: miles }) })),
        { value: '', text: t('anyDistance'), selected: query.radius === undefined },
      ],
    })}
  `;
}
