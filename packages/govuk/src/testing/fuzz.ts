import { withTrustedHtml, type Fixture } from './fixtures.js';
import { pathsOf, putting, type MacroOptions, type Path } from './macro-options.js';
import { attributeNames, harmless, payloads } from './payloads.js';
import type { Template } from './registry.js';
import type { Tree } from './tree.js';

/** One place where a string goes into a component. */
export interface Place {
  readonly name: string;
  /** Options of the component with a string in this place. */
  with(value: string): unknown;
  /** What is tried in this place. */
  readonly attacks: readonly string[];
  /** Whether the string is the name of an attribute, which is never shown. */
  readonly isName: boolean;
}

/**
 * Options that are never shown, each for a reason: templates of ours have no caller; an id or a role
 * is the component's own; a link has its address already; a choice is made by it, or it is a level.
 */
export const neverShown =
  /: (?:.*\.)?(?:caller|(?:label\.for|(?:hint|errorMessage)\.id)|fieldset\.(?:role|html)|(?:title)?headingLevel|values?(?:\[\])?|tag\.attributes (?:values|names)|slots\.end\.align|type)$/i;

/** Shows a template, and says what is then in the page. */
export type Show = (template: () => unknown) => readonly Tree[];

/**
 * The places of a component, each with options under which what is there can be seen; and the names
 * of those where nothing can be seen, whatever the other options are.
 */
export function placesOf(
  component: string,
  template: Template,
  fixtures: readonly Fixture[],
  all: MacroOptions,
  show: Show,
): { places: Place[]; unseen: string[] } {
  const bases = fixtures.map(({ options }) => withTrustedHtml(options));
  const isSeen = (options: unknown) =>
    linesOf(show(() => template(options as never))).some((line) => line.includes(harmless));
  const unseen: string[] = [];

  const places = pathsOf(component, all).flatMap(({ path, type }) =>
    trialsOf(path, type).map(({ suffix, wrap, isName = false }): Place => {
      const name = `${component}: ${path.join('.')}${suffix}`;
      const shown = wrap(isName ? `data-${harmless}` : harmless);
      let found = find(bases, (base) => [...putting(base, path, shown)].findIndex(isSeen));
      if (!found) {
        unseen.push(name);
        found = { base: bases[0], index: 0 };
      }
      const { base, index } = found;
      return {
        name,
        with: (value) => [...putting(base, path, wrap(value))][index],
        attacks: isName ? attributeNames : payloads,
        isName,
      };
    }),
  );
  return { places, unseen };
}

interface Trial {
  /** What the path does not say. */
  readonly suffix: string;
  readonly wrap: (value: string) => unknown;
  readonly isName?: boolean;
}

function trialsOf(path: Path, type: string): Trial[] {
  const last = path.at(-1) ?? '';
  switch (type) {
    case 'boolean':
      return [];
    case 'array':
      return [{ suffix: '[]', wrap: (value) => [value] }];
    case 'attributes':
      return [
        {
          suffix: ' values',
          wrap: (value) => ({ title: value, href: value, src: value, formaction: value }),
        },
        { suffix: ' names', wrap: (name) => ({ [name]: 'alert(1)' }), isName: true },
      ];
    case 'object':
      return /Text$/.test(last)
        ? [{ suffix: '.other', wrap: (value) => ({ other: value }) }]
        : // A part of a date.
          ['classes', 'label', 'value', 'id'].map((name) => ({
            suffix: `.${name}`,
            wrap: (value) => ({ name: last, [name]: value }),
          }));
    default:
      return [{ suffix: '', wrap: (value) => value }];
  }
}

function find(
  bases: readonly unknown[],
  indexIn: (base: unknown) => number,
): { base: unknown; index: number } | undefined {
  for (const base of bases) {
    const index = indexIn(base);
    if (index >= 0) return { base, index };
  }
  return undefined;
}

/** Attributes whose value is an address. */
const addresses = new Set(['href', 'src', 'action', 'formaction']);

/** Whether a browser would take an address for code, as its own parser says. */
function isCode(address: string): boolean {
  const url = URL.parse(address, 'https://council.example/');
  return ['javascript:', 'vbscript:', 'data:'].includes(url?.protocol ?? '');
}

/** What a page must be with an attack in it: what it is with harmless text there. */
export function expectedLines(tree: readonly Tree[], attack: string): string[] {
  return linesOf(tree, (text, attribute) => {
    const expected = text.replace(new RegExp(harmless, 'gi'), () => attack);
    return attribute && addresses.has(attribute) && isCode(expected) ? 'about:invalid' : expected;
  });
}

/** The elements, attributes and texts of a tree, each a line. */
export function linesOf(
  tree: readonly Tree[],
  change: (text: string, attribute?: string) => string = (text) => text,
): string[] {
  const lines: string[] = [];
  let text = '';
  const endText = () => {
    if (text) lines.push(`text ${normalised(change(text))}`);
    text = '';
  };
  for (const node of tree) {
    if ('text' in node) {
      text += node.text;
      continue;
    }
    endText();
    const attributes = node.attributes.map(
      ([name, value]) => `${name}=${JSON.stringify(normalised(change(value, name)))}`,
    );
    lines.push(`<${node.tag} ${attributes.sort().join(' ')}>`, ...linesOf(node.children, change));
    lines.push(`</${node.tag}>`);
  }
  endText();
  return lines;
}

/**
 * A parser drops null characters or replaces them, and knows one line break; lone surrogates do not
 * survive being sent; labels of a date's parts get a capital letter.
 */
function normalised(text: string): string {
  return text
    .replace(/[\0\uFFFD\uD800-\uDFFF]/g, '')
    .replace(/\r\n?/g, '\n')
    .toLowerCase();
}
