import type { FormTranslate } from './messages/index.js';
import { isAnswered, own, rowsOf, type Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { equalityFor, equalityForm, equalityPageOf, equalityPlace } from './model/equality.js';
import { placeIn, repeats, startPlace } from './model/groups.js';
import { localise } from './model/localise.js';
import { CHECK_ANSWERS, TASK_LIST, walk } from './model/path.js';
import { presentPage } from './model/present.js';
import type { FieldError } from './model/validate.js';
import type { RefusedAnswer } from './saved-form.js';
import { shownForm } from './shown.js';
import { parts } from './views/parts.js';

/** Where a journey is once the form is sent, or finished where nothing is sent. */
export const CONFIRMATION = 'confirmation';

/** How it stands with what was sent. */
export type Delivery =
  | { readonly state: 'sending' }
  | {
      readonly state: 'sent';
      readonly reference: string;
      /** The server had it from an earlier attempt, perhaps with other answers. */
      readonly earlier?: boolean;
    }
  | {
      readonly state: 'waiting';
      readonly reason: WaitingReason;
      /** It is kept where it is, and sent later without the person. */
      readonly kept: boolean;
    }
  | {
      readonly state: 'refused';
      /** What was refused, where the server says it by question. */
      readonly answers?: readonly RefusedAnswer[];
    }
  /** Finished, where there is nowhere to send it to. */
  | { readonly state: 'unsent' };

/**
 * Why it is not sent yet. `offline`: no signal; `unreachable`: no connection to the server; `timeout`: no
 * answer in time, so that it may have arrived; `busy`: too much comes at once; `server`: a failure that
 * may pass.
 */
export type WaitingReason = 'offline' | 'unreachable' | 'timeout' | 'busy' | 'server';

/** Something to tell the person at the top of a page. */
export type Notice =
  | { readonly kind: 'discarded'; readonly labels: readonly string[] }
  | { readonly kind: 'restored'; readonly saved: number }
  | { readonly kind: 'changed' | 'expired' | 'shared' | 'unsaved' }
  | { readonly kind: 'storage'; readonly problem: 'full' | 'forbidden' | 'other' };

/** Why the answers were deleted, and whether they had been sent. */
export interface Ended {
  readonly because: 'timeOut' | 'asked';
  readonly sent: 'yes' | 'no' | 'unknown';
}

/** All that a page of the form is rendered from, besides the definition. Survives JSON. */
export interface FormState {
  /** Id of the page (`household`; of an item, `household.2`), `check-answers` or `confirmation`. */
  readonly page: string;
  /** Answers that were accepted. */
  readonly answers: Answers;
  /** What was typed and not accepted, by page id. */
  readonly typed: Readonly<Record<string, Answers>>;
  /** What is wrong on the page. */
  readonly errors: readonly FieldError[];
  /** The person came from check answers to change something, and goes back there. */
  readonly changing: boolean;
  readonly notices: readonly Notice[];
  readonly delivery?: Delivery | undefined;
  /** Where the person is among the equality questions, once the form is sent. */
  readonly equality?: FormState | undefined;
  /** Answers that the server refused, until they are given again. */
  readonly refused?: readonly RefusedAnswer[] | undefined;
  /** The answers were deleted. */
  readonly ended?: Ended | undefined;
  /** Other people use the device, says the person: nothing is kept on it. */
  readonly shared?: boolean | undefined;
  /** When it was last saved, in milliseconds since 1970. */
  readonly saved?: number | undefined;
  /** Proves to the server that a posted form came from its own page. */
  readonly token?: string | undefined;
}

/** The first page, before anything is answered. */
export function startState(definition: FormDefinition): FormState {
  return {
    page: startPlace(definition, walk(definition, {})),
    answers: {},
    typed: {},
    errors: [],
    changing: false,
    notices: [],
  };
}

/** Whether nothing is before the page, and nothing was answered or is wrong. */
export function isAtStart(definition: FormDefinition, state: FormState): boolean {
  const { page, answers, errors, changing } = state;
  const isFresh = errors.length === 0 && Object.keys(answers).length === 0 && !changing;
  return isFresh && page === startState(definition).page;
}

/** What is shown once it stands so with what was sent; undefined where that is shown already. */
export function delivered(
  definition: FormDefinition,
  state: FormState,
  delivery: Delivery,
): FormState | undefined {
  if (JSON.stringify(delivery) === JSON.stringify(state.delivery)) return undefined;
  const page = delivery.state === 'sent' ? CONFIRMATION : CHECK_ANSWERS;
  // That changes did not arrive is told at once.
  const asks = delivery.state === 'sent' && delivery.earlier !== true;
  const questions = asks ? equalityFor(definition, state.answers) : undefined;
  const equality = questions && startState(questions);
  return { ...state, page, errors: [], notices: [], delivery, equality };
}

/** What is done otherwise where a page repeats: it came before the form was shown. */
export function stepsAt(definition: FormDefinition, place: string) {
  const { page } = placeIn(definition, place) ?? {};
  return page !== undefined && repeats(page) ? parts.groups.loaded : undefined;
}

/** The form as nobody has begun it, on the same page of the site and the same device. */
export function freshState(
  definition: FormDefinition,
  { token, shared }: Pick<FormState, 'token' | 'shared'> = {},
): FormState {
  return { ...startState(definition), token, shared };
}

/** The form without the answers, which were deleted. */
export function endState(
  definition: FormDefinition,
  state: FormState,
  because: Ended['because'],
): FormState {
  const { delivery } = state;
  const isUnsure = delivery?.state === 'waiting' && delivery.reason === 'timeout';
  const sent = delivery?.state === 'sent' ? 'yes' : isUnsure ? 'unknown' : 'no';
  return { ...freshState(definition, state), ended: { because, sent } };
}

/** What the fields of a page show: what was typed there last, else what was accepted. */
export function shownAnswers(
  definition: FormDefinition,
  { answers, typed }: FormState,
  page: string,
): Answers {
  const { page: { repeat } = {}, item } = placeIn(definition, page) ?? {};
  const accepted =
    repeat === undefined || item === undefined
      ? answers
      : rowsOf(own(answers, repeat.id))[item - 1];
  return { ...accepted, ...own(typed, page) };
}

/**
 * What was typed before the script was there: it stays under the person's hands.
 * @param values what is in the fields; undefined where the page asks nothing
 */
export function typedBefore(
  definition: FormDefinition,
  before: FormState,
  values: Answers | undefined,
): FormState['typed'] | undefined {
  if (!values || !Object.values(values).some(isAnswered)) return undefined;
  const shown = shownAnswers(definition, before, before.page);
  const differs = Object.keys(values).some(
    (id) => JSON.stringify(values[id]) !== JSON.stringify(shown[id]),
  );
  return differs ? { ...before.typed, [before.page]: values } : undefined;
}

/** Whether the person has entered anything. */
export function hasEntered({ answers, typed }: FormState): boolean {
  return [answers, ...Object.values(typed)].some((each) => Object.values(each).some(isAnswered));
}

/** Last segment of a page's address. */
export function pathOf(definition: FormDefinition, page: string): string {
  const question = equalityPageOf(page);
  const form = question === undefined ? undefined : equalityForm(definition);
  if (form && question !== undefined) return equalityPlace(pathOf(form, question));
  const path = placeIn(definition, page)?.page.path;
  return path === undefined ? page : path + restOf(page);
}

/** Id of the page with a path; undefined where there is none. */
export function pageAt(definition: FormDefinition, path: string | null): string | undefined {
  if (path === CHECK_ANSWERS || path === CONFIRMATION) return path;
  if (path === TASK_LIST && definition.taskList === true) return path;
  if (path === null) return undefined;
  const question = equalityPageOf(path);
  const form = question === undefined ? undefined : equalityForm(definition);
  if (!form || question === undefined) return placeAt(definition, path);
  const page = placeAt(form, question);
  return page && equalityPlace(page);
}

function placeAt(definition: FormDefinition, path: string): string | undefined {
  const rest = restOf(path);
  const page = definition.pages.find((one) => one.path + rest === path);
  return page && placeIn(definition, page.id + rest) && page.id + rest;
}

/** What says in an id or in an address which item it is: `.2`. */
function restOf(text: string): string {
  return /\..*/.exec(text)?.[0] ?? '';
}

/** Title of a page: what it asks, and of which form. Says first where it has errors. */
export function titleOf(definition: FormDefinition, state: FormState, t: FormTranslate): string {
  const shown = shownForm(definition, state);
  if (shown.form !== definition) return titleOf(shown.form, shown.at, t);
  const form = localise(definition, t.language).title;
  const heading = headingOf(definition, state, t);
  if (heading === form && state.errors.length === 0) return form;
  return t(state.errors.length > 0 ? 'errorPageTitle' : 'pageTitle', { heading, form });
}

/** Titles of a form that is not sent yet. */
export const WAITING_TITLES = {
  offline: 'offlineTitle',
  unreachable: 'unreachableTitle',
  timeout: 'timeoutTitle',
  busy: 'busyTitle',
  server: 'serverTitle',
} as const satisfies Record<WaitingReason, string>;

function headingOf(
  definition: FormDefinition,
  { page, answers, delivery, ended }: FormState,
  t: FormTranslate,
): string {
  if (ended) return t('endedTitle');
  switch (delivery?.state) {
    case 'sending':
      return t('sendingTitle');
    case 'sent':
      return delivery.earlier
        ? t('earlierTitle')
        : (localise(definition, t.language).confirmation?.title ?? t('sent'));
    case 'waiting':
      return t(WAITING_TITLES[delivery.reason]);
    case 'refused':
      return t('refusedTitle');
    case 'unsent':
      return t('unsentTitle');
    default:
      if (page === TASK_LIST) return localise(definition, t.language).title;
      if (placeIn(definition, page) === undefined) return t('checkAnswers');
      return (
        stepsAt(definition, page)?.headingOfPlace(definition, page, answers, t) ??
        presentPage(definition, page, answers, t.language).heading
      );
  }
}
