import { nothing, type TemplateResult } from 'lit/html.js';
import type { DirectiveResult } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { refuse } from '#checks';
import { TrustedHtml } from './trustedHtml.js';

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
 * What an `html` option gives to a template. A bare string is an error in development and is shown as
 * text in production: HTML that nobody vouched for is never rendered.
 */
export function rendered(html: Html): unknown {
  if (html instanceof TrustedHtml) return unsafeHTML(html.value);
  if (Array.isArray(html)) return html.map(rendered);
  if (typeof html === 'string') {
    refuse(`An html option takes a Lit template or trustedHtml(string), not the string ${html}`);
  }
  return html;
}

/** The content of a component: `html` if it is given, else `text`. */
export function content(options: Content | undefined): unknown {
  return options?.html ? rendered(options.html) : (options?.text ?? nothing);
}
