import type { TemplateResult } from 'lit';
import { textarea } from '@council-elements/govuk';
import type { TextareaComponent } from '../../model/definition.js';
import type { FormContext } from '../context.js';
import { countedTextarea } from '../counted-textarea.js';
import { typed } from './line.js';
import type { QuestionView } from './question-view.js';

/** A question with an input of several lines, and how many characters are left where it has a limit. */
export function textareaQuestion(
  view: QuestionView<TextareaComponent>,
  context: FormContext,
): TemplateResult {
  const { id, rows, maxLength } = view.component;
  const options = { ...typed(view, context), rows };
  return maxLength === undefined
    ? textarea(options)
    : countedTextarea(options, maxLength, id, context);
}
