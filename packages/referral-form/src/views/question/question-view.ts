import type { Answer } from '../../model/answers.js';
import type { QuestionComponent } from '../../model/fields.js';
import type { SimpleQuestion } from '../../model/questions.js';
import type { FieldError } from '../../model/validate.js';

/** A question as its page shows it. */
export interface QuestionView<Component extends QuestionComponent = QuestionComponent> {
  readonly component: Component;
  readonly answer: Answer | undefined;
  readonly errors: readonly FieldError[];
  /** Its label is the page's heading. */
  readonly isHeading: boolean;
  /** The page's heading says the same: the label is for screen readers alone. */
  readonly isRepeated: boolean;
  /** What its options reveal. */
  readonly revealed?: readonly QuestionView<SimpleQuestion>[];
}
