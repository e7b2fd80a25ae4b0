import { details, html, table } from '@council-elements/govuk';
import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { PROMPT_KEYS } from '../../messages/keys.js';
import { helpSeen } from '../../model/chart-series.js';
import { dayOfPlan } from '../../model/dates.js';
import type { Goal } from '../../model/plan.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { momentWords, partyWords, ratingWords } from '../words.js';

/** Every rating and visit of a goal as a table to open, newest last; nothing before the first. */
export function recordedView(goal: Goal, { plan: { start } }: TrackerState, { t }: ViewContext) {
  const count = goal.ratings.length + goal.visits.length;
  if (count === 0) return nothing;
  return details({
    classes: 'council-goals__ratings',
    summaryText: t('tableSummary', { count }),
    html: guard([goal, start, t], () => tableOf(goal, start ?? '', t)),
  });
}

const tableOf = (goal: Goal, start: string, t: Words) =>
  table({
    caption: t('tableCaption', { goal: goal.text }),
    captionClasses: 'govuk-table__caption--s govuk-!-text-break-word',
    classes: 'govuk-table--small-text-until-tablet council-goals__table',
    head: [{ text: t('tableWhen') }, { text: t('tableWho') }, { text: t('tableRating') }],
    rows: helpSeen(goal).map((event) => {
      const { given, author, prompt, place, note } = event;
      const day = dayOfPlan(start, given);
      return [
        { text: `${momentWords(t, given)}, ${t('tableDay', { day })}` },
        { text: partyWords(t, author) },
        {
          html: html`<strong
              >${event.type === 'rating-given' ? ratingWords(t, event) : t('visit')}</strong
            ><br />
            ${t(PROMPT_KEYS[prompt])}${place ? html`<br />${place}` : nothing}
            ${note ? html`<br /><span class="council-goals__words">“${note}”</span>` : nothing}`,
        },
      ];
    }),
  });
