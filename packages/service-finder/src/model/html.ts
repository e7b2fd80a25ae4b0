import xss, { type IFilterXSSOptions } from 'xss';
import { balanceHtml } from './balance-html.js';
import { isMarkdown, markdownToHtml } from './markdown.js';

/** A link in council data may go to a web page, an email address or a telephone; nowhere else. */
const safeLink = /^(https?:\/\/|mailto:|tel:)/i;

const heading = /^h[1-6]$/;
const separator =
  /^(address|article|blockquote|center|dd|div|dl|dt|footer|header|main|section|td|th|tr)$/;

/** What is not text to be read goes with all it holds, to the end where nothing closes it. */
const notText =
  /<(iframe|math|noscript|object|script|select|style|svg|template|textarea|title)\b.*?(?:<\/\1\s*>|$)/gis;

/** Text with a tag here and there still has its paragraphs in blank lines. */
const hasBlocks = /<(p|br|div|ul|ol|li|h[1-6]|table)\b/i;

const options: IFilterXSSOptions = {
  whiteList: {
    a: ['href'],
    b: [],
    br: [],
    em: [],
    i: [],
    li: [],
    ol: [],
    p: [],
    strong: [],
    ul: [],
  },
  css: false,
  onTag: (tag, _html, { isClosing }) => {
    // A heading in a description would break the outline of the page that it is shown on.
    if (heading.test(tag)) return isClosing ? '</strong></p>' : '<p><strong>';
    if (separator.test(tag)) return isClosing ? '</p>' : '<p>';
    return undefined;
  },
  onIgnoreTag: () => '',
  safeAttrValue: (_tag, _name, value) => {
    const url = decodeEntities(value).trim();
    return safeLink.test(url) ? escapeText(url).replaceAll('"', '&quot;') : '';
  },
};

/**
 * Makes text from a directory safe to put into a page, as well-formed HTML of `p`, `ul`, `ol`,
 * `li`, `br`, `strong`, `b`, `em`, `i` and `a` (to the web, email and telephone only). Headings
 * become bold paragraphs; scripts, styles and frames go with all they hold; any other tag goes and
 * leaves its text. Text without tags becomes paragraphs, and the commonest Markdown what it stands for.
 */
export function sanitiseHtml(text: string): string {
  if (!/<[a-z/!]/i.test(text)) return paragraphs(text);
  const html = hasBlocks.test(text) ? text : text.replace(/\r?\n\s*\n/g, '<p>');
  return balanceHtml(xss(html.replace(notText, ''), options));
}

/**
 * The text of HTML that {@link sanitiseHtml} made, in one line. Blocks that end without a mark get
 * one: a line has nothing else to keep the items of a list apart.
 */
export function plainText(html: string): string {
  const text = html
    .replace(/\s+/g, ' ')
    .replace(inlineTag, '')
    .replaceAll('<br>', ' ')
    .replace(outerTags, '')
    .replace(betweenBlocks, (_all, end: string | undefined, tags: string) =>
      end ? `${end} ` : `${markBetween(tags)} `,
    );
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

const inlineTag = /<\/?(?:a|b|em|i|strong)\b[^>]*>/g;
const outerTags = /^(?:\s|<[^>]*>)+|(?:\s|<[^>]*>)+$/g;
/** The end of a sentence or a clause, if it has one, and the tags after it. */
const betweenBlocks = /([.,:;!?…]["'”’)]?)?\s*((?:<[^>]*>\s*)+)/g;

function markBetween(tags: string): string {
  // Not that of a list inside another.
  if (/<\/[uo]l>(?!<\/li>)/.test(tags)) return '.';
  if (/<[uo]l>/.test(tags)) return ':';
  return tags.includes('<li>') ? ',' : '.';
}

/** Cuts text between words, with an ellipsis where something is left out. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : length).replace(/[\s,.;:–-]+$/, '')}…`;
}

function paragraphs(given: string): string {
  const text = decodeEntities(given).replace(/\r\n?/g, '\n');
  if (isMarkdown(text)) return balanceHtml(xss(markdownToHtml(escapeText(text)), options));
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${lineBreaks(escapeText(paragraph))}</p>`)
    .join('');
}

function lineBreaks(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('<br>');
}

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  pound: '£',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name.toLowerCase()] ?? entity;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
