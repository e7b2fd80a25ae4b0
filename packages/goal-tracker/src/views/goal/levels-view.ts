import { html, tag } from '@council-elements/govuk';
import { nothing } from 'lit';
import { LEVELS, type Scale } from '../../model/events.js';
import type { GoalProgress } from '../../model/progress.js';
import { voiceKey } from '../chart/voice-key.js';
import type { Words } from '../context.js';
import { levelWords, partyWords } from '../words.js';

/** The five levels, highest first as on the chart, with where people are. */
export function levelsView({ texts, baseline }: Scale, { voices }: GoalProgress, t: Words) {
  return html`<ol class="govuk-list council-goals__levels">
    ${[...LEVELS].reverse().map((level) => {
      const here = voices.filter(({ latest }) => latest.level === level);
      return html`<li class="council-goals__level">
        <strong>${levelWords(t, level)}</strong><br />
        <span class="council-goals__words">${texts[level + 2]}</span>
        ${level === baseline ? tag({ text: t('start'), classes: 'govuk-tag--grey' }) : nothing}
        ${here.map(
          ({ voice, latest: { rating } }) =>
            html`<span class="council-goals__here"
              >${voiceKey(voice)} ${t('latestOf', { who: partyWords(t, rating.author) })}</span
            >`,
        )}
      </li>`;
    })}
  </ol>`;
}
