import { aTimeout } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Step } from './form-controls.js';

/** Does what a person would, with real keys and pointer. */
export async function act(steps: readonly Step[], root: Document = document): Promise<void> {
  for (const step of steps) {
    if ('click' in step) await click(find(step.click, root));
    else if ('press' in step) {
      await press(step.press, find(step.on, root));
    } else if ('type' in step) {
      const field = find(step.into, root) as HTMLInputElement | HTMLTextAreaElement;
      field.focus();
      field.select();
      await sendKeys({ type: step.type });
    } else choose(find(step.into, root) as HTMLInputElement, step.file);
  }
}

/**
 * Presses a key on an element. On a busy machine WebDriver may say that a key is pressed before the
 * page has heard of it, so this waits for the key to come up, unless the key made the page go. A select
 * in WebKit’s window, which has no focus, now and then hears a key and does nothing: it is pressed again.
 */
async function press(key: string, element: HTMLElement): Promise<void> {
  element.focus();
  const page = element.ownerDocument;
  const isSelect = element.localName === 'select';
  for (let presses = 0; presses < (isSelect ? 3 : 1); presses++) {
    const heard = new Promise<boolean>((resolve) =>
      page.addEventListener(isSelect ? 'input' : 'keyup', () => resolve(true), {
        capture: true,
        once: true,
      }),
    );
    await sendKeys({ press: key });
    if ((await Promise.race([heard, aTimeout(1000)])) === true) return;
  }
}

/** Clicks in the middle of an element, in this page or in a frame of it. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [
      Math.round((frame?.left ?? 0) + left + width / 2),
      Math.round((frame?.top ?? 0) + top + height / 2),
    ],
  });
}

function choose(input: HTMLInputElement, name: string): void {
  const files = new DataTransfer();
  files.items.add(new File(['%PDF'], name, { type: 'application/pdf' }));
  input.files = files.files;
}

function find(id: string, root: Document): HTMLElement {
  const element = root.getElementById(id);
  if (!element) throw new Error(`#${id} is not on the page`);
  return element;
}
