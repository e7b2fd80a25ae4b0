import { nothing, type TemplateResult } from 'lit';
import { characterCount, html, type TextareaOptions } from '@council-elements/govuk';
import type { FormContext } from './context.js';

/**
 * A textarea that says how many characters are left. Before anything is typed, and without script,
 * it says how many there may be.
 */
export function countedTextarea(
  options: Omit<TextareaOptions, 'describedBy'>,
  limit: number,
  componentId: string,
  { t, typedLength }: FormContext,
): TemplateResult {
  const length = typedLength?.(componentId);
  const over = length !== undefined && length > limit;
  return characterCount({
    ...options,
    maxlength: limit,
    textareaDescriptionText: t('characterLimit', { count: limit }),
    countMessage: { classes: length === undefined ? undefined : 'govuk-visually-hidden' },
    classes: over ? 'govuk-textarea--error' : undefined,
    formGroup: {
      // The count is ours: GOV.UK Frontend's script, where the page runs it, keeps off.
      attributes: { 'data-module': 'council-character-count' },
      afterInput: {
        html: html`${
          length === undefined
            ? nothing
            : html`<div
                class="govuk-character-count__message govuk-character-count__status ${
                  over ? 'govuk-error-message' : 'govuk-hint'
                }"
                aria-hidden="true"
              >
                ${t(over ? 'charactersOver' : 'charactersLeft', { count: Math.abs(limit - length) })}
              </div>`
        }`,
      },
    },
  });
}
