import { html, table, type TableCellOptions } from '@council-elements/govuk';
import type { TemplateResult } from 'lit';
import type { PublishedCount, PublishedShare, PublishedSpread } from '../../model/disclosure.js';
import type { Stage } from '../../model/summarise.js';
import type { LeadPlace } from '../../lead-place.js';
import type { Service } from '../../model/service.js';
import type { Words } from '../context.js';
import { dateWords, roleWords } from '../words.js';
import type { LeadContext } from './lead-view.js';

const STAGE_KEYS = {
  started: 'stageStarted',
  'goals-described': 'stageGoals',
  'week-two-hours': 'stageHours',
  ended: 'stageEnded',
  'day-84': 'stageDay84',
} as const satisfies Readonly<Record<Stage, string>>;

/** A service's own figures in plain words, small ones kept back. */
export function outcomesView(
  { summary, today }: Service,
  place: LeadPlace,
  { t, href }: LeadContext,
) {
  const { goals, tScoreChange, noOngoingCare, atHome, qs173, stages, barthelChange } = summary;
  const { explained, documented, shared, transition } = qs173;
  return html`<a class="govuk-back-link" href=${href({ ...place, view: 'plans' })}
      >${t('outcomesBack')}</a
    >
    <h1 class="govuk-heading-xl">${t('outcomesTitle')}</h1>
    <dl class="govuk-summary-list govuk-summary-list--no-border">
      <div class="govuk-summary-list__row">
        <dt class="govuk-summary-list__key">
          ${t('outcomesPlans', { date: dateWords(t, today) })}
        </dt>
        <dd class="govuk-summary-list__value">${count(t, summary.plans)}</dd>
      </div>
    </dl>
    <div class="govuk-inset-text">${t('outcomesHidden')}</div>
    <p class="govuk-body">
      <a class="govuk-link" href=${href({ ...place, format: 'csv' })} download
        >${t('outcomesCsv')}</a
      >
    </p>

    <h2 class="govuk-heading-l">${t('outcomesGoals')}</h2>
    <p class="govuk-body">${t('outcomesGoalsText')}</p>
    ${shares(
      t,
      t('outcomesReached'),
      goals.map(({ voice, reached }) => [roleWords(t, voice), reached]),
    )}
    ${shares(
      t,
      t('outcomesPartly'),
      goals.map(({ voice, partly }) => [roleWords(t, voice), partly]),
    )}
    <p class="govuk-body">${t('outcomesTScoreText')}</p>
    ${spreads(
      t,
      t('outcomesTScore'),
      tScoreChange.map((spread) => [roleWords(t, spread.voice), spread]),
    )}

    <h2 class="govuk-heading-l">${t('outcomesAfter')}</h2>
    ${shares(t, t('outcomesAfterCaption'), [
      [t('outcomesNoCare'), noOngoingCare],
      [t('outcomesAtHome'), atHome],
    ])}
    ${table({
      caption: t('outcomesUnknown'),
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      head: [{ text: t('figureWhat') }, { text: t('figureCount'), format: 'numeric' }],
      rows: [
        [{ text: t('outcomesNotContacted') }, numeric(count(t, atHome.notContacted))],
        [{ text: t('outcomesUnclassified') }, numeric(count(t, summary.unclassified))],
      ],
    })}

    <h2 class="govuk-heading-l">${t('outcomesHelp')}</h2>
    <p class="govuk-body">${t('outcomesHelpText')}</p>
    ${spreads(t, t('outcomesChanges'), [
      [t('outcomesHours'), summary.hoursChange],
      [t('outcomesBarthel'), barthelChange],
    ])}
    ${shares(t, t('outcomesBarthelReal'), [
      [t('outcomesBetter'), barthelChange.better],
      [t('outcomesWorse'), barthelChange.worse],
    ])}

    <h2 class="govuk-heading-l">${t('outcomesQs173')}</h2>
    <p class="govuk-body">${t('outcomesQs173Text')}</p>
    ${shares(t, t('outcomesStatements'), [
      [t('outcomesExplained'), explained],
      [t('outcomesDocumented'), documented],
      [t('outcomesShared'), shared],
      [t('outcomesTransition'), transition],
    ])}

    <h2 class="govuk-heading-l">${t('outcomesStages')}</h2>
    <p class="govuk-body">${t('outcomesStagesText')}</p>
    ${shares(
      t,
      t('outcomesStagesCaption'),
      stages.map((share) => [t(STAGE_KEYS[share.stage]), share]),
    )}`;
}

type Cell = TemplateResult | string;

const numeric = (cell: Cell): TableCellOptions => ({ html: html`${cell}`, format: 'numeric' });

/** How many of how many, a row each. */
function shares(t: Words, caption: string, rows: readonly (readonly [string, PublishedShare])[]) {
  return figures(
    caption,
    [t('figureWhat'), t('figureCount'), t('figureOf'), t('figurePercent')],
    rows.map(([name, { numerator, denominator, percent }]) => [
      name,
      count(t, numerator),
      count(t, denominator),
      percent === undefined
        ? missing(t, numerator === '[c]' || denominator === '[c]')
        : new Intl.NumberFormat(t.language, { style: 'percent' }).format(percent / 100),
    ]),
  );
}

/** Where the middle half of some values lies, a row each. */
function spreads(t: Words, caption: string, rows: readonly (readonly [string, PublishedSpread])[]) {
  const number = new Intl.NumberFormat(t.language, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  return figures(
    caption,
    [t('figureWhat'), t('figureCount'), t('figureMedian'), t('figureMiddle')],
    rows.map(([name, { count: plans, median, lowerQuartile, upperQuartile }]) => {
      const isThere =
        median !== undefined && lowerQuartile !== undefined && upperQuartile !== undefined;
      const none = missing(t, plans === '[c]');
      return [
        name,
        count(t, plans),
        isThere ? number.format(median) : none,
        isThere
          ? t('figureRange', {
              from: number.format(lowerQuartile),
              to: number.format(upperQuartile),
            })
          : none,
      ];
    }),
  );
}

function figures(
  caption: string,
  [first = '', ...others]: readonly string[],
  rows: readonly (readonly [string, ...Cell[]])[],
) {
  return table({
    caption,
    captionClasses: 'govuk-table__caption--m',
    classes: 'govuk-table--small-text-until-tablet council-goals__figures',
    firstCellIsHeader: true,
    head: [{ text: first }, ...others.map((text) => ({ text, format: 'numeric' }))],
    rows: rows.map(([name, ...cells]) => [{ text: name }, ...cells.map(numeric)]),
  });
}

/** A count as it may be shown; the mark says in words what it stands for. */
const count = (t: Words, value: PublishedCount) =>
  value === '[c]' ? missing(t, true) : new Intl.NumberFormat(t.language).format(value);

const missing = (t: Words, isHidden: boolean) =>
  html`<span aria-hidden="true">${isHidden ? '[c]' : '–'}</span
    ><span class="govuk-visually-hidden">${t(isHidden ? 'figureHidden' : 'figureNone')}</span>`;
