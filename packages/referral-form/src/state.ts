import type { FormTranslate } from './messages/index.js';
import { isAnswered, own, rowsOf, type Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { equalityFor, equalityForm, equalityPageOf, equalityPlace } from './model/equality.js';
import { placeIn, repeats } from './model/groups.js';
import { CHECK_ANSWERS, createJourney } from './model/journey.js';
import { localise } from './model/localise.js';
import { nameOf } from './model/naming.js';
import { presentPage } from './model/present.js';
import { questionsIn } from './model/questions.js';
import { checkPage, type FieldError } from './model/validate.js';
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

/** The first page, or where the answers lead. */
export function startState(definition: FormDefinition, answers: Answers = {}): FormState {
  const journey = createJourney(definition, answers);
  const hasAnswers = Object.keys(answers).length > 0;
  return {
    page: hasAnswers ? journey.firstIncomplete : journey.current,
    answers,
    typed: {},
    errors: [],
    changing: false,
    notices: [],
  };
}

/** Goes to a page, or to the first that still has to be answered if that one comes before. */
export function goTo(
  definition: FormDefinition,
  state: FormState,
  page: string,
  changing = false,
): FormState {
  const known = page === CHECK_ANSWERS || placeIn(definition, page) !== undefined;
  const journey = createJourney(definition, state.answers);
  const { current } = known ? journey.goTo(page) : { current: journey.firstIncomplete };
  return {
    ...state,
    page: current,
    errors: [],
    notices: [],
    changing: changing && current !== CHECK_ANSWERS,
    delivery: undefined,
    ended: undefined,
  };
}

/** Continue: takes the answers of the page and goes on, or says what is wrong with them. */
export function answerPage(
  definition: FormDefinition,
  state: FormState,
  values: Answers,
  t: FormTranslate,
): FormState {
  const { page } = state;
  const before = createJourney(definition, state.answers).goTo(page);
  const journey = before.answer(page, values);
  const steps = stepsAt(definition, page);
  const errors = checkAt(definition, page, values, journey.answers, t);
  if (errors.length > 0) {
    return { ...state, errors, notices: [], typed: { ...state.typed, [page]: values } };
  }
  const { typedAfter = withoutTyped } = steps ?? {};
  const typed = typedAfter(state.typed, page, definition);
  const labels = labelsOf(
    definition,
    journey.discarded.map(({ componentId }) => componentId),
    t.language,
  );
  const kept = journey.withoutDiscarded().goTo(page);
  const next =
    steps?.nextInGroup(definition, state, values) ??
    (state.changing ? kept.firstIncomplete : (kept.next ?? CHECK_ANSWERS));
  return {
    ...goTo(definition, { ...state, answers: kept.answers, typed }, next, state.changing),
    notices: labels.length > 0 ? [{ kind: 'discarded', labels }] : [],
  };
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

/** What is wrong with what the fields of a page show. */
export function shownErrors(
  definition: FormDefinition,
  state: FormState,
  t: FormTranslate,
): FieldError[] {
  const values = shownAnswers(definition, state, state.page);
  const { answers } = createJourney(definition, state.answers).answer(state.page, values);
  return checkAt(definition, state.page, values, answers, t);
}

function checkAt(
  definition: FormDefinition,
  place: string,
  values: Answers,
  answers: Answers,
  t: FormTranslate,
): FieldError[] {
  const steps = stepsAt(definition, place);
  return steps === undefined
    ? checkPage(definition, place, answers, t)
    : steps.checkPlace(definition, place, values, answers, t);
}

function withoutTyped(typed: FormState['typed'], page: string): FormState['typed'] {
  const { [page]: _, ...others } = typed;
  return others;
}

/** What is done otherwise where a page repeats: it came before the form was shown. */
function stepsAt(definition: FormDefinition, place: string) {
  const { page } = placeIn(definition, place) ?? {};
  return page !== undefined && repeats(page) ? parts.groups.loaded : undefined;
}

/** The form without the answers, which were deleted. */
export function endState(
  definition: FormDefinition,
  { delivery, token, shared }: FormState,
  because: Ended['because'],
): FormState {
  const isUnsure = delivery?.state === 'waiting' && delivery.reason === 'timeout';
  const sent = delivery?.state === 'sent' ? 'yes' : isUnsure ? 'unknown' : 'no';
  return { ...startState(definition), token, shared, ended: { because, sent } };
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
      if (placeIn(definition, page) === undefined) return t('checkAnswers');
      return (
        stepsAt(definition, page)?.headingOfPlace(definition, page, answers, t) ??
        presentPage(definition, page, answers, t.language).heading
      );
  }
}

function labelsOf(definition: FormDefinition, ids: readonly string[], language: string): string[] {
  const { pages } = localise(definition, language);
  const questions = pages.flatMap(({ components }) => questionsIn(components));
  return ids.flatMap((id) => [
    ...questions.filter((component) => component.id === id).map(nameOf),
    ...pages.flatMap(({ repeat }) => (repeat?.id === id ? [repeat.itemsTitle] : [])),
  ]);
}
