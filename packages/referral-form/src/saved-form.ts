import type { LoadedDraft } from '@council-elements/core/storage';
import { filesIn } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { entriesOf } from './model/entries-of.js';
import { equalityPageOf } from './model/equality.js';
import { fitAnswers, fitPlace } from './model/fit-answers.js';
import { placeIn } from './model/groups.js';
import type { SubmissionDetails } from './model/submission.js';
import { refusedErrors } from './refused.js';
import { CONFIRMATION, hasEntered, type FormState } from './state.js';
import { goTo, stateFrom } from './way.js';

/** What is kept of a form between visits, on a device or on a server. */
export interface SavedForm {
  readonly page: string;
  readonly answers: FormState['answers'];
  readonly typed: FormState['typed'];
  readonly changing: boolean;
  /** When, in milliseconds since 1970; 0 where it never was. */
  readonly saved: number;
  /** What the last answer made unneeded, by name, to tell on the next page. */
  readonly removed: readonly string[];
  /** Fixed when it is first kept: every tab and every attempt sends under the same key. */
  readonly details?: SubmissionDetails | undefined;
  /** Reference of what was sent. Nothing else is kept of it on a device. */
  readonly sent?: string | undefined;
  /** Equality questions are being asked: on a server only. */
  readonly equality?: boolean | undefined;
  /** The service that the form asks for. */
  readonly service?: string | undefined;
  /** Answers that the server refused, and why, until they are given again. */
  readonly refused?: readonly RefusedAnswer[] | undefined;
}

/** An answer that the server refused. */
export interface RefusedAnswer {
  /** Id of the question. */
  readonly component: string;
  /** What is wrong, for the person. */
  readonly reason: string;
}

/** Every file that a form names, accepted or not. */
export function filesOfForm({ answers, typed }: Pick<SavedForm, 'answers' | 'typed'>) {
  return [answers, ...Object.values(typed)].flatMap(filesIn);
}

/** A saved form out of whatever was stored: what does not fit the definition is left out. */
export function readSavedForm(definition: FormDefinition, data: unknown): SavedForm {
  const record = entriesOf(data);
  const text = (key: string): string | undefined => {
    const value = record.get(key);
    return typeof value === 'string' ? value : undefined;
  };
  const saved = record.get('saved');
  const removed = record.get('removed');
  return {
    page: text('page') ?? '',
    answers: fitAnswers(definition, record.get('answers')),
    typed: Object.fromEntries(
      [...entriesOf(record.get('typed'))]
        .filter(([place]) => placeIn(definition, place) !== undefined)
        .map(([place, values]) => [place, fitPlace(definition, place, values)]),
    ),
    changing: record.get('changing') === true,
    saved: typeof saved === 'number' ? saved : 0,
    removed: Array.isArray(removed) ? removed.filter((label) => typeof label === 'string') : [],
    details: readDetails(record.get('details')),
    sent: text('sent'),
    equality: record.get('equality') === true,
    service: text('service'),
    refused: readRefused(record.get('refused')),
  };
}

function readRefused(data: unknown): RefusedAnswer[] | undefined {
  if (!Array.isArray(data)) return undefined;
  return data.map(entriesOf).flatMap((record) => {
    const [component, reason] = [record.get('component'), record.get('reason')];
    return typeof component === 'string' && typeof reason === 'string'
      ? [{ component, reason }]
      : [];
  });
}

function readDetails(data: unknown): SubmissionDetails | undefined {
  const record = entriesOf(data);
  const [reference, idempotencyKey, submittedAt] = [
    'reference',
    'idempotencyKey',
    'submittedAt',
  ].map((key) => record.get(key));
  return typeof reference === 'string' &&
    typeof idempotencyKey === 'string' &&
    typeof submittedAt === 'string'
    ? { reference, idempotencyKey, submittedAt }
    : undefined;
}

/** A form as it was left. */
export interface Resumed {
  readonly state: FormState;
  readonly details?: SubmissionDetails | undefined;
}

/**
 * The form as a draft on this device left it; undefined where the page shows what is newer, or
 * there is nothing to go on with.
 * @param current what the page shows
 * @param asked id of the page that the address asks for
 */
export function resume(
  definition: FormDefinition,
  current: FormState,
  loaded: LoadedDraft,
  asked: string | undefined,
): Resumed | undefined {
  if (loaded.status === 'absent') return undefined;
  if (loaded.status === 'expired') return { state: { ...current, notices: [{ kind: 'expired' }] } };

  const saved = readSavedForm(definition, loaded.data);
  if (saved.sent !== undefined) {
    // What was answered to equality questions is kept nowhere on the device.
    const isAfter = asked !== undefined && equalityPageOf(asked) !== undefined;
    if (asked !== CONFIRMATION && !isAfter) return undefined;
    const delivery = { state: 'sent', reference: saved.sent } as const;
    return { state: { ...current, page: CONFIRMATION, delivery } };
  }
  if (saved.saved <= (current.saved ?? 0)) return undefined;
  const { answers, typed } = saved;
  const draft = { ...stateFrom(definition, answers), typed, saved: saved.saved };
  if (!hasEntered(draft)) return undefined;
  const state = loaded.stale
    ? { ...draft, notices: [{ kind: 'changed' } as const] }
    : resumeAt(definition, draft, asked ?? saved.page, saved);
  return { state: { ...state, token: current.token }, details: saved.details };
}

/** A page as it was left, with what the council refused of it. */
function resumeAt(
  definition: FormDefinition,
  draft: FormState,
  asked: string,
  { changing, refused, saved }: SavedForm,
): FormState {
  const shown = goTo(definition, draft, asked, changing);
  return {
    ...shown,
    refused,
    errors: refusedErrors(definition, shown.page, refused),
    notices: [{ kind: 'restored', saved }],
  };
}
