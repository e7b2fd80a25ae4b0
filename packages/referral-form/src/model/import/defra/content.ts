import type { Component, DetailsComponent, Meta } from '../../definition.js';
import { isObject, metaOf, textAt, type JsonObject, type Report } from '../json.js';
import {
  isHtml,
  plainText,
  readHtml,
  readMarkdown,
  type Block,
  type RichText,
} from '../rich-text.js';
import { wordsAt } from './words.js';

const KINDS = {
  Html: 'html',
  Para: 'html',
  Markdown: 'markdown',
  InsetText: 'inset',
  WarningText: 'warning',
  Details: 'details',
  NotificationBanner: 'banner',
} as const;

/** Whether a type of DEFRA's or XGov's is content. */
export function isContentType(type: unknown): type is keyof typeof KINDS {
  return typeof type === 'string' && Object.hasOwn(KINDS, type);
}

/** Content as components of ours: text is plain, its paragraphs and lists are kept. */
export function importContent(
  object: JsonObject & { readonly type: keyof typeof KINDS },
  path: string,
  id: (...texts: string[]) => string,
  name: string,
  report: Report,
): Component[] {
  const kind = KINDS[object.type];
  const text = readContent(object['content'], kind === 'markdown', `${path}/content`, report);
  const { meta } = metaOf(object, ['type', 'content', 'options', 'schema', 'title']);
  const title = wordsAt(object, 'title', path, report);
  if (text.blocks.length === 0) {
    report(path, `There is nothing to read in this ${object.type}: left out`);
    return [];
  }
  const origin = meta === undefined ? {} : { meta };
  if (kind === 'html' || kind === 'markdown') {
    return text.blocks.map((block) => toComponent(block, id(name), meta));
  }
  if (text.blocks.length > 1) {
    report(`${path}/content`, 'Its paragraphs and lists are shown as one text');
  }
  const whole = plainText(text);
  if (kind === 'details') {
    const details: DetailsComponent = {
      type: 'details',
      id: id(title, `${name} details`),
      summary: title || name,
      text: whole,
    };
    return [{ ...details, ...origin }];
  }
  if (kind === 'warning') return [{ type: 'warning', id: id(name), text: whole, ...origin }];
  if (kind === 'inset') return [{ type: 'inset', id: id(name), text: whole, ...origin }];
  report(path, 'A notification banner is shown as inset text');
  const options = isObject(object['options']) ? object['options'] : {};
  const heading = textAt(options, 'heading', `${path}/options`, report);
  const words = [title, heading].filter((part) => part !== '').map((part) => endSentence(part));
  return [{ type: 'inset', id: id(name), text: [...words, whole].join(' '), ...origin }];
}

/** A block of text as a component. */
export function toComponent(block: Block, id: string, meta?: Meta): Component {
  const more = { id, ...(meta && { meta }) };
  return block.type === 'list'
    ? { type: 'list', points: [...block.points], ...more }
    : { ...block, ...more };
}

/** Reads HTML or Markdown; markup that is not kept is reported. */
export function readContent(
  content: unknown,
  isMarkdown: boolean,
  path: string,
  report: Report,
): RichText {
  if (typeof content !== 'string') {
    if (content !== undefined) report(path, 'This is not a text: it was left out');
    return { blocks: [], lost: [] };
  }
  const text = isMarkdown || !isHtml(content) ? readMarkdown(content) : readHtml(content);
  if (text.lost.length > 0) {
    report(path, `Shown as plain text, without its ${text.lost.join(', ')}`);
  }
  return text;
}

function endSentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
