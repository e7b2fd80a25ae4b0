import type { FormTranslate } from '../../messages/index.js';
import type { FormDefinition } from '../definition.js';
import { pageIdOf, repeatingPages } from '../groups.js';
import { questionsOf } from '../questions.js';
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
 * - each question by its id, so a template says `((birth-date))`. Checkboxes and files are a list. What was
 *   not asked is empty, as Notify refuses a message that lacks a value. A page that repeats is a list by
 *   the id of its `repeat`, with a line for each item.
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
  const add = (id: string, value: string | readonly string[]) => {
    const key = placeholder(id);
    if (taken.has(key)) {
      throw new RangeError(`Notify cannot tell the question "${id}" from another value`);
    }
    taken.add(key);
    values.set(id, value);
  };
  for (const { component } of questionsOf(definition)) {
    const answer = lines.get(component.id) ?? [];
    const isList = component.type === 'checkboxes' || component.type === 'file';
    add(component.id, isList ? answer.map(escapeNotify) : escapeNotify(answer.join('\n')));
  }
  for (const { id, repeat } of repeatingPages(definition)) {
    add(repeat.id, itemLines(sections, id).map(escapeNotify));
  }
  const bytes = new TextEncoder().encode(String(values.get('answers'))).length;
  if (bytes > MOST_BYTES) {
    throw new RangeError(`Notify takes ${MOST_BYTES} bytes; these answers have ${bytes}`);
  }
  return Object.fromEntries(values);
}

/** What was answered about each item of a page, a line an item: “Person 1: Siân Rees, Daughter”. */
function itemLines(sections: readonly PrintableSection[], pageId: string): string[] {
  const items = new Map<string, string[]>();
  for (const { item, pageId: place, lines, provided } of sections.flatMap(({ rows }) => rows)) {
    if (item === undefined || pageIdOf(place) !== pageId) continue;
    items.set(item, [...(items.get(item) ?? []), ...(provided ? [lines.join(', ')] : [])]);
  }
  return [...items].map(([item, answers]) => `${item}: ${answers.join(', ')}`);
}

function inMarkdown({ heading, rows }: PrintableSection): string {
  const answers = rows.map(({ item, label, lines }, index) => {
    const isNext = item !== undefined && item !== rows[index - 1]?.item;
    return escapeNotify([...(isNext ? [`${item}\n`] : []), label, ...lines].join('\n'));
  });
  return [...(heading === undefined ? [] : [`# ${escapeNotify(heading)}`]), ...answers].join(
    '\n\n',
  );
}

/** A name as Notify compares it: `first-name`, `First name` and `FIRST_NAME` are one. */
function placeholder(name: string): string {
  return name.replace(/[ _-]/g, '').toLowerCase();
}
