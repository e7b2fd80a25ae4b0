/** A paragraph, or the points of a list, of plain text. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly points: readonly string[] };

/** What a text with markup says. */
export interface RichText {
  readonly blocks: readonly Block[];
  /** Names of the markup that plain text does not keep: `h2`, `a`. */
  readonly lost: readonly string[];
}

/** Tags that plain text keeps: they part blocks, or say nothing. */
const KEPT = ['p', 'ul', 'li', 'br', 'div', 'span', 'label'];
const INLINE = [
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'img',
  'label',
  'small',
  'span',
  'strong',
  'u',
];
const NOT_TEXT = ['script', 'style', 'template', 'iframe', 'svg'];

/** Whether a text has HTML tags. */
export function isHtml(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*[\s/>]/i.test(text);
}

/** Reads HTML as plain text; the address of a link follows its words. It takes time by length. */
export function readHtml(html: string): RichText {
  const reader = new BlockReader();
  const tag = /<(\/?)([a-z][a-z0-9]*)/iy;
  const lower = html.toLowerCase();
  let href: string | undefined;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    reader.add(decode(html.slice(at, open < 0 ? undefined : open)));
    if (open < 0) break;
    const isComment = html.startsWith('<!--', open);
    tag.lastIndex = open;
    const [, slash, found = ''] = tag.exec(html) ?? [];
    if (!isComment && found === '') {
      reader.add('<');
      at = open + 1;
      continue;
    }
    const end = isComment ? html.indexOf('-->', open) + 2 : html.indexOf('>', open);
    if (end < open) break;
    at = end + 1;
    if (isComment) continue;

    const name = found.toLowerCase();
    if (!KEPT.includes(name)) reader.lost.add(name);
    if (NOT_TEXT.includes(name) && slash === '') {
      const close = lower.indexOf(`</${name}`, at);
      if (close < 0) break;
      at = close;
    } else if (name === 'a') {
      if (slash === '') href = attribute(html.slice(open, at), 'href');
      else if (href !== undefined) reader.add(addressOf(decode(href)));
    } else if (name === 'img') {
      reader.add(decode(attribute(html.slice(open, at), 'alt') ?? ''));
    } else if (name === 'ul' || name === 'ol') {
      if (slash === '') reader.startList();
      else reader.endList();
    } else if (name === 'td' || name === 'th') {
      reader.add(' ');
    } else if (!INLINE.includes(name)) {
      reader.endBlock();
    }
  }
  return reader.result();
}

/** Reads Markdown as plain text: headings, lists, links and emphasis, as forms use them. */
export function readMarkdown(markdown: string): RichText {
  const reader = new BlockReader();
  for (const line of markdown.split(/\r?\n/)) {
    const [, heading, bullet, number, words = ''] =
      /^\s*(?:(#{1,6}) |([-*+]) |(\d{1,9}[.)]) |> ?)?(.*)$/.exec(line) ?? [];
    if (bullet !== undefined || number !== undefined) {
      reader.startList();
      reader.endBlock();
    } else if (words.trim() === '') {
      reader.endBlock();
      continue;
    } else if (heading !== undefined) {
      reader.endList();
    } else if (!/^\s/.test(line) && !reader.isOpen) {
      reader.endList();
    }
    if (heading !== undefined) reader.lost.add('headings');
    if (number !== undefined) reader.lost.add('numbers');
    reader.add(`${inline(words, reader.lost)} `);
    if (heading !== undefined) reader.endBlock();
  }
  return reader.result();
}

/** The words of a text that may have HTML in it, in one line. */
export function plainText({ blocks }: RichText): string {
  return blocks
    .map((block) => (block.type === 'list' ? block.points.join(', ') : block.text))
    .join(' ');
}

/** Puts running text into blocks. */
class BlockReader {
  readonly lost = new Set<string>();
  readonly #blocks: Block[] = [];
  #points: string[] | undefined;
  #text = '';

  /** The block has words. */
  get isOpen(): boolean {
    return this.#text.trim() !== '';
  }

  add(text: string): void {
    this.#text += text;
  }

  endBlock(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    this.#text = '';
    if (text === '') return;
    if (this.#points === undefined) this.#blocks.push({ type: 'paragraph', text });
    else this.#points.push(text);
  }

  startList(): void {
    if (this.#points !== undefined) return;
    this.endBlock();
    this.#points = [];
  }

  endList(): void {
    this.endBlock();
    const points = this.#points ?? [];
    if (points.length > 0) this.#blocks.push({ type: 'list', points });
    this.#points = undefined;
  }

  result(): RichText {
    this.endList();
    return { blocks: this.#blocks, lost: [...this.lost] };
  }
}

function inline(words: string, lost: Set<string>): string {
  let text = words;
  const replace = (name: string, pattern: RegExp, by: (...parts: string[]) => string) => {
    text = text.replace(pattern, (_match, ...parts: string[]) => {
      lost.add(name);
      return by(...parts);
    });
  };
  replace('links', /!?\[([^[\]]*)\]\(([^()\s]*)\)/g, (label = '', address = '') => {
    return `${label}${addressOf(address)}`;
  });
  replace('emphasis', /(\*\*|__)([^*_]+)\1/g, (_mark, inner = '') => inner);
  if (!isHtml(text)) return text;
  const html = readHtml(text);
  for (const name of html.lost) lost.add(name);
  return plainText(html);
}

/** The address of a link as text: of the web, an email or a telephone. */
function addressOf(href: string): string {
  return /^(?:https?:|mailto:|tel:)/i.test(href)
    ? ` (${href.replace(/^(?:mailto|tel):/i, '')})`
    : '';
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]*))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: '’',
  bull: '•',
  copy: '©',
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

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...parts) => {
    const [decimal, hex, name] = parts as (string | undefined)[];
    if (name !== undefined) {
      return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    }
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
