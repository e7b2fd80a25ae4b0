import { html, table } from '@council-elements/govuk';
import { nothing } from 'lit';
import { ROLES } from '../../model/events.js';
import type { Plan } from '../../model/plan.js';
import { planTScore, type PlanTScore } from '../../model/gas.js';
import type { ViewContext, Words } from '../context.js';
import { roleWords } from '../words.js';

/** T-scores, for professionals: a row for each voice, never one for all. */
export function tScoreView(plan: Plan, { t, id }: ViewContext) {
  const scores = ROLES.flatMap((role) => {
    const score = planTScore(plan, role);
    return score ? [{ role, score }] : [];
  });
  if (scores.length === 0) return nothing;
  return html`<section class="council-goals__t-score" aria-labelledby=${id('t-score')}>
    <h2 class="govuk-heading-m" id=${id('t-score')}>${t('tScoreTitle')}</h2>
    <p class="govuk-body">${t('tScoreText')}</p>
    ${table({
      firstCellIsHeader: true,
      classes: 'govuk-table--small-text-until-tablet',
      head: [
        { text: t('tScoreWho') },
        { text: t('tScoreStart'), format: 'numeric' },
        { text: t('tScoreNow'), format: 'numeric' },
        { text: t('tScoreChange'), format: 'numeric' },
      ],
      rows: scores.map(({ role, score: { baseline, latest, change } }) => [
        { text: roleWords(t, role) },
        { text: number(t, baseline), format: 'numeric' },
        { text: number(t, latest), format: 'numeric' },
        { text: number(t, change, 'exceptZero'), format: 'numeric' },
      ]),
    })}
    <ul class="govuk-list">
      ${scores.map(
        ({ role, score }) =>
          html`<li><strong>${roleWords(t, role)}:</strong> ${factsOf(score, t).join(' ')}</li>`,
      )}
    </ul>
  </section>`;
}

/** What the figures of a voice are made of, in sentences. */
const factsOf = ({ goals, partly, weighted }: PlanTScore, t: Words): string[] => [
  t('tScoreGoals', { count: goals }),
  t(weighted ? 'tScoreWeighted' : 'tScoreAlike'),
  // The score cannot show it: it counts as −1, like no change (Turner-Stokes and Williams 2010).
  ...(partly > 0 ? [t('tScorePartly', { count: partly })] : []),
];

/** To two places, as the published examples are printed. */
function number(t: Words, value: number, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  return new Intl.NumberFormat(t.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay,
  }).format(value);
}
