import { html } from '@council-elements/govuk';
import type { Version } from '../../model/versions.js';
import type { Words } from '../context.js';
import { momentWords, partyWords } from '../words.js';

/** Texts that people wrote without knowing of each other, to choose from. */
export function choicesView<Value>(
  t: Words,
  text: string,
  choices: readonly Version<Value>[],
  show: (choice: Version<Value>) => string,
) {
  return html`<p class="govuk-body">${text}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${choices.map(
        (choice) =>
          html`<li>
            <span class="council-goals__words">“${show(choice)}”</span><br />
            <span class="govuk-hint"
              >${t('wordingBy', {
                who: partyWords(t, choice.author),
                date: momentWords(t, choice.given),
              })}</span
            >
          </li>`,
      )}
    </ul>`;
}
