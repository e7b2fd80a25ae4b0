import { own } from './answers.js';
import { componentsOf } from './component-paths.js';
import type { Component, FormDefinition, Messages } from './definition.js';
import { hasChoices, isQuestion } from './fields.js';
import type { LintFinding, LintRule } from './lint.js';

/** The GOV.UK pages that say so. */
const SOURCES = {
  errors: 'https://design-system.service.gov.uk/components/error-message/',
  questions: 'https://design-system.service.gov.uk/patterns/question-pages/',
  hint: 'https://design-system.service.gov.uk/components/text-input/#hint-text',
  style: 'https://www.gov.uk/guidance/style-guide/a-to-z#capitalisation',
} as const;

/** Words that an error message does not use, by language. The Welsh are their equivalents. */
export const BANNED_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['please', 'sorry', 'valid', 'invalid', 'forbidden', 'illegal'],
    ...['you forgot', 'prohibited', 'oops'],
  ],
  cy: [
    ...['os gwelwch yn dda', 'plîs', 'mae’n ddrwg gennym', 'mae’n flin gennym', 'sori'],
    ...['dilys', 'annilys', 'gwaharddedig', 'anghyfreithlon', 'anghofioch', 'wps'],
  ],
};

/** Messages that say nothing of the question, by language. */
export const GENERIC_MESSAGES: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['An error occurred', 'Answer the question', 'Select an option', 'Fill in the field'],
    'This field is required',
  ],
  cy: [
    ...['Bu gwall', 'Atebwch y cwestiwn', 'Dewiswch opsiwn', 'Llenwch y maes'],
    ...['Mae’r maes hwn yn ofynnol', 'Mae angen llenwi’r maes hwn'],
  ],
};

const PLEASE: Readonly<Record<string, RegExp>> = {
  en: /\bplease\b/iu,
  cy: /os gwelwch yn dda|\bplîs(?!\p{L})/iu,
};

/** The words of a question, in a language. */
interface Words {
  readonly label?: string;
  readonly hint?: string;
  readonly messages?: Messages;
}

/** Labels, hints and messages that GOV.UK would not write, in every language of the form. */
export function lintWording(definition: FormDefinition): LintFinding[] {
  const findings = componentsOf(definition).flatMap(({ component, path }) => {
    if (!isQuestion(component)) return [];
    const variants = component.variants ?? [];
    return [
      ...lintWords(component, path, 'en'),
      ...variants.flatMap((words, n) => lintWords(words, `${path}/variants/${n}`, 'en')),
      ...lintLabels(component, path),
    ];
  });
  for (const [language, { components = {} }] of Object.entries(definition.translations ?? {})) {
    for (const [id, words] of Object.entries(components)) {
      const path = `/translations/${language}/components/${id}`;
      findings.push(...lintWords(words, path, language));
      for (const [condition, inner] of Object.entries(words.variants ?? {})) {
        findings.push(...lintWords(inner, `${path}/variants/${condition}`, language));
      }
    }
  }
  for (const [id, items] of Object.entries(definition.lists ?? {})) {
    findings.push(...lintItems(items, `/lists/${id}`));
  }
  return findings;
}

function lintWords({ label, hint, messages }: Words, path: string, language: string) {
  const findings: LintFinding[] = [];
  const report = (where: string, rule: LintRule, reason: string, source?: string) => {
    findings.push({ path: path + where, rule, reason, ...(source && { source }) });
  };
  if (label !== undefined) {
    if (label.trim() === '') {
      report('/label', 'missing-label', 'The question has no words', SOURCES.questions);
    }
    if (label.trim() !== '' && label !== label.trim()) {
      const reason = `“${label}” begins or ends with a space`;
      report('/label', 'padded-value', reason);
    }
    // Short ones are initials: “GP”, “NHS number”.
    if (/\p{Lu}{4}/u.test(label) && label === label.toUpperCase()) {
      report('/label', 'capitals', `“${label}” is in capitals`, SOURCES.style);
    }
    if (label.includes('*')) {
      const reason = 'An asterisk says nothing: questions that can be left empty say “(optional)”';
      report('/label', 'asterisk', reason, SOURCES.questions);
    }
    if (hint !== undefined && plain(hint) === plain(label)) {
      report('/hint', 'hint-repeats-label', 'The hint says what the label says', SOURCES.hint);
    }
  }
  const please = own(PLEASE, language);
  for (const [key, text] of Object.entries({ label, hint })) {
    if (text !== undefined && please?.test(text)) {
      report(`/${key}`, 'please', `“${text}” says please: leave it out`, SOURCES.errors);
    }
  }
  for (const [key, text] of Object.entries(messages ?? {})) {
    const where = `/messages/${key}`;
    const banned = own(BANNED_WORDS, language)?.find((word) => hasWord(text, word));
    if (banned !== undefined) {
      report(where, 'banned-word', `An error message does not say “${banned}”`, SOURCES.errors);
    }
    const generic = own(GENERIC_MESSAGES, language)?.some((one) => plain(one) === plain(text));
    if (generic) {
      const reason = `“${text}” would fit any question: say what to enter or select`;
      report(where, 'generic-message', reason, SOURCES.errors);
    }
  }
  return findings;
}

/** Choices that read the same. */
function lintLabels(component: Component, path: string): LintFinding[] {
  return hasChoices(component) && component.items !== undefined
    ? lintItems(component.items, `${path}/items`)
    : [];
}

function lintItems(items: readonly { readonly text: string }[], path: string): LintFinding[] {
  return items.flatMap(({ text }, index): LintFinding[] =>
    items.findIndex((item) => plain(item.text) === plain(text)) === index
      ? []
      : [
          {
            path: `${path}/${index}/text`,
            rule: 'duplicate-label',
            reason: `Another choice reads “${text}” as well`,
          },
        ],
  );
}

function hasWord(text: string, word: string): boolean {
  const straight = text.replaceAll("'", '’').toLowerCase();
  const at = straight.indexOf(word);
  if (at < 0) return false;
  const isLetter = (character = '') => /\p{L}/u.test(character);
  return (
    !(isLetter(straight[at - 1]) || isLetter(straight[at + word.length])) ||
    hasWord(text.slice(at + word.length), word)
  );
}

/** A text as it is compared: without case, spaces around it and marks at its end. */
function plain(text: string): string {
  return text
    .replaceAll("'", '’')
    .toLowerCase()
    .trim()
    .replace(/[.:?!]+$/, '');
}
