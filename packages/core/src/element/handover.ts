/**
 * What the server rendered an element from, carried to the browser in a JSON script inside the
 * element. A script of that type is data, so a strict Content Security Policy allows it.
 */
export interface Handover {
  /** Language the server rendered in, BCP 47. */
  language: string;
  /** First part of every id in the element. */
  idPrefix: string;
  /** Values of the properties that the class names in `handover`. */
  properties: Readonly<Record<string, unknown>>;
}

const ATTRIBUTE = 'data-council-handover';

/** The script as HTML. `<` is written as an escape, so that no value can end the script. */
export function handoverScript(handover: Handover): string {
  const json = JSON.stringify(handover).replaceAll('<', '\\u003c');
  return `<script type="application/json" ${ATTRIBUTE}>${json}</script>`;
}

/** Reads the script of an element that a server rendered; undefined where there is none. */
export function readHandover(element: Element): Handover | undefined {
  const script = element.querySelector(`:scope > script[${ATTRIBUTE}]`);
  if (!script) return undefined;
  try {
    return JSON.parse(script.textContent ?? '') as Handover;
  } catch {
    // Cut off on the way: the element renders from its attributes, as without a server.
    return undefined;
  }
}
