/** The form without a page around it: plain TypeScript for browsers, workers and servers. */
import './whole-validators.js';

export { isAnswered, type Answer, type Answers } from './answers.js';
export { holds } from './conditions.js';
export type * from './definition.js';
export { equalityForm } from './equality.js';
export {
  fieldsOf,
  hasChoices,
  isQuestion,
  itemsOf,
  type ChoiceComponent,
  type ContentComponent,
  type Field,
  type QuestionComponent,
} from './fields.js';
export { toCsv } from './exporters/to-csv.js';
export { toFhirBundle } from './exporters/to-fhir-bundle.js';
export { toFhirQuestionnaire } from './exporters/to-fhir-questionnaire.js';
export type * from './exporters/fhir/types.js';
export { toNotify, type NotifyPersonalisation } from './exporters/to-notify.js';
export {
  toPrintable,
  type Printable,
  type PrintableRow,
  type PrintableSection,
} from './exporters/to-printable.js';
export { fitAnswers } from './fit-answers.js';
export { importForm, type ImportResult } from './import/index.js';
export { importTranslation } from './import/import-translation.js';
export {
  CHECK_ANSWERS,
  createJourney,
  TASK_LIST,
  type DiscardedAnswer,
  type Journey,
} from './journey.js';
export { lintForm, type LintFinding, type LintRule } from './lint.js';
export type { Task, TaskStatus } from './tasks.js';
export { localise } from './localise.js';
export { presentPage, type PresentedPage } from './present.js';
export { questionsOf, type AskedOnce } from './questions.js';
export { readDefinition, type DefinitionResult, type Problem } from './read-definition.js';
export { readPage } from './read-page.js';
export { readSubmissionAnswers } from './read-submission.js';
export { createReference, REFERENCE_ALPHABET } from './reference.js';
export {
  toSubmission,
  type Submission,
  type SubmissionDetails,
  type SubmissionValue,
} from './submission.js';
export { summary, type SummaryRow } from './summary.js';
export { validateAll, validatePage, type FieldError, type ValidateOptions } from './validate.js';
export * from './validators/index.js';
export {
  createFormTranslate,
  type FormMessageOverrides,
  type FormTranslate,
} from '../messages/index.js';
