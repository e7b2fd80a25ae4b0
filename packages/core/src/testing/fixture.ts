import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { Markup, RenderRequest } from './render-plugin.js';

/** Puts an element on the page and waits until it has rendered. Removed after the test. */
export type Fixture<Element extends LitElement> = (
  markup?: Omit<Markup, 'tag'> & { language?: string },
) => Promise<Element>;

/**
 * Declares the same tests twice: on an element that the browser renders, and on one that a server
 * rendered and the browser hydrated. Every behaviour test of an element uses it.
 *
 * @param tag the element
 * @param define URL of the module that defines it: `new URL('./define.js', import.meta.url)`
 * @param body declares the tests, given the fixture
 */
export function describeElement<Element extends LitElement>(
  tag: string,
  define: URL,
  body: (fixture: Fixture<Element>, rendering: 'client' | 'server') => void,
): void {
  for (const rendering of ['client', 'server'] as const) {
    describe(`<${tag}> ${rendering === 'client' ? 'rendered by the browser' : 'hydrated'}`, () => {
      const containers: HTMLElement[] = [];
      const pageLanguage = document.documentElement.lang;

      before(() => import(define.href));
      afterEach(() => {
        for (const container of containers.splice(0)) container.remove();
        document.documentElement.lang = pageLanguage;
      });

      body(async ({ language = 'en', ...rest } = {}) => {
        const markup: Markup = { tag, ...rest };
        document.documentElement.lang = language;
        const container = document.createElement('div');
        containers.push(container);
        document.body.append(container);
        const element =
          rendering === 'client'
            ? create<Element>(container, markup)
            : await hydrated<Element>(container, { ...markup, language, module: define.pathname });
        await element.updateComplete;
        return element;
      }, rendering);
    });
  }
}

function create<Element extends LitElement>(container: HTMLElement, markup: Markup): Element {
  const element = document.createElement(markup.tag) as Element;
  for (const [name, value] of Object.entries(markup.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  Object.assign(element, markup.properties);
  container.append(element);
  return element;
}

async function hydrated<Element extends LitElement>(
  container: HTMLElement,
  request: RenderRequest,
): Promise<Element> {
  const element = await serverRendered<Element>(request);
  const served = firstRendered(element);
  container.append(element);
  await element.updateComplete;
  if (!served || served !== firstRendered(element)) {
    throw new Error(`<${request.tag}> was rendered again, not hydrated`);
  }
  return element;
}

/**
 * An element as a server sends it, not yet upgraded: for tests of what happens before the script.
 */
export async function serverRendered<Element extends LitElement>(
  request: RenderRequest,
): Promise<Element> {
  const template = document.createElement('template');
  // The server's own output, from the packages' own templates; shadow roots included.
  template.setHTMLUnsafe(
    await executeServerCommand<string, RenderRequest>('render-element', request),
  );
  const element = template.content.querySelector<Element>(request.tag);
  if (!element) throw new Error(`the server rendered no <${request.tag}>`);
  return element;
}

function firstRendered(element: LitElement): ChildNode | undefined {
  const root = element.shadowRoot ?? element;
  return [...root.childNodes].find(
    (node) => node.nodeType === Node.COMMENT_NODE && node.nodeValue?.startsWith('lit-part'),
  );
}
