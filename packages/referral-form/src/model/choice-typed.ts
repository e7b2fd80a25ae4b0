import { own } from './answers.js';
import type { AutocompleteComponent, FormDefinition, Item } from './definition.js';
import { itemsOf } from './fields.js';

/**
 * The value of the choice that a text is: its value, as a drop-down posts it, or what it says in any
 * language of the form, whatever its case and accents. A text that is no choice stays as it is.
 */
export function choiceTyped(
  definition: FormDefinition,
  component: AutocompleteComponent,
  text: string,
): string {
  const items = itemsOf(definition, component);
  if (items.some(({ value }) => value === text)) return text;
  const translations = Object.values(definition.translations ?? {}).map((texts) =>
    component.items === undefined
      ? own(texts.lists, component.list ?? '')
      : own(texts.components, component.id)?.items,
  );
  const typed = fold(text);
  const says = ({ value, text: words }: Item) =>
    [words, ...translations.map((texts) => own(texts, value)?.text ?? '')].map(fold);
  return items.find((item) => typed !== '' && says(item).includes(typed))?.value ?? text;
}

/** The choices in which every word of a text begins a word; those that begin with it come first. */
export function suggestChoices(items: readonly Item[], text: string): string[] {
  const typed = fold(text);
  const found = items.filter((item) => {
    const words = wordsOf(item.text);
    return wordsOf(text).every((part) => words.some((word) => word.startsWith(part)));
  });
  const begins = ({ text: words }: Item) => fold(words).startsWith(typed);
  return [...found.filter(begins), ...found.filter((item) => !begins(item))].map(
    (item) => item.text,
  );
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
