import { nothing, type TemplateResult } from 'lit/html.js';
import type { DirectiveResult } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

class TrustedHtml {
  constructor(readonly value: string) {}
}
export type { TrustedHtml };

/**
 * Marks a string as HTML that is safe to put into the page as it is: written by you or sanitised,
 * never something a person typed or a service sent.
 */
export function trustedHtml(value: string): TrustedHtml {
  return new TrustedHtml(value);
}

/** What an `html` option takes: a Lit template, several, or a string marked by {@link trustedHtml}. */
export type Html = TemplateResult | DirectiveResult | TrustedHtml | readonly Html[];

/** Text, or HTML that takes its place. */
export interface Content {
  /** Shown as it is. Ignored if `html` is given. */
  text?: string | number | undefined;
  /** Lit template, or string marked by `trustedHtml()`. */
  html?: Html | undefined;
}

/**
 * What an `html` option gives to a template. A bare string is shown as text, and the mistake goes to
 * the console: HTML that nobody vouched for is never rendered.
 */
export function rendered(html: Html): unknown {
  if (html instanceof TrustedHtml) return unsafeHTML(html.value);
  if (Array.isArray(html)) return html.map(rendered);
  if (typeof html === 'string') {
    console.error(
      `An html option takes a Lit template or trustedHtml(string). This string is shown as text: ${html}`,
    );
  }
  return html;
}

/** The content of a component: `html` if it is given, else `text`. */
export function content(options: Content | undefined): unknown {
  return options?.html ? rendered(options.html) : (options?.text ?? nothing);
}
