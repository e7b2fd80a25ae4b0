/** The title of the document, of which a component that shows several pages says the first part. */
export class DocumentTitle {
  /** The title as it was, and the part of it that is not the component’s. */
  #title: { readonly whole: string; readonly rest: string } | undefined;

  /**
   * Titles the document, which keeps what its title says besides: the site’s name.
   * @param before what the component’s page before was titled, where a server has written that
   */
  entitle(title: string, before?: string): void {
    this.#title ??= { whole: document.title, rest: restOf(document.title, before) };
    document.title = title + this.#title.rest;
  }

  /** Gives the document its title back. */
  leave(): void {
    if (this.#title) document.title = this.#title.whole;
    this.#title = undefined;
  }
}

function restOf(whole: string, before: string | undefined): string {
  if (before !== undefined && whole.startsWith(before)) return whole.slice(before.length);
  return whole === '' ? '' : ` – ${whole}`;
}
