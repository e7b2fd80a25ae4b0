import type { FormTranslate } from '../../messages/index.js';
import type { FormDefinition } from '../definition.js';
import { questionsOf } from '../fields.js';
import type { Submission } from '../submission.js';
import { escapeNotify } from './notify-markdown.js';
import { toPrintable, type PrintableSection } from './to-printable.js';

/** Values for the placeholders of a template: text, or a list that Notify shows with bullets. */
export type NotifyPersonalisation = Readonly<Record<string, string | readonly string[]>>;

/** The most that an email may hold, in bytes: Notify refuses more. */
const MOST_BYTES = 2_000_000;

/**
 * The `personalisation` of a GOV.UK Notify message about a submission, in the language of `t`:
 *
 * - `reference`, and `form`, the form's title;
 * - `answers`: every answer, in sections with headings, for an email or a letter. A text message has
 *   918 characters at most: use single answers there;
 * - each question by its id, so a template says `((birth-date))`. Checkboxes are a list. What was
 *   not asked is empty, as Notify refuses a message that lacks a value.
 *
 * What people typed stays text: see `escapeNotify`.
 *
 * Source: https://docs.notifications.service.gov.uk/node.html
 * @throws RangeError where the id of a question is taken, or the answers are more than an email holds
 */
export function toNotify(
  definition: FormDefinition,
  submission: Submission,
  t: FormTranslate,
): NotifyPersonalisation {
  const { title, sections } = toPrintable(definition, submission, t);
  const lines = new Map(
    sections.flatMap(({ rows }) => rows.map((row) => [row.componentId, row.lines])),
  );
  const values = new Map<string, string | readonly string[]>([
    ['reference', escapeNotify(submission.reference)],
    ['form', escapeNotify(title)],
    ['answers', sections.map(inMarkdown).join('\n\n')],
  ]);
  const taken = new Set([...values.keys()].map(placeholder));
  for (const { component } of questionsOf(definition)) {
    const key = placeholder(component.id);
    if (taken.has(key)) {
      throw new RangeError(`Notify cannot tell the question "${component.id}" from another value`);
    }
    taken.add(key);
    const answer = lines.get(component.id) ?? [];
    values.set(
      component.id,
      component.type === 'checkboxes' ? answer.map(escapeNotify) : escapeNotify(answer.join('\n')),
    );
  }
  const bytes = new TextEncoder().encode(String(values.get('answers'))).length;
  if (bytes > MOST_BYTES) {
    throw new RangeError(`Notify takes ${MOST_BYTES} bytes; these answers have ${bytes}`);
  }
  return Object.fromEntries(values);
}

function inMarkdown({ heading, rows }: PrintableSection): string {
  const answers = rows.map(({ label, lines }) => escapeNotify([label, ...lines].join('\n')));
  return [...(heading === undefined ? [] : [`# ${escapeNotify(heading)}`]), ...answers].join(
    '\n\n',
  );
}

/** A name as Notify compares it: `first-name`, `First name` and `FIRST_NAME` are one. */
function placeholder(name: string): string {
  return name.replace(/[ _-]/g, '').toLowerCase();
}
