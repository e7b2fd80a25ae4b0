import type { FormTranslate } from './messages/index.js';
import type { Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { toPrintable } from './model/exporters/to-printable.js';

/**
 * A copy for the person to keep, as plain text that every device opens.
 * @param reference where it was sent
 */
export function copyOf(
  definition: FormDefinition,
  answers: Answers,
  t: FormTranslate,
  reference?: string,
): string {
  const { title, sections } = toPrintable(definition, answers, t);
  const status = reference === undefined ? t('copyNotSent') : `${t('referenceText')}: ${reference}`;
  const parts = sections.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [heading.toUpperCase()]),
    ...rows.map(({ item, label, lines }, index) =>
      [
        ...(item === undefined || item === rows[index - 1]?.item ? [] : [`${item}\n`]),
        label,
        ...lines.map((line) => `  ${line}`),
      ].join('\n'),
    ),
  ]);
  return `${[title, status, ...parts].join('\n\n')}\n`;
}
