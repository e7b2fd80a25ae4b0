import {
  withFhirStrings,
  type FhirReference,
  type FhirResource,
} from '@council-elements/core/fhir';
import { LEVELS, type Agreement } from './events.js';
import { ACHIEVEMENT, GAS_EXTENSION, GAS_LEVELS, PERTAINS_TO_GOAL } from './fhir/codes.js';
import { careOf } from './fhir/care.js';
import { communicationsOf } from './fhir/communications.js';
import { toConsent } from './fhir/consents.js';
import { Ids } from './fhir/ids.js';
import { fhirTime, Observations } from './fhir/observations.js';
import { People } from './fhir/people.js';
import { toReview, toReviewActivity } from './fhir/reviews.js';
import { outcome, type GoalOutcome } from './outcome.js';
import type { Goal, Plan, Step } from './plan.js';
import { dayGiven } from './ratings.js';
import { plannedEnd } from './review-days.js';
import type { Version } from './versions.js';

/** A plan as a FHIR transaction. */
export interface FhirPlan {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction';
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: FhirResource & { readonly id: string };
    readonly request: { readonly method: 'PUT'; readonly url: string };
  }[];
}

/** Options of {@link toFhir}. */
export interface ToFhirOptions {
  /** The day it is, `YYYY-MM-DD`: whether a plan runs. */
  readonly today: string;
  /** The Patient as the receiver knows them; without it, one is made of what the plan knows. */
  readonly patient?: FhirReference;
}

/**
 * A plan as FHIR R4: CarePlan, a Goal with its five levels for each goal, a ServiceRequest for each
 * step, an Observation for each rating, visit, way that was tried, measure and week's hours of care, and
 * who is in the plan, as HL7's Patient Contributed Outcomes guide has them; an Encounter for each
 * review, with Observations of what was said, a Consent for each consent, a Communication for what was
 * explained and shared, and changes in care. Its words of what has no code are English.
 *
 * Every resource has an id of its own that stays, and is put under it: a plan that was sent before
 * and has grown is sent again. It gives all that the plan has: fold it of the events that the reader
 * may see (`visibleTo`).
 *
 * Sources: http://hl7.org/fhir/us/pco, https://hl7.org/fhir/R4/http.html#transaction
 * @throws RangeError where the plan has no events, or has not been started
 */
export function toFhir(plan: Plan, { today, patient }: ToFhirOptions): FhirPlan {
  const { id, start } = plan;
  if (id === undefined || start === undefined) {
    throw new RangeError('toFhir: the plan has not been started');
  }
  const ids = new Ids(id);
  const people = new People(plan, ids, patient);
  const observations = new Observations(ids, people);
  const outcomes = new Map(outcome(plan, today).goals.map((one) => [one.goal, one]));
  const started = { ...plan, start };
  const resources = [
    toCarePlan(started, today, ids, people),
    ...plan.goals.map((goal) => toGoal(goal, outcomes.get(goal.id), started, ids, people)),
    ...plan.goals.flatMap((goal) =>
      goal.steps.map((step) => toServiceRequest(step, goal, plan, ids, people)),
    ),
    ...plan.goals.flatMap((goal) => observations.ofGoal(goal)),
    ...observations.ofMeasures(plan),
    ...observations.ofHours(plan, start),
    ...plan.reviews.flatMap((review) => toReview(review, ids, people, observations)),
    ...plan.consents.flatMap((consent) => toConsent(consent, plan, ids, people)),
    ...communicationsOf(plan, ids, people),
    ...careOf(plan, ids, people, observations),
  ];
  return withFhirStrings({
    resourceType: 'Bundle',
    type: 'transaction',
    // Of people last: they are those that the others spoke of.
    entry: [...resources, ...people.resources].map((resource) => {
      const own = { ...resource, id: String(resource['id']) };
      return {
        fullUrl: `urn:uuid:${own.id}`,
        resource: own,
        request: { method: 'PUT', url: `${own.resourceType}/${own.id}` },
      };
    }),
  });
}

type Started = Plan & { readonly start: string };

/** The last day: planned, or the one it ended on. */
function lastDay({ start, ended, ...plan }: Started): string {
  const planned = plannedEnd(start, plan);
  const last = ended ? dayGiven(ended) : planned;
  // Of a period, the end is not before its start, whatever a clock says.
  return last < start ? start : last;
}

function toCarePlan(plan: Started, today: string, ids: Ids, people: People): FhirResource {
  const { start, ended, goals, reviews } = plan;
  const steps = goals.flatMap((goal) =>
    goal.steps.map((step) => ({ reference: ids.to('ServiceRequest', step.id) })),
  );
  const activity = [
    ...steps,
    ...reviews.map((review) => toReviewActivity(review, ids)),
    ...(ended?.outcome === undefined
      ? []
      : [
          {
            outcomeCodeableConcept: [{ text: ended.outcome }],
            detail: { status: 'completed', code: { text: 'Reablement' } },
          },
        ]),
  ];
  const note = notesOf(plan, people);
  return {
    resourceType: 'CarePlan',
    id: ids.of('CarePlan'),
    status: ended ? 'completed' : today < start ? 'draft' : 'active',
    intent: 'plan',
    title: 'Reablement plan',
    subject: people.subject,
    period: { start, end: lastDay(plan) },
    ...(goals.length > 0 && { goal: goals.map((goal) => ids.to('Goal', goal.id)) }),
    ...(activity.length > 0 && { activity }),
    ...(note.length > 0 && { note }),
  };
}

/** What happens when it ends, why it was extended, and why it ended: FHIR R4 has no other place for them. */
function notesOf({ transition, extensions, ended }: Plan, people: People) {
  return [
    ...(transition.text === undefined
      ? []
      : [{ text: `When the support ends: ${transition.text}` }]),
    ...transition.choices.map((one) =>
      choiceNote(one, 'When the support ends, one of several', people),
    ),
    ...[
      ...extensions.map((event) => ({ event, title: `Extended to ${event.until}` })),
      ...(ended ? [{ event: ended, title: 'Ended' }] : []),
    ].map(({ event, title }) => ({
      authorReference: people.to(event.author),
      time: fhirTime(event.given),
      text: `${title}: ${event.reason}`,
    })),
  ];
}

/** A text among those that people wrote without knowing of each other. */
const choiceNote = ({ author, given, value }: Version<string>, title: string, people: People) => ({
  authorReference: people.to(author),
  time: fhirTime(given),
  text: `${title}: ${value}`,
});

function toGoal(
  { id, text, task, scale, scaleChoices, choices, agreement }: Goal,
  outcome: GoalOutcome | undefined,
  plan: Started,
  ids: Ids,
  people: People,
): FhirResource {
  const lifecycleStatus = statusOf(agreement?.answer, plan);
  const achievement = achievementOf(lifecycleStatus, outcome);
  const note = [
    ...(agreement?.reason === undefined
      ? []
      : [
          {
            authorReference: people.to(agreement.author),
            time: fhirTime(agreement.given),
            text: `${ANSWERS[agreement.answer]}: ${agreement.reason}`,
          },
        ]),
    ...choices.map((one) => choiceNote(one, 'The words of the goal, one of several', people)),
    ...scaleChoices.map(({ value, ...one }) =>
      choiceNote(
        { ...one, value: `${value.texts.join('; ')}; at the start ${value.baseline}` },
        'The levels from −2 to 2, one of several',
        people,
      ),
    ),
  ];
  return {
    resourceType: 'Goal',
    id: ids.of('Goal', id),
    ...(scale && {
      extension: [...LEVELS].reverse().map((level) => ({
        url: GAS_EXTENSION,
        extension: [
          { url: 'level', valueCoding: GAS_LEVELS[level] },
          { url: 'text', valueString: scale.texts[level + 2] },
        ],
      })),
    }),
    lifecycleStatus,
    ...(achievement && {
      achievementStatus: { coding: [{ system: ACHIEVEMENT, code: achievement }] },
    }),
    // The task in the council's library of ways, by its id there.
    ...(task !== undefined && { category: [{ text: task }] }),
    description: { text },
    subject: people.subject,
    startDate: plan.start,
    ...(agreement && { statusDate: dayGiven(plan.ended ?? agreement) }),
    target: [{ dueDate: lastDay(plan) }],
    // The words are the person's, whoever wrote them down.
    expressedBy: people.subject,
    ...(note.length > 0 && { note }),
  };
}

const ANSWERS: Readonly<Record<Agreement, string>> = {
  agreed: 'Agreed',
  'not-agreed': 'Not agreed',
  'could-not-answer': 'Could not answer',
};

type LifecycleStatus = 'proposed' | 'active' | 'completed' | 'rejected';

/** A goal that nobody has agreed to is proposed; one that could not be answered goes on. */
function statusOf(answer: Agreement | undefined, { ended }: Plan): LifecycleStatus {
  if (answer === 'not-agreed') return 'rejected';
  if (ended) return 'completed';
  return answer === undefined ? 'proposed' : 'active';
}

/** What came of a goal: said only where every voice says the same. */
function achievementOf(status: LifecycleStatus, outcome: GoalOutcome | undefined) {
  if (status === 'active') return 'in-progress';
  if (status !== 'completed') return undefined;
  const reached = new Set(outcome?.voices.map((voice) => voice.reached));
  if (reached.size !== 1) return undefined;
  return reached.has(true) ? 'achieved' : 'not-achieved';
}

function toServiceRequest(
  { id, text, who, done }: Step,
  goal: Goal,
  { ended }: Plan,
  ids: Ids,
  people: People,
): FhirResource {
  return {
    resourceType: 'ServiceRequest',
    id: ids.of('ServiceRequest', id),
    extension: [{ url: PERTAINS_TO_GOAL, valueReference: ids.to('Goal', goal.id) }],
    status: done ? 'completed' : ended ? 'revoked' : 'active',
    intent: 'plan',
    code: { text },
    subject: people.subject,
    ...(done && { occurrenceDateTime: fhirTime(done.given) }),
    performer: [people.to(who)],
  };
}
