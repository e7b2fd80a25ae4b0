import { html, input } from '@council-elements/govuk';
import type { TrackerState, ViewContext } from '../context.js';
import { fieldOf, formPage } from '../form-page.js';
import { dateOf, question } from './fields.js';

/** Starts a plan. */
export function startView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      view: 'start',
      title: t('startTitle'),
      text: t('startText'),
      button: t('startButton'),
      fields: html`${input({
        ...fieldOf('person', state, context),
        label: question(t('startPerson')),
        hint: { text: t('startPersonHint') },
        autocomplete: 'off',
        spellcheck: false,
      })}
      ${dateOf({ name: 'start', label: t('startDate') }, state, context)}`,
    },
    state,
    context,
  );
}
