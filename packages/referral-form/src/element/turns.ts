import type { FormTranslate } from '../messages/index.js';
import type { Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { CHECK_ANSWERS } from '../model/path.js';
import type { FieldError } from '../model/validate.js';
import { shownForm, withShown } from '../shown.js';
import type { FormState } from '../state.js';
import { loadPartsOf, parts } from '../views/parts.js';
import type { HistoryChange } from './page-address.js';

type Journey = typeof parts.journey.loaded;

/**
 * What comes of something that a person did, how it shows in the history, and what else is done;
 * undefined: nothing. It may be asked more than once.
 */
export type Turn = (
  journey: Journey,
  definition: FormDefinition,
  state: FormState,
) => readonly [next: FormState, change: HistoryChange, act?: () => void] | undefined;

/** The form whose pages are turned. */
export interface TurnedForm {
  readonly definition: FormDefinition | undefined;
  readonly state: FormState | undefined;
}

/** What becomes of a turn. */
export interface TurnListener {
  show(definition: FormDefinition, next: FormState, change: HistoryChange): void;
  /** The code for it could not be loaded. The next turn asks for it again. */
  onCutOff(error: unknown): void;
}

/**
 * Turns the pages of a form, once the code has come that knows what comes next and shows it: mostly
 * while a page was read. Until then the person may type on; what they did last is what is done.
 */
export class Turns {
  #waiting: Turn | undefined;

  constructor(
    private readonly form: TurnedForm,
    private readonly listener: TurnListener,
  ) {}

  take(turn: Turn): void {
    const { definition, state } = this.form;
    if (!definition || !state) return;
    const { here } = parts.journey;
    const turned = here && turn(here, definition, state);
    const coming = here ? turned && loadPartsOf(definition, turned[0]) : parts.journey.load();
    this.#waiting = coming && turn;
    if (coming) void this.#takeLater(turn, definition, coming);
    else if (turned) {
      const [next, change, act] = turned;
      act?.();
      this.listener.show(definition, next, change);
    }
  }

  /** Whatever waits is not done. */
  drop(): void {
    this.#waiting = undefined;
  }

  async #takeLater(turn: Turn, definition: FormDefinition, coming: Promise<unknown>) {
    const failed = await coming.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (this.#waiting !== turn || this.form.definition !== definition) return;
    this.drop();
    if (failed) this.listener.onCutOff(failed.error);
    else this.take(turn);
  }
}

/** What Continue needs of the form. */
export interface AnsweredForm {
  /** What is wrong already with how an address is looked up. */
  readonly wrong: readonly FieldError[] | undefined;
  t(): FormTranslate;
  /** What is in the fields now; undefined where the page asks nothing. */
  read(form: FormDefinition, at: FormState): Answers | undefined;
  /** The errors of a page, of the fields that are on it. */
  errorsOf(errors: readonly FieldError[]): readonly FieldError[];
  sendEquality(answers: Answers): void;
}

/** Continue: the next page, or this one with what is wrong with it. */
export function answerTurn({ wrong, ...answered }: AnsweredForm): Turn {
  return (journey, definition, state) => {
    const { form, at } = shownForm(definition, state);
    const values = answered.read(form, at);
    if (!values) return undefined;
    const next = wrong
      ? { ...at, notices: [], errors: wrong }
      : answer(journey, form, at, values, answered.t());
    // After the last equality question: the confirmation, whatever becomes of the answers.
    if (state.equality && next.page === CHECK_ANSWERS) {
      const act = () => answered.sendEquality(next.answers);
      return [{ ...state, equality: undefined }, 'push', act];
    }
    const errors = answered.errorsOf(next.errors);
    return [withShown(state, { ...next, errors }), errors.length > 0 ? 'none' : 'push'];
  };
}

function answer(
  journey: Journey,
  form: FormDefinition,
  at: FormState,
  values: Answers,
  t: FormTranslate,
): FormState {
  const answered = journey.answerPage(form, at, values, t);
  return at.refused ? parts.end.loaded.afterRefused(form, at.page, answered) : answered;
}
