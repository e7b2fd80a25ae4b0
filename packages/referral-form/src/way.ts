import type { FormTranslate } from './messages/index.js';
import type { Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { pageIdOf, placeIn } from './model/groups.js';
import { CHECK_ANSWERS, createJourney, TASK_LIST } from './model/journey.js';
import { localise } from './model/localise.js';
import { nameOf } from './model/naming.js';
import { questionsIn } from './model/questions.js';
import { checkPage, type FieldError } from './model/validate.js';
import { shownAnswers, startState, stepsAt, type FormState } from './state.js';
import { parts } from './views/parts.js';

/** Where answers lead: the first page that still has to be answered, or check answers; or the task list. */
export function stateFrom(definition: FormDefinition, answers: Answers): FormState {
  const start = startState(definition);
  const isThere = Object.keys(answers).length === 0 || definition.taskList === true;
  const page = isThere ? start.page : createJourney(definition, answers).firstIncomplete;
  return { ...start, page, answers };
}

/** Where the link back leads, and whether to change what is there; undefined where there is nothing before. */
export function wayBack(
  definition: FormDefinition,
  state: FormState,
): { readonly page: string; readonly changing: boolean } | undefined {
  const { page, answers, changing } = state;
  const { previous } = createJourney(definition, answers).goTo(page);
  // What is added or removed on the way from check answers leads back to the list first.
  const isInList =
    changing &&
    previous === pageIdOf(page) &&
    parts.groups.loaded.isAddedOrRemoved(definition, state);
  const target = changing && !isInList ? CHECK_ANSWERS : previous;
  return target === undefined ? undefined : { page: target, changing: isInList };
}

/** Goes to a page, or to the first that still has to be answered if that one comes before. */
export function goTo(
  definition: FormDefinition,
  state: FormState,
  page: string,
  changing = false,
): FormState {
  const journey = createJourney(definition, state.answers);
  const { current } = isPlace(definition, page)
    ? journey.goTo(page)
    : { current: definition.taskList === true ? TASK_LIST : journey.firstIncomplete };
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

/** Whether a form has a page, of whatever kind, before it is sent. */
function isPlace(definition: FormDefinition, page: string): boolean {
  const hasTasks = definition.taskList === true;
  return (
    page === CHECK_ANSWERS ||
    (hasTasks && page === TASK_LIST) ||
    placeIn(definition, page) !== undefined
  );
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

function labelsOf(definition: FormDefinition, ids: readonly string[], language: string): string[] {
  // Mostly nothing is discarded, and a form is long.
  if (ids.length === 0) return [];
  const { pages } = localise(definition, language);
  const questions = pages.flatMap(({ components }) => questionsIn(components));
  return ids.flatMap((id) => [
    ...questions.filter((component) => component.id === id).map(nameOf),
    ...pages.flatMap(({ repeat }) => (repeat?.id === id ? [repeat.itemsTitle] : [])),
  ]);
}
