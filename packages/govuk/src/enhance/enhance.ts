import { modules, settle, type Module } from './modules.js';
import { recorded } from './recorded.js';

export type { CookieChoice } from './cookieBanner.js';

/** How to end what was started on an element, or failed to. */
const started = new WeakMap<Element, () => void>();

/**
 * Gives the static templates in a part of the page the behaviour that GOV.UK Frontend documents for
 * them, by its own classes, and the cookie banner that of {@link CookieChoice ours}.
 *
 * - **Only what is used is loaded.** Each component's class is a module of its own, asked for when
 *   its element is there: residents have old phones and weak signals, and most pages need two or
 *   three of the thirteen. All work without script until then. A component starts when its module
 *   has come, and waits for no other.
 * - **Call it again** for content that was rendered later. What is started already is left alone, by
 *   calls at the same time too.
 * - **What goes wrong in one component** (markup that it does not understand, a module that does not
 *   load) is written to the console, with its name and element, and stops nothing else.
 * - **Inside our own elements** (`council-…`) it does nothing: an element sees to what it renders.
 * - `body` gets the classes of GOV.UK's inline script, which a strict content security policy forbids.
 *
 * Some of the classes move what they find (an accordion's headings become buttons): templates are
 * rendered once, then enhanced.
 *
 * ```ts
 * const end = await enhance(story);
 * story.remove();
 * end();
 * ```
 *
 * @param root the page, or a part of it that is in the page
 * @returns ends the behaviour of that part when it leaves the page: the listeners anywhere, timers,
 *   observers, and the cover of "exit this page". The markup stays as it then is, and is not started
 *   again: a part that comes back is rendered anew.
 * @see https://frontend.design-system.service.gov.uk/configure-components-with-javascript/
 */
export async function enhance(root: Document | HTMLElement = document): Promise<() => void> {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  const own: Element[] = [];

  await Promise.all(
    Object.entries(modules).map(async ([name, load]) => {
      if (waiting(root, name).length === 0) return;
      try {
        const Class = await load();
        for (const element of waiting(root, name)) {
          own.push(element);
          start(name, Class, element);
        }
      } catch (error) {
        report(name, root, error);
      }
    }),
  );

  return () => {
    for (const element of [...own, ...within(root, '[data-module]')]) {
      started.get(element)?.();
      started.delete(element);
    }
  };
}

/** A component's elements that are not started yet, by us or by GOV.UK Frontend itself. */
function waiting(root: Document | HTMLElement, name: string): Element[] {
  return within(root, `[data-module="${name}"]:not([data-${name}-init])`).filter(
    (element) => element.isConnected && !started.has(element) && !isOfElement(element, root),
  );
}

function within(root: Document | HTMLElement, selector: string): Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
}

/** Whether one of our elements, below the root, renders it. */
function isOfElement(element: Element, root: Document | HTMLElement): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement) {
    if (up.localName.startsWith('council-')) return true;
  }
  return false;
}

function start(name: string, Class: Module, element: Element): void {
  const undo: (() => void)[] = [];
  const end = () => undo.splice(0).forEach((take) => take());
  const { body } = document;
  const marks = body.getAttributeNames();
  started.set(element, end);
  try {
    const component = recorded(undo, () => new Class(element));
    undo.push(() => settle(name, component));
    // "Exit this page" marks that it listens to Shift, which the next one is then to do.
    const added = body.getAttributeNames().filter((mark) => !marks.includes(mark));
    undo.push(() => added.forEach((mark) => body.removeAttribute(mark)));
  } catch (error) {
    end();
    report(name, element, error);
  }
}

function report(name: string, where: Node, error: unknown): void {
  console.error(`enhance: ${name} does not work here`, where, error);
}
