import { html } from '@council-elements/govuk';
import type { Scale } from '../../model/events.js';
import type { Version } from '../../model/versions.js';
import type { TrackerState, Words } from '../context.js';
import { momentWords, whoWords } from '../words.js';

/** Texts that people wrote without knowing of each other: who wrote which, and when. */
export function choicesView<Value>(
  t: Words,
  text: string,
  choices: readonly Version<Value>[],
  show: (choice: Version<Value>) => string,
  { author: reader }: Pick<TrackerState, 'author'>,
) {
  return html`<p class="govuk-body">${text}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${choices.map(
        (choice) =>
          html`<li>
            <span class="council-goals__words">“${show(choice)}”</span><br />
            <span class="govuk-hint"
              >${t('wordingBy', {
                who: whoWords(t, choice.author, reader),
                date: momentWords(t, choice.given),
              })}</span
            >
          </li>`,
      )}
    </ul>`;
}

/** The levels that one of them described, the highest first. */
export const levelsInLine = ({ value }: Version<Scale>): string =>
  [...value.texts].reverse().join(' · ');
