import { html, nothing, type TemplateResult } from 'lit';
import { button, input } from '@council-elements/govuk';
import { writeQuery } from '../model/query.js';
import type { FinderContext, FinderState } from './context.js';
import { placeError } from './errors.js';
import { privateAction } from './link.js';
import { parts } from './parts.js';

/**
 * The search form: what, and where. Everything else that is asked for belongs to it by its id, so
 * that a search keeps the filters, and filters the search.
 */
export function searchForm(state: FinderState, context: FinderContext): TemplateResult {
  const { query } = state;
  const { t, id, scripted, settings } = context;
  const note = placeNote(state, context);
  const place = () => html`
    ${input({
      id: id('place'),
      name: 'place',
      label: { text: t('placeLabel'), classes: 'govuk-label--s' },
      hint: { text: t('placeHint') },
      errorMessage: placeError(state, context),
      value: query.place,
      autocomplete: settings.keepPrivate ? 'off' : 'postal-code',
      spellcheck: false,
      describedBy: note === nothing ? undefined : id('place-note'),
      formGroup: { classes: 'council-finder__where' },
    })}
    <div class="council-finder__locate">
      ${
        scripted
          ? html`<button class="govuk-link council-finder__link" type="button" data-council-locate>
              ${t('useLocation')}
            </button>`
          : nothing
      }
    </div>
  `;
  return html`
    <form
      class="council-finder__search"
      id=${id('search')}
      role="search"
      method=${settings.keepPrivate ? 'post' : 'get'}
      action=${privateAction(context)}
      novalidate
    >
      ${hiddenFields(state, context)}
      ${input({
        id: id('q'),
        name: 'q',
        type: 'search',
        label: { text: t('searchLabel'), classes: 'govuk-label--s' },
        value: query.text,
        autocomplete: 'off',
        formGroup: { classes: 'council-finder__what' },
      })}
      ${settings.place === undefined ? nothing : place()} ${button({ text: t('searchButton') })}
    </form>
    ${note}
  `;
}

/**
 * What a form would drop: the parameters of its page, when it is sent by GET, and what is asked for
 * that has no field.
 */
function hiddenFields({ query, place }: FinderState, { parameters, settings }: FinderContext) {
  const { position, scope, radius, sort, saved } = query;
  // The fields of distance are there only where there is a place to measure from.
  const distance = place?.kind === 'found' ? {} : { scope, radius };
  const own = writeQuery({ position, sort, saved });
  const page = settings.keepPrivate ? [] : writeQuery({}, parameters);
  const fields = [...page, ...own, ...Object.entries(distance)];
  return fields.map(([name, value]) =>
    value === undefined ? nothing : html`<input type="hidden" name=${name} value=${value} />`,
  );
}

/** What to know of the place, besides that it is no postcode, which is an error of its field. */
function placeNote(state: FinderState, context: FinderContext) {
  const words = placeProblem(state, context) ?? parts.place.here?.placeRemark(state, context);
  if (words === undefined) return nothing;
  return html`<div class="govuk-inset-text council-finder__note" id=${context.id('place-note')}>
    ${words}
  </div>`;
}

/** Why nothing was looked up, which is told where the code to do it has not come, too. */
function placeProblem({ place }: FinderState, { t }: FinderContext): string | undefined {
  if (place?.kind === 'failed') return t('placeFailed');
  return place?.kind === 'denied' ? t('placeDenied') : undefined;
}
