import { html as litHtml, nothing, type TemplateResult } from 'lit/html.js';
import { refuse } from '#checks';
import { safeUrl } from './safeUrl.js';

/** Value of an attribute, as GOV.UK Frontend's `attributes` options take it. */
export type AttributeValue = string | number | boolean | null | undefined;

/**
 * An `attributes` option: names to values. As in GOV.UK Frontend, a value that is `null` or
 * `undefined` gives an empty attribute (`hidden=""`); with `optional: true`, `null`, `undefined`
 * and `false` leave the attribute out, and `true` gives it without a value.
 */
export type Attributes = Readonly<
  Record<string, AttributeValue | { readonly value?: AttributeValue; readonly optional?: boolean }>
>;

/** Attributes on their way into a template: what {@link attributes} returns. */
class Bag {
  /** The names, which with the template's own strings decide the template. */
  readonly key: string;

  constructor(readonly values: Readonly<Record<string, unknown>>) {
    this.key = Object.keys(values).join(' ');
  }
}
export type { Bag };

const none = new Bag({});

/** Attributes whose value is an address that a browser goes to, or loads. */
const addresses = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data']);

/** `null`, `undefined` and `false` leave an attribute out; `true` gives it without a value. */
function optional(value: AttributeValue): unknown {
  if (value === true) return '';
  return value === null || value === undefined || value === false ? nothing : value;
}

function valueOf(given: Attributes[string]): unknown {
  const { value, optional: isOptional } =
    typeof given === 'object' && given !== null ? given : { value: given };
  return isOptional === true ? optional(value) : String(value ?? '');
}

/**
 * Attributes whose names are known only when the template is called, for our {@link html} tag:
 * `` html`<div class="x" ${attributes(options.attributes)}>` ``.
 *
 * A name that the tag already writes is left out, as a browser would drop it. The names are part of
 * the template: give the same ones each time (`{ value, optional: true }` leaves one out), or Lit
 * makes the element anew, and what a person typed in it is lost.
 *
 * @param given the component's `attributes` option
 * @param own the template's own attributes that may be absent: `false`, `''` and `null` leave one out
 *   this time, `undefined` leaves its name out of the template, for what does not come and go;
 *   `true` gives it without a value. One that is present wins over a given one.
 */
export function attributes(
  given: Attributes | undefined,
  own?: Readonly<Record<string, AttributeValue>>,
): Bag {
  if (!given && !own) return none;
  const values: Record<string, unknown> = {};
  for (const name in own) {
    const value = own[name];
    if (value !== undefined) values[name] = value === '' ? nothing : optional(value);
  }
  for (const name in given) {
    const key = name.toLowerCase();
    if ((values[key] ?? nothing) !== nothing) continue;
    const value = valueOf(given[name]);
    values[key] = addresses.has(key) ? safeUrl(value) : value;
  }
  return new Bag(values);
}

interface Spliced {
  readonly strings: TemplateStringsArray;
  /** For each value of the original template that is a bag, the names it contributes. */
  readonly names: readonly (readonly string[])[];
}

const cache = new WeakMap<TemplateStringsArray, Map<string, Spliced>>();

/**
 * Lit's `html`, which also takes {@link attributes}: their names are spliced into the template's
 * strings and their values into its values, so that they are escaped, updated in place, rendered by
 * a server and hydrated like any other binding.
 *
 * An attribute that is an event handler, or that has no name HTML can have, is an error in
 * development and is left out in production.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  let key: string | undefined;
  for (const value of values) if (value instanceof Bag) key = `${key ?? ''}${value.key}|`;
  if (key === undefined) return litHtml(strings, ...values);

  // Lit knows a template by the identity of its strings.
  let variants = cache.get(strings);
  if (!variants) cache.set(strings, (variants = new Map()));
  let spliced = variants.get(key);
  if (!spliced) variants.set(key, (spliced = splice(strings, values)));

  const out: unknown[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (!(value instanceof Bag)) out.push(value);
    else for (const name of spliced.names[index] ?? []) out.push(value.values[name]);
  }
  return litHtml(spliced.strings, ...out);
}

function splice(strings: readonly string[], values: readonly unknown[]): Spliced {
  const names: (readonly string[])[] = [];
  const out = [...strings.slice(0, 1)];
  for (const [index, value] of values.entries()) {
    const next = strings[index + 1] ?? '';
    if (value instanceof Bag) {
      const written = namesInTag(strings, index);
      const added = Object.keys(value.values).filter((name) => !written.has(name) && isName(name));
      names[index] = added;
      for (const name of added) {
        out[out.length - 1] += ` ${name}=`;
        out.push('');
      }
      out[out.length - 1] += next;
    } else out.push(next);
  }
  return { strings: templateStrings(out), names };
}

/** The attributes that the template itself writes in the tag that holds the value at an index. */
function namesInTag(strings: readonly string[], index: number): Set<string> {
  const before = strings.slice(0, index + 1).join('_');
  const after = strings.slice(index + 1).join('_');
  const tag = `${before.slice(before.lastIndexOf('<'))} ${after.slice(0, after.indexOf('>'))} `;
  const matches = tag.replace(/"[^"]*"/g, '_').matchAll(/\s[.?@]?([^\s=_/>]+)(?=[\s=])/g);
  return new Set([...matches].map(([, name = '']) => name));
}

function isName(name: string): boolean {
  if (!/^[a-z][a-z\d_.:-]*$/.test(name)) {
    refuse(`attributes: ${JSON.stringify(name)} is not the name of an attribute`);
    return false;
  }
  if (name.startsWith('on')) {
    refuse(
      `attributes: ${name} is an event handler, which a content security policy refuses; listen for the event instead`,
    );
    return false;
  }
  if (name === 'srcdoc') {
    refuse('attributes: srcdoc is a document, whose HTML nobody has vouched for');
    return false;
  }
  return true;
}

/** Strings in the form that Lit takes from a tagged template. */
export function templateStrings(strings: readonly string[]): TemplateStringsArray {
  return Object.assign([...strings], { raw: strings });
}

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'section'] as const;

/** Tag that an option chooses. */
export type Tag = (typeof tags)[number];

const elements = new Map<string, TemplateStringsArray>(
  tags.map((tag) => [tag, templateStrings([`<${tag} `, '>', `</${tag}>`])]),
);

/**
 * An element whose tag is chosen by an option. A tag that is not one of {@link Tag} is an error in
 * development and a `div` in production.
 */
export function element(tag: Tag, bag: Bag, content: unknown): TemplateResult<1> {
  const strings = elements.get(tag);
  if (strings) return html(strings, bag, content);
  refuse(`element: ${JSON.stringify(tag)} is not one of ${tags.join(', ')}`);
  return element('div', bag, content);
}

/**
 * A heading. A level that is not a whole number from 1 to 6 is an error in development and 2 in
 * production.
 */
export function heading(level: number | string, bag: Bag, content: unknown): TemplateResult<1> {
  if (/^[1-6]$/.test(String(level))) return element(`h${level}` as Tag, bag, content);
  refuse(`headingLevel: ${JSON.stringify(level)} is not a whole number from 1 to 6`);
  return element('h2', bag, content);
}
