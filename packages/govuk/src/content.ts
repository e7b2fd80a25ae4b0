import { html as litHtml, nothing, type TemplateResult } from 'lit/html.js';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import { refuse } from '#checks';
import { templateStrings } from './html.js';
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

const templates = new WeakMap<TrustedHtml, TemplateStringsArray>();

/** Lit's `unsafeHTML` for what is marked: a server parses each mark once, not each time it shows it. */
class ShowTrustedHtml extends Directive {
  #shown: TrustedHtml | undefined;

  override render(html: TrustedHtml) {
    // The same HTML marked again is the same template, so that its nodes stay.
    const shown = this.#shown?.value === html.value ? this.#shown : html;
    this.#shown = shown;
    let strings = templates.get(shown);
    if (!strings) templates.set(shown, (strings = templateStrings([String(shown.value ?? '')])));
    return litHtml(strings);
  }
}

const showTrustedHtml = directive(ShowTrustedHtml);

/**
 * What an `html` option gives to a template. A bare string is an error in development and is shown as
 * text in production: HTML that nobody vouched for is never rendered.
 */
export function rendered(html: Html): unknown {
  if (html instanceof TrustedHtml) return showTrustedHtml(html);
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
