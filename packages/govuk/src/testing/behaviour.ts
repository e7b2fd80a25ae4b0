import { waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { render } from 'lit/html.js';
import { enhance } from '../enhance/enhance.js';

/** A part of the page with templates in it that behave as they do for a person. */
export interface Stage {
  readonly element: HTMLElement;
  find<Found extends Element = HTMLElement>(selector: string): Found;
  all<Found extends Element = HTMLElement>(selector: string): Found[];
  /** Ends the behaviour and leaves the page. */
  leave(): void;
}

const stages = new Set<Stage>();

/** Renders templates into the page, styled and enhanced. {@link clear} takes them away. */
export async function show(template: unknown): Promise<Stage> {
  await styled();
  const element = document.createElement('div');
  document.body.append(element);
  render(template, element);
  const end = await enhance(element);

  const stage: Stage = {
    element,
    find<Found extends Element>(selector: string) {
      const found = element.querySelector<Found>(selector);
      if (!found) throw new Error(`Nothing is ${selector} in ${element.innerHTML}`);
      return found;
    },
    all: <Found extends Element>(selector: string) => [
      ...element.querySelectorAll<Found>(selector),
    ],
    leave() {
      element.remove();
      end();
      stages.delete(stage);
    },
  };
  stages.add(stage);
  return stage;
}

/** For `afterEach`. */
export function clear(): void {
  for (const stage of stages) stage.leave();
}

/** Presses the mouse in the middle of an element. */
export async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Presses a key as often as asked. */
export async function key(name: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await sendKeys({ press: name });
}

/** Waits for a state, for as long as a slow machine may take. */
export function until(condition: () => boolean, what: string): Promise<void> {
  return waitUntil(condition, `waited for ${what}`, { timeout: 15_000 });
}

/** The text that is read, white space folded. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const phone = { width: 320, height: 640 };
const desktop = { width: 1000, height: 800 };

/** Runs a test on a screen as narrow as a phone's. */
export async function onPhone(test: () => Promise<void>): Promise<void> {
  await setViewport(phone);
  try {
    await test();
  } finally {
    await widen();
  }
}

/** Makes the screen a desktop's. */
export const widen = () => setViewport(desktop);

/** GOV.UK Frontend's classes read its breakpoints from the stylesheet. */
function styled(): Promise<void> {
  stylesheet ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('../council.css', import.meta.url).href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('No stylesheet: npm run build')));
    document.head.append(link);
  });
  return stylesheet;
}

let stylesheet: Promise<void> | undefined;
