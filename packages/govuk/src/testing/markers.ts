/** Lit's markers, which nobody wants to copy or to compare. */
const markers = /<!--(?:\?lit\$\d+\$|\?|lit-(?:part|node)[^>]*|\/lit-part)?-->/g;

/** HTML that Lit rendered, as one would write it: without Lit's comments. */
export function withoutMarkers(html: string): string {
  return html.replace(markers, '');
}
