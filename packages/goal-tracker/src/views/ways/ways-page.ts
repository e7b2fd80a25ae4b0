import { backLink, details, html, radios, tag } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { Goal } from '../../model/plan.js';
import { WAY_KINDS, type Task } from '../../model/ways/library.js';
import { isSignedOff, ways } from '../../model/ways/ways.js';
import type { TrackerState, ViewContext } from '../context.js';
import { choiceOf, errorsView, formPage, formView } from '../form-page.js';
import { checkNotice } from './check-view.js';
import { finderLink, mayChoose } from './goal-ways-view.js';
import { triedView } from './tried-view.js';
import { KIND_KEYS, localWords } from './words.js';

/** The ways of a goal's task, or all tasks to choose it from. */
export function waysPage(goal: Goal, state: TrackerState, context: ViewContext) {
  const { library = { tasks: [] } } = state;
  const task = ways(goal.task, library);
  if (task) return taskView(task, goal, state, context);
  if (library.tasks.length > 0 && mayChoose(state)) return chooseView(goal, state, context);
  const { t, href } = context;
  return html`${backLink({ text: t('back'), href: href({ view: 'plan' }) })}
    <h1 class="govuk-heading-l">${t('waysLink')}</h1>
    <p class="govuk-body">${t(library.tasks.length > 0 ? 'waysNotChosen' : 'waysNone')}</p>`;
}

function chooseView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      ...chooseFields(state, context),
      title: t('waysLink'),
      caption: goal.text,
    },
    state,
    context,
  );
}

function taskView(task: Task, goal: Goal, state: TrackerState, context: ViewContext) {
  const { t, id, href } = context;
  const { library, outcome } = state;
  const title = localWords(t, task.title);
  const unchecked = task.ways.find((way) => !isSignedOff(way));
  const sorted = WAY_KINDS.flatMap((kind) => task.ways.filter((way) => way.kind === kind));
  return html`${errorsView(state, context)}
    ${backLink({ text: t('back'), href: href({ view: 'plan' }) })}
    <span class="govuk-caption-l council-goals__words">${goal.text}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${unchecked && library?.sample ? checkNotice(unchecked, library, context) : nothing}
    <h2 class="govuk-heading-m">${t('waysWhy')}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${task.whyHard.map((why) => html`<li>${localWords(t, why)}</li>`)}
    </ul>
    <h2 class="govuk-heading-m" id=${id('ways')}>${t('waysList')}</h2>
    <ul class="govuk-list" aria-labelledby=${id('ways')}>
      ${sorted.map(
        (way) =>
          html`<li class="council-ways__item">
            <a
              class="govuk-link council-ways__way"
              href=${href({ view: 'way', goal: goal.id, way: way.id })}
              >${localWords(t, way.title)}</a
            >
            <span class="govuk-hint council-ways__by">${t(KIND_KEYS[way.kind])}</span>
            ${isSignedOff(way) ? nothing : tag({ text: t('wayUncheckedTag'), classes: 'govuk-tag--red council-goals__tag' })}
            ${triedView(
              t,
              goal.tried.filter((one) => one.task === task.id && one.way === way.id),
            )}
          </li>`,
      )}
    </ul>
    ${finderLink(goal, state, context)}
    ${
      mayChoose(state)
        ? html`<div class="council-goals__actions">
            ${details({
              summaryText: t('waysOther'),
              open: outcome !== undefined,
              html: html`${formView(chooseFields(state, context), state, context)}`,
            })}
          </div>`
        : nothing
    }`;
}

/** The form that says what a goal is about. */
function chooseFields(state: TrackerState, context: ViewContext) {
  const { t } = context;
  return {
    view: 'ways' as const,
    button: t('waysChooseButton'),
    fields: html`${radios({
      ...choiceOf('task', state, context),
      fieldset: { legend: { text: t('waysChoose'), classes: 'govuk-fieldset__legend--m' } },
      items: (state.library?.tasks ?? []).map(({ id, title }) => ({
        value: id,
        html: html`${localWords(t, title)}`,
      })),
    })}`,
  };
}
