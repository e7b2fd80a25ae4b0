import { DocumentTitle } from '@council-elements/core';

/** Titles the document by the heading of the page, once another than the first is shown. */
export class PageTitle {
  readonly #document = new DocumentTitle();
  #shown: string | undefined;

  /** @param prefix what comes before the heading, as where there are errors */
  follow(root: ParentNode, prefix: string): void {
    const heading = root.querySelector('h1')?.textContent?.trim();
    if (!heading) return;
    const before = this.#shown;
    this.#shown = prefix + heading;
    if (before !== undefined && before !== this.#shown) {
      this.#document.entitle(this.#shown, before);
    }
  }

  /** Gives the document its title back. */
  leave(): void {
    this.#document.leave();
  }
}
