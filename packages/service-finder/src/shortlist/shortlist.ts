import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Query } from '../model/directory-types.js';
import { writeQuery } from '../model/query.js';
import type { Outcome } from '../outcome.js';
import { parts } from '../views/parts.js';
import { notices, type ShortlistState } from '../views/shortlist-toggle.js';
import type { HandOver } from './hand-over.js';
import { forgetSaved, keyOf, maximumSaved, readSaved, writeSaved } from './store.js';

/** What a shortlist needs of the finder that it belongs to. */
export interface ShortlistFinder {
  /** Names the directory; empty where it has no address. */
  directory(): string;
  /** Pages come from a server, which must be told what is on the list. */
  served(): boolean;
  query(): Query;
  outcome(): Outcome | undefined;
  t(): Translate<Messages>;
  /** Says a text to screen readers. */
  announce(text: string): void;
  /** Tells the page that the person changed the list. */
  changed(ids: readonly string[]): void;
  /** Shows a query, as a link does. */
  show(query: Query): void;
  /** Moves focus to the heading of the page. */
  focusHeading(): void;
}

/** Buttons of the views that do something with the shortlist, by `data-council-shortlist`. */
export type ShortlistAction = 'add' | 'remove' | 'clear' | 'undo' | 'keep' | HandOver;

/**
 * The services that a person keeps on this device, and what they do with them. It follows what other
 * tabs do, and goes on in memory where the browser keeps nothing.
 */
export class Shortlist implements ReactiveController {
  ids: readonly string[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #finder: ShortlistFinder;
  #key: string | undefined;
  /** The browser keeps the list. */
  #kept = true;
  #notice: ShortlistState['notice'];
  /** The list before something was taken away from it. */
  #before: readonly string[] | undefined;

  constructor(host: ReactiveControllerHost, finder: ShortlistFinder) {
    this.#host = host;
    this.#finder = finder;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('storage', this.#onStorage);
  }

  hostDisconnected(): void {
    window.removeEventListener('storage', this.#onStorage);
  }

  /** What the views are to know of it. */
  get state(): ShortlistState {
    const inAddress = this.#finder.served();
    const notice = this.#notice ?? (this.#kept ? undefined : 'not-kept');
    return { inAddress, notice, undo: this.#before !== undefined, address: this.#address };
  }

  /**
   * Takes up what the device keeps, and what the address kept while there was no script. An address
   * of the shortlist's own page with other services is a list that somebody shared, and stays.
   *
   * @returns the query without what is the person's own
   */
  start(query: Query): Query {
    this.#key = keyOf(this.#finder.directory());
    this.ids = readSaved(this.#key);
    const { saved, ...rest } = query;
    if (!saved) return query;
    if (query.view === 'shortlist') return sameIds(saved, this.ids) ? rest : query;
    this.#set([...this.ids, ...saved]);
    return rest;
  }

  /** Ids of what a page of the shortlist shows: of the address, or the person's own. */
  shown({ saved }: Query): readonly string[] {
    return saved ?? this.ids;
  }

  /** Whether the page of the shortlist shows too little: another tab has added to it. */
  isBehind(query: Query, outcome: Outcome | undefined): boolean {
    if (outcome?.kind !== 'shortlist' || query.saved) return false;
    return this.ids.some((id) => !outcome.ids.includes(id));
  }

  /** Does what a button of a view is for. @returns whether it was one of ours */
  handle(target: Element): boolean {
    const button = target.closest<HTMLElement>('[data-council-shortlist]');
    if (!button) return false;
    const { councilShortlist: action, councilId: id } = button.dataset;
    void this.#do(action as ShortlistAction, id);
    return true;
  }

  /** Takes it off the device, and out of this page. */
  forget(): void {
    forgetSaved();
    this.ids = [];
    this.#before = this.#notice = undefined;
  }

  async #do(action: ShortlistAction, id = ''): Promise<void> {
    this.#notice = undefined;
    this.#host.requestUpdate();
    switch (action) {
      case 'add':
        return this.#change([...this.#current, id], 'shortlistAdded');
      case 'remove':
        return this.#remove(this.#current.filter((other) => other !== id));
      case 'clear':
        return this.#remove([]);
      case 'undo':
        return this.#undo();
      case 'keep':
        return this.#keep();
      default:
        return this.#handOver(action);
    }
  }

  #remove(ids: readonly string[]): void {
    const onItsPage = this.#finder.outcome()?.kind === 'shortlist';
    const before = this.ids;
    this.#change(ids, 'shortlistRemoved');
    if (!onItsPage) return;
    this.#before = before;
    // The button that was pressed is gone.
    this.#finder.focusHeading();
  }

  #undo(): void {
    if (!this.#before) return;
    this.#change(this.#before, 'shortlistAdded');
    this.#finder.focusHeading();
  }

  #keep(): void {
    this.#change([...this.#current, ...(this.#finder.query().saved ?? [])], 'shortlistAdded');
    const { saved: _, ...query } = this.#finder.query();
    this.#finder.show(query);
  }

  /** Its page has the buttons for it, and has come with the code that does it. */
  async #handOver(action: HandOver): Promise<void> {
    const outcome = this.#finder.outcome();
    if (outcome?.kind !== 'shortlist') return;
    const notice = await parts.shortlist.loaded.handOver(action, {
      services: outcome.services,
      ids: this.shown(this.#finder.query()),
      address: this.#address,
      t: this.#finder.t(),
    });
    if (notice) this.#tell(notice);
  }

  #change(ids: readonly string[], said: 'shortlistAdded' | 'shortlistRemoved'): void {
    this.#before = undefined;
    const full = new Set(ids).size > maximumSaved;
    this.#set(ids);
    if (full) return this.#tell('full');
    if (this.#kept) this.#finder.announce(this.#finder.t()(said, { count: this.ids.length }));
    else this.#tell('not-kept');
    this.#finder.changed(this.ids);
  }

  #set(ids: readonly string[]): void {
    this.ids = [...new Set(ids)].slice(0, maximumSaved);
    this.#kept = writeSaved(this.#key ?? keyOf(''), this.ids);
    this.#host.requestUpdate();
  }

  /** What the page shows in text is also said. */
  #tell(notice: ShortlistState['notice']): void {
    this.#notice = notice;
    if (notice) this.#finder.announce(this.#finder.t()(notices[notice], { count: maximumSaved }));
    this.#host.requestUpdate();
  }

  /** As it is now, whatever another tab did a moment ago. */
  get #current(): readonly string[] {
    return this.#kept && this.#key !== undefined ? readSaved(this.#key) : this.ids;
  }

  /** Of the list that is shown: a link to share. */
  get #address(): string {
    const query: Query = { view: 'shortlist', saved: this.shown(this.#finder.query()) };
    return new URL(`?${writeQuery(query, new URLSearchParams(location.search))}`, document.baseURI)
      .href;
  }

  readonly #onStorage = ({ key }: StorageEvent): void => {
    // Without a key everything was taken away.
    if (this.#key === undefined || (key !== null && key !== this.#key)) return;
    this.ids = readSaved(this.#key);
    this.#host.requestUpdate();
  };
}

/** Whether two lists hold the same services, in whatever order. */
function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
