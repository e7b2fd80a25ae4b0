const blocks =
  'address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';

const edges = new RegExp(
  `(<(?:${blocks})(?=[\\s>])(?:"[^"]*"|[^">])*>)\\s+|\\s+(?=</(?:${blocks})\\s*>)`,
  'g',
);

/** Stands for a value; no template holds it. */
const value = '\0';

/**
 * The strings of a template without the white space at the edges of its blocks, where CSS shows
 * none: half of the text nodes that a browser would otherwise clone, insert and lay out. What stands
 * between siblings and in inline elements stays, since it may be seen.
 */
export function withoutEdges(strings: readonly string[]): string[] {
  return strings.join(value).replace(edges, '$1').split(value);
}
