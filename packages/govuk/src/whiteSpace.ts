const blocks =
  'address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';

const starts = new RegExp(`(<(?:${blocks})(?=[\\s>])(?:"[^"]*"|[^">])*>)\\s+`, 'g');

/** Stands for a value; no template holds it. */
const value = '\0';

/**
 * The strings of a template without the white space at the start of its blocks, where CSS shows
 * none: text nodes that a browser would otherwise clone, insert and lay out. That at their end
 * stays, so that words do not run together for who reads the text alone, and so does what stands
 * between siblings and in inline elements, since it may be seen.
 */
export function withoutLeadingSpace(strings: readonly string[]): string[] {
  return strings.join(value).replace(starts, '$1').split(value);
}
