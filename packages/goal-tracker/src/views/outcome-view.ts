import { html, summaryList, type SummaryRowOptions } from '@council-elements/govuk';
import { nothing } from 'lit';
import { CARE_KEYS, OUTCOME_KEYS } from '../messages/outcome-keys.js';
import {
  ascof2A,
  ascof2D,
  type AscofMissing,
  type AscofPreview,
  type AscofReason,
} from '../model/ascof.js';
import { EVENT_OUTCOMES } from '../model/care.js';
import { outcome, reablementRecord, type HoursOutcome } from '../model/outcome.js';
import type { FormName } from '../place.js';
import type { TrackerState, ViewContext, Words } from './context.js';
import { dateWords } from './words.js';

/** What came of a plan that has ended, for workers: hours of care and the national measures. */
export const outcomeView = (state: TrackerState, context: ViewContext) =>
  html`<section>${hoursOutcomeView(state, context)} ${measuresView(state, context)}</section>`;

/** Hours of care in week 2, which stands for the time without help, against the last week recorded. */
export function hoursOutcomeView({ plan, today }: TrackerState, { t, href }: ViewContext) {
  const { hours } = outcome(plan, today);
  return html`<h2 class="govuk-heading-m">${t('endHours')}</h2>
    <p class="govuk-body">${hoursWords(t, hours)}</p>
    <p class="govuk-body council-goals__actions">
      <a class="govuk-link" href=${href({ view: 'hours' })}>${t('endHoursRecord')}</a>
    </p>`;
}

/** Hours against week 2 in words, or what is missing for that. */
export function hoursWords(t: Words, { weekTwo, last, change, missing }: HoursOutcome): string {
  if (!weekTwo || !last || change === undefined) {
    const keys = { 'week-two': 'endHoursWeekTwo', 'later-week': 'endHoursLater' } as const;
    return t('endHoursUnknown', { missing: missing.map((one) => t(keys[one])).join(' ') });
  }
  const number = (value: number) => new Intl.NumberFormat(t.language).format(value);
  const key = change < 0 ? 'endHoursLess' : change > 0 ? 'endHoursMore' : 'endHoursEqual';
  const both = { first: number(weekTwo.hours), last: number(last.hours), week: last.week };
  return `${t('endHoursText', both)} ${t(key, { hours: number(Math.abs(change)) })}`;
}

/** How a plan counts in the national measures, and why; of one that runs, as if it ended today. */
export function measuresView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { ended } = state.plan;
  const record = recordOf(state);
  return html`<h2 class="govuk-heading-m">${t('measuresTitle')}</h2>
    <p class="govuk-body">${t(ended ? 'measuresText' : 'measuresIfEnded')}</p>
    ${summaryList({
      rows: [
        measureRow(t('measure2A'), ascof2A(record), context),
        measureRow(t('measure2D'), ascof2D(record), context),
      ],
    })}`;
}

/** What the measures are reckoned from: with the outcome that is chosen, or was where the form came back. */
function recordOf({ plan, today, outcome: sent, chosen: here }: TrackerState) {
  const record = reablementRecord(plan, today);
  const { start } = plan;
  if (plan.ended || start === undefined) return record;
  const { outcome: values } = here ?? sent?.values ?? {};
  const chosen = EVENT_OUTCOMES.find((one) => values?.includes(one));
  return {
    ...record,
    spells: [{ start, end: today > start ? today : start }],
    ...(chosen && { outcome: chosen }),
  };
}

/** How a plan that is about to end would count in 2A with what is chosen now, where that is news. */
export function chosenNews(
  state: TrackerState,
  chosen: TrackerState['chosen'],
  t: Words,
): string | undefined {
  if (state.place.view !== 'end' || !chosen?.outcome) return undefined;
  const words = (one: TrackerState) => measureWords(t, ascof2A(recordOf(one))).join(' ');
  const now = words({ ...state, chosen });
  return now === words(state) ? undefined : `${t('measure2A')} ${now}`;
}

function measureRow(name: string, preview: AscofPreview, context: ViewContext): SummaryRowOptions {
  const { t, href } = context;
  const links = linksOf(preview).map(
    (view) =>
      html`<p class="govuk-body council-goals__actions">
        <a class="govuk-link" href=${href({ view })}
          >${t(view === 'care' ? 'recordCare' : 'recordCircumstances')}<span
            class="govuk-visually-hidden"
            >: ${name}</span
          ></a
        >
      </p>`,
  );
  const [verdict, ...why] = measureWords(t, preview);
  return {
    key: { text: name },
    value: {
      html: html`<p class="govuk-body">${verdict}</p>
        ${why.map((text) => html`<p class="govuk-body">${text}</p>`)}
        ${links.length > 0 ? links : nothing}`,
    },
  };
}

const VERDICTS = {
  'not-counted': 'measureLeftOut',
  unclassified: 'measureUnclassified',
  unknown: 'measureUnknown',
} as const;

/** How a plan counts in a measure, in sentences: first the verdict, then why, or what is missing. */
export function measureWords(t: Words, preview: AscofPreview): readonly string[] {
  if (preview.status === 'unknown') {
    return [t(VERDICTS.unknown), ...preview.missing.map((one) => missingWords(t, one))];
  }
  const { reason, openUntil } = preview;
  const verdict =
    preview.status === 'counted'
      ? t(preview.numerator ? 'measureYes' : 'measureNo')
      : t(VERDICTS[preview.status]);
  const open = openUntil === undefined ? [] : [t('measureOpen', { date: dateWords(t, openUntil) })];
  return [verdict, reasonWords(t, reason), ...open];
}

function reasonWords(t: Words, reason: AscofReason): string {
  switch (reason.code) {
    case 'under-age':
      return t('reasonUnderAge', { age: reason.age, minimum: reason.minimum });
    case 'recent-long-term-support':
      return t('reasonRecentSupport', {
        date: dateWords(t, reason.ended),
        count: Math.max(reason.days, 0),
      });
    case 'had-long-term-support':
      return t('reasonHadSupport', { date: dateWords(t, reason.date) });
    case 'discharge-outside-window':
      return t('reasonDischarge', { date: dateWords(t, reason.discharged) });
    case 'outcome':
      return t('reasonOutcome', { outcome: t(OUTCOME_KEYS[reason.outcome]) });
    case 'request':
    case 'assessment':
      return t(reason.code === 'request' ? 'reasonRequest' : 'reasonAssessment', {
        outcome: t(OUTCOME_KEYS[reason.outcome]),
        date: dateWords(t, reason.date),
      });
    case 'equipment':
      return t('reasonEquipment', { date: dateWords(t, reason.date) });
    case 'service':
      return t('reasonService', {
        service: t(CARE_KEYS[reason.service]),
        date: dateWords(t, reason.date),
      });
    case 'died':
      return t('reasonDied', { date: dateWords(t, reason.date) });
    case 'emergency-admission':
      return t('reasonEmergency', { date: dateWords(t, reason.date) });
    case 'at-home':
      return t('reasonAtHome', { date: dateWords(t, reason.date) });
  }
}

/** What is missing; a code without a text does not compile. */
const MISSING_KEYS = {
  start: 'missingStart',
  end: 'missingEnd',
  outcome: 'missingOutcome',
  'kind-of-equipment': 'missingKindOfEquipment',
  'birth-date': 'missingBirthDate',
  discharge: 'missingDischarge',
  time: 'missingTime',
} as const satisfies Readonly<Record<AscofMissing['code'], string>>;

function missingWords(t: Words, missing: AscofMissing): string {
  const day = 'until' in missing ? missing.until : 'date' in missing ? missing.date : undefined;
  return t(MISSING_KEYS[missing.code], day === undefined ? {} : { date: dateWords(t, day) });
}

/** The forms that would tell what is missing, or change what may still change. */
function linksOf(preview: AscofPreview): readonly Extract<FormName, 'care' | 'circumstances'>[] {
  if (preview.status !== 'unknown') {
    // Equipment or an assessment may tell what an outcome does not.
    const mayChange = preview.status === 'unclassified' || preview.openUntil !== undefined;
    return mayChange ? ['care'] : [];
  }
  const codes = preview.missing.map(({ code }) => code);
  if (codes.includes('time') || codes.includes('kind-of-equipment')) return ['care'];
  return codes.includes('birth-date') || codes.includes('discharge') ? ['circumstances'] : [];
}
