/**
 * Ways of doing everyday tasks, as data that a council supplies. `ways.schema.json` is its JSON
 * Schema, and `readWays` reads it.
 */

/** A text in both languages. Without Welsh the English is shown, marked as English. */
export interface LocalText {
  readonly en: string;
  readonly cy?: string;
}

/** What a way changes: how, in which order, where and when, with what, or with whom. */
export type WayKind = 'technique' | 'order' | 'place-and-time' | 'equipment' | 'help';

/** Every kind of way, in the order in which they are shown. */
export const WAY_KINDS: readonly WayKind[] = [
  'technique',
  'order',
  'place-and-time',
  'equipment',
  'help',
];

/** Which side of the body is weaker, where a way is for that; `either` is one side, whichever. */
export type Side = 'left' | 'right' | 'either';

/** Every side. */
export const SIDES: readonly Side[] = ['left', 'right', 'either'];

/** Who may check a way. Only an occupational therapist signs it off. */
export type Profession = 'occupational-therapist' | 'physiotherapist' | 'nurse';

/** Every profession. */
export const PROFESSIONS: readonly Profession[] = [
  'occupational-therapist',
  'physiotherapist',
  'nurse',
];

/** A picture of a step. */
export interface Picture {
  /** Address: `https:`, or relative to the page. */
  readonly src: string;
  /** What it shows, for people who do not see it. */
  readonly alt: LocalText;
}

/** One thing to do. */
export interface WayStep {
  readonly text: LocalText;
  readonly picture?: Picture;
}

/** When to stop, and whom to call. */
export interface StopSign {
  /** “999”, “your support worker” */
  readonly call: LocalText;
  /** Each goes on from “if”: “you feel dizzy”. */
  readonly when: readonly LocalText[];
}

/** A professional's check of a way. */
export interface Checked {
  readonly name: string;
  readonly profession: Profession;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Last day on which the check counts, `YYYY-MM-DD`. */
  readonly reviewBy: string;
}

/** One way of doing a task. */
export interface Way {
  /** Stable: what people tried is kept under it. Unique in its task. */
  readonly id: string;
  readonly kind: WayKind;
  readonly title: LocalText;
  readonly side?: Side;
  readonly thingsNeeded?: readonly LocalText[];
  /** In order; at least one. */
  readonly steps: readonly WayStep[];
  /** At least one. */
  readonly stopSigns: readonly StopSign[];
  /** How it takes less strength. */
  readonly energyTip?: LocalText;
  /** Without it, every page of the way says that nobody has checked it. */
  readonly checked?: Checked;
}

/** Something that people do every day, and ways of doing it. */
export interface Task {
  /** Stable: goals are linked to it. Unique in the library. */
  readonly id: string;
  readonly title: LocalText;
  /** Why it can be hard. */
  readonly whyHard: readonly LocalText[];
  /** What the service finder is asked for. */
  readonly searchWords: LocalText;
  /** At least one. */
  readonly ways: readonly Way[];
}

/** All ways that a council offers. */
export interface WaysLibrary {
  /** Made up to show how a library works: its pages say so until each way is signed off. */
  readonly sample?: boolean;
  readonly tasks: readonly Task[];
}
