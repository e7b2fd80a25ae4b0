import { html, table } from '@council-elements/govuk';
import { nothing } from 'lit';
import { CARE_KEYS } from '../../messages/outcome-keys.js';
import { PROMPT_KEYS } from '../../messages/keys.js';
import { PROMPTS } from '../../model/events.js';
import type { Plan } from '../../model/plan.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { choicesView } from '../goal/choices-view.js';
import { dateWords, momentWords, partyWords } from '../words.js';

/**
 * What a worker needs on paper that the page has elsewhere: what happens when the help ends, care, who
 * knows of the plan, a form for the next visit, and where the rest is.
 */
export function paperView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  return html`<div class="council-goals__on-paper" hidden>
    ${transitionView(state, t)} ${listView(t('paperCare'), careLines(state.plan, t))}
    ${listView(t('paperSharing'), sharingLines(state.plan, t))}
    ${state.plan.ended ? nothing : visitView(state, t)} ${restView(context)}
  </div>`;
}

const transitionView = (state: TrackerState, t: Words) => {
  const { text, choices } = state.plan.transition;
  return html`<section>
    <h2 class="govuk-heading-m">${t('paperTransition')}</h2>
    ${
      choices.length > 0
        ? choicesView(t, t('paperTransitionDiffers'), choices, ({ value }) => value, state)
        : html`<p class="govuk-body council-goals__words">${text ?? t('paperNoTransition')}</p>`
    }
  </section>`;
};

const listView = (title: string, lines: readonly string[]) =>
  lines.length > 0
    ? html`<section>
        <h2 class="govuk-heading-m">${title}</h2>
        <ul class="govuk-list govuk-list--bullet">
          ${lines.map((line) => html`<li class="council-goals__words">${line}</li>`)}
        </ul>
      </section>`
    : nothing;

/** Hours week by week, what changed, and the Barthel index. */
function careLines({ hours, careChanges, measures }: Plan, t: Words): readonly string[] {
  const number = (value: number) => new Intl.NumberFormat(t.language).format(value);
  const weeks = hours.map((one) => t('paperWeek', { week: one.week, hours: number(one.hours) }));
  const scores = measures.map(({ score, given }) =>
    t('paperScore', { score, date: momentWords(t, given) }),
  );
  return [
    ...(weeks.length > 0 ? [t('paperHours', { weeks: weeks.join(', ') })] : []),
    ...careChanges.map(({ change, date }) =>
      t('paperChange', { change: t(CARE_KEYS[change]), date: dateWords(t, date) }),
    ),
    ...(scores.length > 0 ? [t('paperBarthel', { scores: scores.join(', ') })] : []),
  ];
}

/** Who may see the plan, and who has been told of it. */
function sharingLines({ consents, shared, explained }: Plan, t: Words): readonly string[] {
  return [
    ...(explained ? [t('paperExplained', { date: momentWords(t, explained.given) })] : []),
    ...shared.map(({ with: party, how, given }) =>
      t('paperShared', { who: partyWords(t, party), how, date: momentWords(t, given) }),
    ),
    ...consents
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ to, goals, given }) =>
        t(goals === 'all' ? 'paperSeesAll' : 'paperSeesSome', {
          who: partyWords(t, to),
          date: momentWords(t, given),
          ...(goals !== 'all' && { count: goals.length }),
        }),
      ),
  ];
}

/** The form of a visit where there is no device: its boxes are those of the form on the screen. */
const visitView = ({ plan }: TrackerState, t: Words) =>
  plan.goals.length === 0
    ? nothing
    : html`<section class="council-goals__paper-form">
        <h2 class="govuk-heading-m">${t('recordVisit')}</h2>
        <p class="govuk-body council-goals__blank">${t('paperWhen')}</p>
        <p class="govuk-body council-goals__blank">${t('paperWho')}</p>
        ${table({
          firstCellIsHeader: true,
          head: [
            { text: t('paperGoal') },
            ...PROMPTS.map((prompt) => ({ text: t(PROMPT_KEYS[prompt]) })),
          ],
          rows: plan.goals.map(({ text }) => [
            { html: html`<span class="council-goals__words">${text}</span>` },
            ...PROMPTS.map(() => ({ html: html`<span class="council-goals__box"></span>` })),
          ]),
        })}
        <p class="govuk-body council-goals__blank">${t('paperNote')}</p>
        <p class="govuk-body council-goals__blank"></p>
      </section>`;

/** What is not on paper, and where it is. */
const restView = ({ t, page, href }: ViewContext) =>
  html`<p class="govuk-body">${t('paperRest')}</p>
    <p class="govuk-body council-goals__words">${page}${href({ view: 'plan' })}</p>`;
