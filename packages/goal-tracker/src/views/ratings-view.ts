import { details, html, table } from '@council-elements/govuk';
import { nothing } from 'lit';
import { PROMPT_KEYS } from '../messages/keys.js';
import type { GoalProgress } from '../model/progress.js';
import type { ViewContext } from './context.js';
import { levelWords, momentWords, partyWords } from './words.js';

/** Every rating of a goal as a table, newest last. */
export function ratingsView({ goal, voices }: GoalProgress, { t }: ViewContext) {
  const days = new Map(
    voices.flatMap(({ series }) => series.map(({ rating, day }) => [rating.id, day] as const)),
  );
  return details({
    classes: 'council-goals__ratings',
    summaryText: t('tableSummary', { count: goal.ratings.length }),
    html: table({
      caption: t('tableCaption', { goal: goal.text }),
      captionClasses: 'govuk-table__caption--s council-goals__words',
      classes: 'govuk-table--small-text-until-tablet council-goals__table',
      head: [{ text: t('tableWhen') }, { text: t('tableWho') }, { text: t('tableRating') }],
      rows: goal.ratings.map(({ id, given, author, level, prompt, place, note }) => [
        { text: `${momentWords(t, given)}, ${t('tableDay', { day: days.get(id) ?? 0 })}` },
        { text: partyWords(t, author) },
        {
          html: html`<strong>${levelWords(t, level)}</strong><br />
            ${t(PROMPT_KEYS[prompt])}${place ? html`<br />${place}` : nothing}
            ${note ? html`<br /><span class="council-goals__words">“${note}”</span>` : nothing}`,
        },
      ]),
    }),
  });
}
