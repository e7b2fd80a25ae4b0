import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { html } from '../html.js';
import { hint } from '../hint/hint.js';
import { i18n, type Plurals } from '../i18n.js';
import { messagesOfScript } from '../messages/language.js';
import type { Styled } from '../options.js';
import { classNames } from '../classNames.js';
import { textarea, type TextareaOptions } from '../textarea/textarea.js';

export interface CharacterCountOptions extends Omit<
  TextareaOptions,
  'autocomplete' | 'describedBy' | 'disabled'
> {
  /** Most characters. */
  maxlength?: number | string | undefined;
  /** Most words; wins over `maxlength`. */
  maxwords?: number | string | undefined;
  /** What to count where the limit is set by script. */
  countType?: string | undefined;
  /** Share of the limit, in per cent, from which the count is shown. */
  threshold?: number | string | undefined;
  /** The line that says what is left. */
  countMessage?: Pick<Styled, 'classes'> | undefined;
  /** The limit in words, with `%{count}`; defaults to "You can enter up to %{count} characters". */
  textareaDescriptionText?: string | undefined;
  /** While there are characters left. Defaults to "You have %{count} characters remaining". */
  charactersUnderLimitText?: Plurals | undefined;
  /** When no character is left. Defaults to "You have 0 characters remaining". */
  charactersAtLimitText?: string | undefined;
  /** When there are too many. Defaults to "You have %{count} characters too many". */
  charactersOverLimitText?: Plurals | undefined;
  /** While there are words left. Defaults to "You have %{count} words remaining". */
  wordsUnderLimitText?: Plurals | undefined;
  /** When no word is left. Defaults to "You have 0 words remaining". */
  wordsAtLimitText?: string | undefined;
  /** When there are too many. Defaults to "You have %{count} words too many". */
  wordsOverLimitText?: Plurals | undefined;
}

const english = {
  charactersDescriptionText: 'You can enter up to %{count} characters',
  wordsDescriptionText: 'You can enter up to %{count} words',
};

/** A textarea that says how many characters or words are left. */
export function characterCount(options: CharacterCountOptions) {
  checkOptions('characterCount', options);
  const id = options.id || options.name || '';
  const countType = options.countType || (options.maxwords ? 'words' : undefined);
  const limit = options.maxwords || options.maxlength;
  const translated = messagesOfScript('characterCount');
  const description =
    options.textareaDescriptionText ||
    (translated ?? english)[
      countType === 'words' ? 'wordsDescriptionText' : 'charactersDescriptionText'
    ];
  const { formGroup } = options;
  const optional = (value: string | number | undefined) => ({ value, optional: true });

  const message = hint({
    text: limit ? `${description}`.replaceAll('%{count}', () => `${limit}`) : undefined,
    id: `${id}-info`,
    classes: classNames('govuk-character-count__message', options.countMessage?.classes),
  });

  return textarea({
    id,
    name: options.name,
    describedBy: `${id}-info`,
    rows: options.rows,
    spellcheck: options.spellcheck,
    value: options.value,
    label: options.label,
    hint: options.hint,
    errorMessage: options.errorMessage,
    attributes: options.attributes,
    formGroup: {
      classes: classNames('govuk-character-count', formGroup?.classes),
      attributes: {
        'data-module': 'govuk-character-count',
        'data-maxlength': optional(options.maxlength),
        'data-maxwords': optional(options.maxwords),
        'data-threshold': optional(options.threshold),
        'data-count-type': optional(countType),
        'data-i18n.textarea-description.other': optional(
          limit ? undefined : options.textareaDescriptionText || (translated && description),
        ),
        ...i18n('characterCount', options, [
          'charactersUnderLimitText',
          'charactersAtLimitText',
          'charactersOverLimitText',
          'wordsUnderLimitText',
          'wordsAtLimitText',
          'wordsOverLimitText',
        ]),
        ...formGroup?.attributes,
      },
      beforeInput: formGroup?.beforeInput,
      afterInput: { html: html`${message} ${after(formGroup?.afterInput)}` },
    },
    classes: classNames('govuk-js-character-count', options.classes),
  });
}

const after = (option: Content | undefined) => content(option);
