import type { FormDefinition } from './model/definition.js';
import { equalityForm, equalityPlace } from './model/equality.js';
import type { FormState } from './state.js';

/** What is shown: the form, or its equality questions as a form of their own. */
export function shownForm(
  definition: FormDefinition,
  state: FormState,
): { readonly form: FormDefinition; readonly at: FormState } {
  const form = state.equality && equalityForm(definition);
  return form && state.equality
    ? { form, at: { ...state.equality, token: state.token } }
    : { form: definition, at: state };
}

/** The state where what `shownForm` gave is now so. */
export function withShown(state: FormState, at: FormState): FormState {
  return state.equality ? { ...state, equality: at } : at;
}

/** Where the person is: a page of the form, or one of its equality questions. */
export function placeOf({ page, equality }: FormState): string {
  return equality ? equalityPlace(equality.page) : page;
}
