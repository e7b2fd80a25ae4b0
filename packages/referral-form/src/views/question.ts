import type { FormContext } from './context.js';
import { parts } from './parts.js';
import {
  autocompleteQuestion,
  choicesQuestion,
  declarationQuestion,
  selectQuestion,
  yesNoQuestion,
} from './question/choices.js';
import { addressQuestion, groupQuestion } from './question/group.js';
import { lineQuestion, signatureQuestion } from './question/line.js';
import type { QuestionView } from './question/question-view.js';

export type { QuestionView } from './question/question-view.js';

/** A question, as GOV.UK shows its kind. */
export function questionView(view: QuestionView, context: FormContext): unknown {
  const { component } = view;
  switch (component.type) {
    case 'radios':
    case 'checkboxes':
      return choicesQuestion({ ...view, component }, context);
    case 'yesNo':
      return yesNoQuestion({ ...view, component }, context);
    case 'declaration':
      return declarationQuestion({ ...view, component }, context);
    case 'select':
      return selectQuestion({ ...view, component }, context);
    case 'autocomplete':
      return autocompleteQuestion({ ...view, component }, context);
    case 'date':
      return parts.date.loaded.dateQuestion({ ...view, component }, context);
    case 'address':
      return addressQuestion({ ...view, component }, context);
    case 'name':
      return groupQuestion({ ...view, component }, context);
    case 'textarea':
      return parts.textarea.loaded.textareaQuestion({ ...view, component }, context);
    case 'signature':
      return signatureQuestion({ ...view, component }, context);
    case 'file':
      return parts.file.loaded.fileQuestion({ ...view, component }, context);
    default:
      return lineQuestion({ ...view, component }, context);
  }
}
