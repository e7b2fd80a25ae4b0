import type { FormTranslate } from '../../messages/index.js';
import type { Answers } from '../answers.js';
import type { FormDefinition } from '../definition.js';
import { localise } from '../localise.js';
import { readSubmissionAnswers } from '../read-submission.js';
import type { Submission } from '../submission.js';
import { bySection, summary } from '../summary.js';

/** A form as headings and rows, for whatever puts it on paper: a view, a PDF maker, a message. */
export interface Printable {
  readonly title: string;
  /** Where it was sent. */
  readonly reference?: string;
  /** Where it was sent: ISO 8601, with the offset from UTC. */
  readonly submittedAt?: string;
  readonly sections: readonly PrintableSection[];
}

/** The answers of a section. */
export interface PrintableSection {
  /** None where the form has no sections. */
  readonly heading?: string;
  readonly rows: readonly PrintableRow[];
}

/** A question and its answer. */
export interface PrintableRow {
  /** Where it was asked: a page, or an item of one (`household.2`). */
  readonly pageId: string;
  readonly componentId: string;
  /** The item that it is about, where a page repeats: “Person 2”. */
  readonly item?: string;
  readonly label: string;
  /** The answer in words; “Not provided” where there is none. */
  readonly lines: readonly string[];
  /** Whether there is an answer. */
  readonly provided: boolean;
}

/**
 * The answers that count, in the language of `t`, as check answers shows them.
 * @param source the answers, or the submission that they were sent as
 */
export function toPrintable(
  definition: FormDefinition,
  source: Answers | Submission,
  t: FormTranslate,
): Printable {
  const sent = isSubmission(source) ? source : undefined;
  const answers = isSubmission(source) ? readSubmissionAnswers(definition, source.answers) : source;
  const sections = bySection(summary(definition, answers, t));
  return {
    title: localise(definition, t.language).title,
    ...(sent && { reference: sent.reference, submittedAt: sent.submittedAt }),
    sections: sections.map(({ heading, rows }) => ({
      ...(heading !== undefined && { heading }),
      rows: rows.map(({ pageId, componentId, item, label, value, provided }) => ({
        pageId,
        componentId,
        ...(item !== undefined && { item }),
        label,
        lines: value.split(/\r\n|\r|\n/),
        provided,
      })),
    })),
  };
}

/** Answers have an answer by each id; a submission's key is a text beside them. */
function isSubmission(source: Answers | Submission): source is Submission {
  return (
    typeof source.idempotencyKey === 'string' &&
    typeof source.submittedAt === 'string' &&
    typeof source.answers === 'object'
  );
}
