import type {
  GoalAdded,
  GoalAgreed,
  GoalWeighted,
  PlanEvent,
  RatingGiven,
  Scale,
  StepAdded,
  StepDone,
  VisitRecorded,
  WayTried,
} from './events.js';
import type { Goal } from './plan.js';
import { settle, versionOf, type Version } from './versions.js';

/** An event about a goal that is there. */
export type GoalEvent = Exclude<Extract<PlanEvent, { goal: string }>, GoalAdded>;

/** A goal while its events are taken in, in order. */
export class GoalDraft {
  readonly #texts: Version<string>[];
  readonly #scales: Version<Scale>[] = [];
  readonly #steps = new Map<string, { readonly added: StepAdded; done?: StepDone }>();
  readonly #ratings: RatingGiven[] = [];
  readonly #visits: VisitRecorded[] = [];
  readonly #tried: WayTried[] = [];
  #task: string | undefined;
  #weight: GoalWeighted | undefined;
  #agreement: GoalAgreed | undefined;
  #changedSinceAgreed = false;

  constructor(readonly added: GoalAdded) {
    this.#texts = [versionOf(added, added.text, [])];
  }

  /** Whether the event found its place. */
  take(event: GoalEvent): boolean {
    switch (event.type) {
      case 'goal-changed':
        this.#changedSinceAgreed = this.#agreement !== undefined;
        return this.#texts.push(versionOf(event, event.text, event.basedOn)) > 0;
      case 'levels-described': {
        const { texts, baseline, basedOn } = event;
        return this.#scales.push(versionOf(event, { texts, baseline }, basedOn)) > 0;
      }
      case 'step-added':
        if (this.#steps.has(event.step)) return false;
        this.#steps.set(event.step, { added: event });
        return true;
      case 'step-done': {
        const step = this.#steps.get(event.step);
        if (!step || step.done) return false;
        step.done = event;
        return true;
      }
      case 'rating-given':
        return this.#ratings.push(event) > 0;
      case 'visit-recorded':
        return this.#visits.push(event) > 0;
      case 'way-tried':
        return this.#tried.push(event) > 0;
      case 'task-chosen':
        this.#task = event.task;
        return true;
      case 'goal-weighted':
        this.#weight = event;
        return true;
      case 'goal-agreed':
        this.#agreement = event;
        this.#changedSinceAgreed = false;
        return true;
    }
  }

  toGoal(): Goal {
    const wording = settle(this.#texts);
    const scale = settle(this.#scales);
    const { goal, text, importance, confidence, author, given } = this.added;
    const described = this.#scales.find(({ value }) => value === scale.value);
    return {
      id: goal,
      added: { author, given },
      text: wording.value ?? text,
      choices: wording.choices,
      textVersions: wording.heads,
      ...(importance !== undefined && { importance }),
      ...(confidence !== undefined && { confidence }),
      ...(scale.value && { scale: scale.value }),
      ...(described && { described: { author: described.author, given: described.given } }),
      scaleChoices: scale.choices,
      scaleVersions: scale.heads,
      steps: [...this.#steps.values()].map(({ added: { step, text, who }, done }) => ({
        id: step,
        text,
        who,
        ...(done && { done }),
      })),
      ratings: this.#ratings,
      visits: this.#visits,
      tried: this.#tried,
      ...(this.#task !== undefined && { task: this.#task }),
      ...(this.#weight && { weight: this.#weight }),
      ...(this.#agreement && { agreement: this.#agreement }),
      changedSinceAgreed: this.#changedSinceAgreed,
    };
  }
}
