import { noChange, type ChildPart } from 'lit/html.js';
import { Directive, directive, type DirectiveParameters } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

type Choice = HTMLInputElement | HTMLOptionElement;

/**
 * The choices of one question. To a browser, a changed default (`checked`, `selected`) also changes
 * what is chosen, unless it was that very choice that the person touched; so once a person has
 * answered, their answer is put back after the choices are rendered again.
 */
class KeepAnswer extends Directive {
  #rendered = false;

  override render(choices: unknown, _selector: string) {
    return choices;
  }

  override update(part: ChildPart, [choices, selector]: DirectiveParameters<this>) {
    if (!this.#rendered) {
      this.#rendered = true;
      return choices;
    }
    const before = [...(part.parentNode as Element).querySelectorAll<Choice>(selector)];
    const answer = isAnswered(before)
      ? before.map((choice) => [choice, isChosen(choice)] as const)
      : [];
    setChildPartValue(part, choices, this);
    for (const [choice, chosen] of answer) if (isChosen(choice) !== chosen) choose(choice, chosen);
    return noChange;
  }
}

/** @param choices templates of the choices; @param selector finds them in the element around them */
export const keepAnswer = directive(KeepAnswer);

const isOption = (choice: Choice) => 'selected' in choice;
const isChosen = (choice: Choice) => (isOption(choice) ? choice.selected : choice.checked);
const isDefault = (choice: Choice) =>
  isOption(choice) ? choice.defaultSelected : choice.defaultChecked;

function choose(choice: Choice, chosen: boolean): void {
  if (isOption(choice)) choice.selected = chosen;
  else choice.checked = chosen;
}

/** Whether what is chosen is not the default. */
function isAnswered(choices: readonly Choice[]): boolean {
  // Where no option is the default, a browser selects the first that can be chosen.
  const first = choices.some(isDefault)
    ? undefined
    : choices.find((choice) => isOption(choice) && !choice.disabled);
  return choices.some((choice) => isChosen(choice) !== (isDefault(choice) || choice === first));
}
