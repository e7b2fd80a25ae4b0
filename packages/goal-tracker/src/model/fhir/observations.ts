import type { FhirReference, FhirResource } from '@council-elements/core/fhir';
import { addDays } from '../dates.js';
import type { EventBase, Prompt, TryResult } from '../events.js';
import type { Goal, Plan } from '../plan.js';
import {
  BARTHEL,
  GAS_BASELINE,
  GAS_FOLLOW_UP,
  GAS_LEVELS,
  READINESS,
  SURVEY,
  type Coding,
} from './codes.js';
import type { Ids } from './ids.js';
import type { People } from './people.js';

/** English words of what has no code. */
const PROMPTS: Readonly<Record<Prompt, string>> = {
  alone: 'Did it alone',
  reminder: 'With a reminder',
  'some-help': 'With some help',
  'done-for': 'Somebody else did it',
};

const RESULTS: Readonly<Record<TryResult, string>> = {
  worked: 'It worked',
  partly: 'It partly worked',
  no: 'It did not work',
};

const HELP = { text: 'How much help was needed' };

/** Writes what was seen and said in a plan. */
export class Observations {
  constructor(
    readonly ids: Ids,
    readonly people: People,
  ) {}

  /** Where a goal starts, what everybody said of it, and how much help it took. */
  ofGoal(goal: Goal): readonly FhirResource[] {
    const focus = [this.ids.to('Goal', goal.id)];
    const { scale, described, weight, ratings, visits, tried } = goal;
    return [
      ...(scale && described
        ? [
            this.observation(this.ids.of('Observation', goal.id, 'baseline'), described, {
              category: [SURVEY],
              code: { coding: [GAS_BASELINE] },
              focus,
              valueCodeableConcept: { coding: [GAS_LEVELS[scale.baseline]] },
            }),
          ]
        : []),
      ...(['importance', 'confidence'] as const).flatMap((name) => this.#readiness(goal, name)),
      ...(weight
        ? [
            this.observation(this.ids.of('Observation', goal.id, 'weight'), weight, {
              code: { text: 'What the goal counts in the T-score' },
              focus,
              component: [
                {
                  code: { text: 'Importance to the person, from 0 to 3' },
                  valueInteger: weight.importance,
                },
                {
                  code: { text: 'Difficulty as the team sees it, from 0 to 3' },
                  valueInteger: weight.difficulty,
                },
              ],
            }),
          ]
        : []),
      ...ratings.map((rating) =>
        this.observation(this.ids.of('Observation', rating.id), rating, {
          category: [SURVEY],
          code: { coding: [GAS_FOLLOW_UP[rating.author.role]] },
          focus,
          valueCodeableConcept: {
            coding: [GAS_LEVELS[rating.level]],
            // LOINC has no answer between −1 and 0.
            ...(rating.partly && { text: 'Partly achieved' }),
          },
          component: [{ code: HELP, valueCodeableConcept: { text: PROMPTS[rating.prompt] } }],
          ...notesOf(rating),
        }),
      ),
      ...visits.map((visit) =>
        this.observation(this.ids.of('Observation', visit.id), visit, {
          code: HELP,
          focus,
          valueCodeableConcept: { text: PROMPTS[visit.prompt] },
          ...notesOf(visit),
        }),
      ),
      ...tried.map((one) =>
        this.observation(this.ids.of('Observation', one.id), one, {
          code: { text: 'How a way of doing it went' },
          focus,
          valueCodeableConcept: { text: RESULTS[one.result] },
          // Ids of the council’s library: FHIR has no code system of ways.
          component: [
            { code: { text: 'Task and way' }, valueString: `${one.task}: ${one.way}` },
            ...(one.confidence === undefined
              ? []
              : [
                  {
                    code: { text: 'How sure the person is to do it so again, from 1 to 10' },
                    valueInteger: one.confidence,
                  },
                ]),
          ],
          ...notesOf(one),
        }),
      ),
    ];
  }

  ofMeasures({ measures }: Plan): readonly FhirResource[] {
    return measures.map((measured) =>
      this.observation(this.ids.of('Observation', measured.id), measured, {
        category: [SURVEY],
        code: { coding: BARTHEL },
        valueQuantity: { value: measured.score, unit: 'score', ...UNITLESS },
        // There is a version of 0 to 100 too.
        referenceRange: [{ low: { value: 0, ...UNITLESS }, high: { value: 20, ...UNITLESS } }],
      }),
    );
  }

  /** Hours of care in each week, of which the newest figure counts. */
  ofHours({ hours }: Plan, start: string): readonly FhirResource[] {
    return hours.map((recorded) => {
      const first = addDays(start, 7 * (recorded.week - 1));
      return this.observation(
        this.ids.of('Observation', 'hours', String(recorded.week)),
        recorded,
        {
          code: { text: 'Hours of care in a week' },
          effectivePeriod: { start: first, end: addDays(first, 6) },
          valueQuantity: {
            value: recorded.hours,
            unit: 'h',
            system: 'http://unitsofmeasure.org',
            code: 'h',
          },
        },
      );
    });
  }

  #readiness(goal: Goal, name: 'importance' | 'confidence'): FhirResource[] {
    const value = goal[name];
    if (value === undefined) return [];
    const coding: Coding = { system: READINESS, code: name, display: READINESS_WORDS[name] };
    return [
      this.observation(this.ids.of('Observation', goal.id, name), goal.added, {
        category: [SURVEY],
        code: { coding: [coding] },
        focus: [this.ids.to('Goal', goal.id)],
        valueQuantity: { value },
      }),
    ];
  }

  /** @param performer whose it is, if not its author’s */
  observation(
    id: string,
    { given, author }: Pick<EventBase, 'given'> & Partial<Pick<EventBase, 'author'>>,
    content: { readonly code: unknown; readonly focus?: readonly FhirReference[] } & Readonly<
      Record<string, unknown>
    >,
    performer: readonly FhirReference[] = author ? [this.people.to(author)] : [],
  ): FhirResource {
    return {
      resourceType: 'Observation',
      id,
      status: 'final',
      subject: this.people.subject,
      ...(content['effectivePeriod'] === undefined && { effectiveDateTime: fhirTime(given) }),
      ...(performer.length > 0 && { performer }),
      ...content,
    };
  }
}

const READINESS_WORDS = { importance: 'Importance of change', confidence: 'Confidence to change' };

const UNITLESS = { system: 'http://unitsofmeasure.org', code: '{score}' };

function notesOf({ place, note }: { readonly place?: string; readonly note?: string }) {
  const texts = [place !== undefined && `Where: ${place}`, note];
  const notes = texts.flatMap((text) => (text ? [{ text }] : []));
  return notes.length > 0 ? { note: notes } : {};
}

/** FHIR's times have seconds. */
export const fhirTime = (time: string): string => time.replace(/(T\d\d:\d\d)(?=[Z+-])/, '$1:00');
