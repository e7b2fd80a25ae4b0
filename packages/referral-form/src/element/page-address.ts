import type { FormDefinition } from '../model/definition.js';
import { placeOf } from '../shown.js';
import { pageAt, pathOf, type FormState } from '../state.js';

/** How a change of page shows in the browser's history. */
export type HistoryChange = 'push' | 'replace' | 'none';

/** The form's page in the address. */
export class PageAddress {
  readonly #element: HTMLElement & { readonly service: string };

  constructor(element: HTMLElement & { readonly service: string }) {
    this.#element = element;
  }

  /** Names of the parameters: an element with an `id` has its own, so that two keep apart. */
  get #names() {
    const id = this.#element.getAttribute('id');
    return id ? { page: `${id}-page`, change: `${id}-change` } : { page: 'page', change: 'change' };
  }

  /**
   * Address of a page: relative, as a server writes it, until script keeps the other parameters. The
   * service comes with it, so that a server keeps nothing before the first answer.
   */
  href(definition: FormDefinition, page: string, changing: boolean, isInPage: boolean): string {
    const names = this.#names;
    const query = new URLSearchParams(isInPage ? location.search : '');
    query.set(names.page, pathOf(definition, page));
    if (changing) query.set(names.change, 'yes');
    else query.delete(names.change);
    if (!isInPage && this.#element.service) query.set('service', this.#element.service);
    return `?${query}`;
  }

  /** Id of the page that an address asks for: by default the document's. */
  page(definition: FormDefinition, query = location.search): string | undefined {
    return pageAt(definition, new URLSearchParams(query).get(this.#names.page));
  }

  /** Whether the address asks for a page to change an answer on. */
  get changing(): boolean {
    return new URLSearchParams(location.search).has(this.#names.change);
  }

  /** Puts a page into the address. */
  show(definition: FormDefinition, state: FormState, change: HistoryChange): void {
    if (change === 'none') return;
    const url = this.href(definition, placeOf(state), state.changing, true);
    if (url === location.search) return;
    try {
      if (change === 'replace') history.replaceState(history.state, '', url);
      else history.pushState(null, '', url);
    } catch {
      // WebKit takes a hundred changes in ten seconds; a sandboxed frame may take none. The form goes
      // on, without its page in the address.
    }
  }
}
