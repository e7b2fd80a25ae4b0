/**
 * Takes up no room, and Notify removes it from text messages:
 * https://github.com/alphagov/notifications-utils/blob/main/notifications_utils/sanitise_text.py
 */
const WORD_JOINER = '\u2060';

/** Whatever Notify or its Markdown reads as the end of a line. */
const LINE_END = /\r\n|[\r\u0085\u2028\u2029\u2424]/g;

/** Where Notify's Markdown would read more than text. */
const MARKUP: readonly RegExp[] = [
  // A line that would be a heading, list, inset text, rule, table, code, definition or QR code.
  /^(?=[\t #*•^=_~`|:>[\\-]|\d+\.|qr\s*:)/gim,
  // A link, between its text and its address.
  /(?<=\])(?=\s*[[(])/g,
  // A link that is its address.
  /(?<=https?:)(?=\/\/)/gi,
  // A character reference, which Notify reads before it reads Markdown.
  /(?<=&)(?=[^\s<&;]{1,34};)/g,
  // A backslash, which would be lost.
  /(?<=\\)(?=[\\`*{}[\]()#+\-.!_>~|])/g,
];

/**
 * Text that GOV.UK Notify shows as it is, for what someone typed: no heading, list or link comes of
 * it. An invisible character stands where markup would begin; backslashes, Markdown's own way, are
 * shown in text messages, and do not stop Notify's inset text and addresses.
 *
 * Source: https://github.com/alphagov/notifications-utils/blob/main/notifications_utils/markdown.py
 */
export function escapeNotify(text: string): string {
  return MARKUP.reduce(
    (escaped, place) => escaped.replace(place, WORD_JOINER),
    text.replace(LINE_END, '\n'),
  );
}
