export { chart, shapePath } from './chart.js';
export type * from './chart.js';
export { helpSeries, ratingSeries } from './chart-series.js';
export type { HelpSeen } from './chart-series.js';
export { caseload, sortCaseload } from './caseload.js';
export type { CaseloadFilter, CaseloadRow, CaseloadSort } from './caseload.js';
export { CARE_CHANGES, EVENT_OUTCOMES, SEQUEL_SERVICES } from './care.js';
export type { CareChange, EventOutcome, SequelService } from './care.js';
export { consentsFor, mayAdd, maySee, visibleTo } from './consent.js';
export { createEvent } from './create-event.js';
export type { EventContent, EventSource } from './create-event.js';
export { addDays, daysBetween, isDate, isTime, PLAN_TIME_ZONE, todayIn } from './dates.js';
export {
  AGREEMENTS,
  CONSENT_BASES,
  LEVELS,
  PROMPTS,
  REVIEW_DECISIONS,
  ROLES,
  TRY_RESULTS,
} from './events.js';
export type * from './events.js';
export { foldPlan } from './fold-plan.js';
export type { Circumstances, Consent, Goal, Plan, Step, Transition, Written } from './plan.js';
export { ascof2A, ascof2D } from './ascof.js';
export type { AscofMissing, AscofPreview, AscofReason, ReablementRecord, Spell } from './ascof.js';
export { BARTHEL_REAL_CHANGE, barthelChange } from './barthel.js';
export type { BarthelChange } from './barthel.js';
export { bankHolidays, NATIONS } from './bank-holidays.js';
export type { BankHolidays, IsBankHoliday, Nation } from './bank-holidays.js';
export type { PublishedCount, PublishedShare, PublishedSpread } from './disclosure.js';
export { goalWeight, planTScore, tScore } from './gas.js';
export type { PlanTScore } from './gas.js';
export { atDayEightyFour, outcome } from './outcome.js';
export type {
  CldEvent,
  DayEightyFour,
  GoalOutcome,
  HoursOutcome,
  Outcome,
  VoiceOutcome,
} from './outcome.js';
export { progress } from './progress.js';
export type { GoalProgress, ProgressPoint, ProgressSummary, VoiceProgress } from './progress.js';
export { isPlanEvent, readEvent, readEvents } from './read-events.js';
export type { Problem } from './checks.js';
export { FOLLOW_UP_DAY, PLAN_DAYS, REVIEW_DAYS } from './review-days.js';
export { schedule } from './schedule.js';
export type { MovedReview, ReviewState, Schedule, ScheduledReview } from './schedule.js';
export { serviceOf, type Service } from './service.js';
export { STAGES, summarise } from './summarise.js';
export type { Stage, Summary } from './summarise.js';
export { summaryToCsv } from './summary-to-csv.js';
export { toFhir } from './to-fhir.js';
export type { FhirPlan, ToFhirOptions } from './to-fhir.js';
export { printableText, toPrintable } from './to-printable.js';
export type { Printable, PrintableBlock, PrintableSection } from './to-printable.js';
export { createPlanTranslate } from '../messages/translate.js';
export { toCsv } from './to-csv.js';
export type { Version } from './versions.js';
export { PROFESSIONS, SIDES, WAY_KINDS } from './ways/library.js';
export type {
  Checked,
  LocalText,
  Picture,
  Profession,
  Side,
  StopSign,
  Task,
  Way,
  WayKind,
  WaysLibrary,
  WayStep,
} from './ways/library.js';
export { readWays, type WaysProblem } from './ways/read-ways.js';
export { isReviewOverdue, isSignedOff, ways } from './ways/ways.js';
