import type { FormTranslate } from './messages/index.js';
import type { Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { localise } from './model/localise.js';
import { summary } from './model/summary.js';
import { bySection } from './views/check-answers.js';

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
  const { title } = localise(definition, t.language);
  const sections = bySection(summary(definition, answers, t)).map(({ title: heading, rows }) =>
    [
      ...(heading === undefined ? [] : [heading.toUpperCase()]),
      ...rows.map(({ label, value }) => `${label}\n${indent(value)}`),
    ].join('\n\n'),
  );
  const status = reference === undefined ? t('copyNotSent') : `${t('referenceText')}: ${reference}`;
  return `${[title, status, ...sections].join('\n\n')}\n`;
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
