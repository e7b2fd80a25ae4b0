import { noChange, nothing, type ElementPart } from 'lit';
import { Directive, directive, type AttributePart, type DirectiveResult } from 'lit/directive.js';

const ATTRIBUTE = 'data-council-textarea-value';

class TextareaValue extends Directive {
  render(value: string): unknown {
    return value;
  }

  override update(part: AttributePart | ElementPart, [value]: [string]): unknown {
    (part.element as HTMLTextAreaElement).defaultValue = value;
    return part.element.hasAttribute(ATTRIBUTE) ? nothing : noChange;
  }
}

/**
 * The text of a `<textarea>`, as its default value, so that what a person typed stays and a form can
 * be reset: `<textarea data-council-textarea-value=${textareaValue(text)}>`. Lit has no expressions
 * inside a textarea; on the server the attribute carries the text to `fillTextareas`.
 */
export const textareaValue: (value: string) => DirectiveResult = directive(TextareaValue);

/**
 * Moves the texts of textareas from the attribute that carries them to where HTML wants them.
 * @param html what lit's server renderer made
 */
export function fillTextareas(html: string): string {
  return html.replace(
    new RegExp(`(<textarea[^>]*?) ${ATTRIBUTE}="([^"]*)"([^>]*>)`, 'g'),
    // A newline right after the start tag is dropped by the parser, so one that matters is doubled.
    (_, before: string, text: string, after: string) =>
      `${before}${after}${text.startsWith('\n') ? '\n' : ''}${text}`,
  );
}
