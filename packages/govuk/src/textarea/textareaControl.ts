import { noChange } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import { html, templateStrings, type Bag } from '../html.js';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

function stringsWith(text: string): TemplateStringsArray {
  const html = text.replace(/[&<]/g, (character) => escaped[character] ?? character);
  // A parser drops a newline right after the start tag.
  const newline = html.startsWith('\n') ? '\n' : '';
  return templateStrings(['<textarea ', ' .defaultValue=', `>${newline}${html}</textarea>`]);
}

/** Kept, as most are empty; what a person wrote is never kept. */
const empty = stringsWith('');

/**
 * A `<textarea>` with its text. Lit allows no expression inside a textarea, and a server cannot
 * render its `defaultValue`; so the first text becomes part of the template, and later ones set
 * `defaultValue`. Either way it is the default, and what a person typed stays.
 */
class TextareaControl extends Directive {
  #strings: TemplateStringsArray | undefined;
  #text: string | undefined;

  override render(bag: Bag, text: string) {
    this.#strings ??= text === '' ? empty : stringsWith(text);
    const changed = text !== (this.#text ?? text);
    this.#text = text;
    return html(this.#strings, bag, changed ? text : noChange);
  }
}

/** @param bag the textarea's attributes; @param text its default value */
export const textareaControl = directive(TextareaControl);
