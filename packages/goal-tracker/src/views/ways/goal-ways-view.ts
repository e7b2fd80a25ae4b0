import { html } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { WayTried } from '../../model/events.js';
import type { Goal } from '../../model/plan.js';
import type { WaysLibrary } from '../../model/ways/library.js';
import { ways } from '../../model/ways/ways.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { triedView } from './tried-view.js';
import { localWords, plainWords } from './words.js';

/** What goes with a goal: ways of doing its task, help near by, what has been tried. */
export function goalWaysView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t, id, href } = context;
  // Without either there is nothing to lead to, and no names for what was tried.
  if (!state.library && state.finderHref === '') return nothing;
  const { library = { tasks: [] } } = state;
  const task = ways(goal.task, library);
  // Whoever may not choose the task has nothing to see before it is.
  const hasPage = task !== undefined || (library.tasks.length > 0 && mayChoose(state));
  const about = html`<span class="govuk-visually-hidden"
    >${t('forGoal', { goal: goal.text })}</span
  >`;
  const tried = byWay(goal.tried);
  const heading = id(`tried-${goal.id}`);
  return html`${
    hasPage
      ? html`<p class="govuk-body council-goals__actions">
          <a class="govuk-link" href=${href({ view: 'ways', goal: goal.id })}
            >${t('waysLink')} ${about}</a
          >
        </p>`
      : nothing
  }
  ${finderLink(goal, state, context)}
  ${
    tried.length > 0
      ? html`<h4 class="govuk-heading-s" id=${heading}>${t('waysTried')}</h4>
          <ul class="govuk-list" aria-labelledby=${heading}>
            ${tried.map(
              (tries) =>
                html`<li class="council-ways__item">
                  ${titleOf(tries[0], library, t)} ${triedView(t, tries)}
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
}

/** Leads to the service finder, which is asked for what the goal's task is about. */
export function finderLink(goal: Goal, { library, finderHref }: TrackerState, { t }: ViewContext) {
  if (finderHref === '') return nothing;
  const task = library && ways(goal.task, library);
  const query = task && new URLSearchParams({ q: plainWords(t, task.searchWords) }).toString();
  const address = query
    ? `${finderHref}${finderHref.includes('?') ? '&' : '?'}${query}`
    : finderHref;
  return html`<p class="govuk-body council-goals__actions">
    <a class="govuk-link" href=${address}
      >${t('waysFind')}
      <span class="govuk-visually-hidden">${t('forGoal', { goal: goal.text })}</span></a
    >
  </p>`;
}

/** Whether whoever reads the plan may say what a goal is about. */
export const mayChoose = ({ author }: TrackerState): boolean => author.role !== 'family';

/** Tries of each way, oldest first; the way that was tried last comes first. */
function byWay(tried: readonly WayTried[]): readonly (readonly WayTried[])[] {
  const all = new Map<string, WayTried[]>();
  for (const one of tried) {
    const key = JSON.stringify([one.task, one.way]);
    const tries = all.get(key) ?? [];
    // Put in again, so that the newest is last.
    all.delete(key);
    all.set(key, [...tries, one]);
  }
  return [...all.values()].reverse();
}

function titleOf(tried: WayTried | undefined, library: WaysLibrary, t: Words) {
  const way = ways(tried?.task, library)?.ways.find(({ id }) => id === tried?.way);
  return way ? localWords(t, way.title) : t('wayGone');
}
