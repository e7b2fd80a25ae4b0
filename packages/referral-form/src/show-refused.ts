import type { FormTranslate } from './messages/index.js';
import type { FormDefinition } from './model/definition.js';
import { questionsOf } from './model/questions.js';
import { CHECK_ANSWERS, createJourney } from './model/journey.js';
import { localise } from './model/localise.js';
import { nameOf } from './model/naming.js';
import type { FieldError } from './model/validate.js';
import { firstRefused, idsOn, refusedErrors } from './refused.js';
import type { RefusedAnswer } from './saved-form.js';
import type { FormState } from './state.js';
import { goTo } from './way.js';

/**
 * Leads to the first page of which the council refused an answer; to check answers, where it refused
 * something that no page on the way asks.
 */
export function showRefused(
  definition: FormDefinition,
  state: FormState,
  answers: readonly RefusedAnswer[],
  t: FormTranslate,
): FormState {
  const refused = answers.map((answer) => ({
    ...answer,
    reason: answer.reason || withoutReason(definition, answer.component, t),
  }));
  return toRefused(definition, { ...state, refused, delivery: undefined });
}

/**
 * After Continue: where the council refused answers of several pages, the next of them.
 * @param page that was answered
 * @param next what is shown where nothing else was refused
 */
export function afterRefused(definition: FormDefinition, page: string, next: FormState): FormState {
  const ids = idsOn(definition, page);
  const refused = next.refused?.filter(({ component }) => !ids.includes(component)) ?? [];
  const left = { ...next, refused };
  return next.page === CHECK_ANSWERS ? toRefused(definition, left) : left;
}

function toRefused(definition: FormDefinition, state: FormState): FormState {
  const { path } = createJourney(definition, state.answers);
  const page = firstRefused(definition, path, state.refused);
  const shown = goTo(definition, state, page ?? CHECK_ANSWERS, true);
  const errors = page === undefined ? state.refused?.map(toError) : undefined;
  return { ...shown, errors: errors ?? refusedErrors(definition, page ?? '', state.refused) };
}

/** No page on the way asks it, so it is told without a link. */
function toError({ component, reason }: RefusedAnswer): FieldError {
  return { pageId: CHECK_ANSWERS, componentId: component, rule: 'format', text: reason, href: '' };
}

function withoutReason(definition: FormDefinition, id: string, t: FormTranslate): string {
  const found = questionsOf(localise(definition, t.language)).find(
    ({ component }) => component.id === id,
  );
  return found ? t('refusedAnswer', { question: nameOf(found.component) }) : t('refusedUnknown');
}
