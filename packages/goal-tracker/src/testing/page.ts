import { waitUntil } from '@council-elements/core/testing';
import type { AxeResults, run } from 'axe-core';
import 'axe-core/axe.min.js';
import type { CouncilGoalTracker } from '../goal-tracker.js';

declare global {
  interface Window {
    readonly axe: { readonly run: typeof run };
  }
}

/** What stands in a part of a page; what a server hands over there is nothing that anybody reads. */
export function textIn(part: Element | ShadowRoot | null | undefined): string {
  const copy = document.createElement('div');
  copy.append(...[...(part?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const script of copy.querySelectorAll('script')) script.remove();
  return copy.textContent?.replace(/\s+/g, ' ') ?? '';
}

/** All that is on the page. */
export const textOf = (element: CouncilGoalTracker) =>
  textIn(element.renderRoot as HTMLElement | ShadowRoot);

/** @throws Error where there is none */
export function find<Found extends Element = HTMLElement>(
  element: CouncilGoalTracker,
  selector: string,
): Found {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector} in: ${textOf(element)}`);
  return found;
}

/** A link or button by what it says. */
export function press(element: CouncilGoalTracker, text: string): void {
  const all = [...element.renderRoot.querySelectorAll<HTMLElement>('a, button')];
  const found = all.find((one) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(text));
  if (!found) throw new Error(`nothing says ${text} in: ${textOf(element)}`);
  found.click();
}

/** Waits for a text. */
export const shows = async (element: CouncilGoalTracker, text: string | RegExp) =>
  waitUntil(
    () => (typeof text === 'string' ? textOf(element).includes(text) : text.test(textOf(element))),
    `does not show ${text}: ${textOf(element).slice(0, 2000)}`,
    { timeout: 5000 },
  );

/** Types into fields, and presses radios and checkboxes; `true` presses the first of them. */
export async function fill(element: CouncilGoalTracker, values: Record<string, string | boolean>) {
  for (const [name, value] of Object.entries(values)) {
    const control = find<HTMLInputElement>(element, `[name="${name}"]`);
    if (value === true) control.click();
    else if (control.type === 'radio' || control.type === 'checkbox') {
      find(element, `[name="${name}"][value^="${CSS.escape(String(value))}"]`).click();
    } else control.value = String(value);
  }
}

/** Waits for a text in the live region. */
export const announced = (element: CouncilGoalTracker, text: string) =>
  waitUntil(
    () => find(element, '[role="status"]').textContent?.includes(text),
    `announces ${text}`,
  );

/** What axe finds wrong with a tracker. */
export async function violations(element: CouncilGoalTracker): Promise<string[]> {
  const { violations: found }: AxeResults = await window.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules of a whole page; colours are checked with the stylesheet, over the stories.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
    },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
