import { noChange } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import { html, templateStrings, type Bag } from '../html.js';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/**
 * A `<textarea>` with its text. Lit allows no expression inside a textarea, and a server cannot
 * render its `defaultValue`; so the first text becomes part of the template, and later ones set
 * `defaultValue`. Either way it is the default, and what a person typed stays.
 */
class TextareaControl extends Directive {
  #strings: TemplateStringsArray | undefined;
  #text: string | undefined;

  override render(bag: Bag, text: string) {
    if (!this.#strings) {
      const html = text.replace(/[&<]/g, (character) => escaped[character] ?? character);
      // A parser drops a newline right after the start tag.
      const newline = html.startsWith('\n') ? '\n' : '';
      this.#strings = templateStrings([
        '<textarea ',
        ' .defaultValue=',
        `>${newline}${html}</textarea>`,
      ]);
      this.#text = text;
    }
    const changed = text !== this.#text;
    this.#text = text;
    return html(this.#strings, bag, changed ? text : noChange);
  }
}

/** @param bag the textarea's attributes; @param text its default value */
export const textareaControl = directive(TextareaControl);
