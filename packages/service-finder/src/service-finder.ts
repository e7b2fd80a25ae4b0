import { CouncilElement } from '@council-elements/core';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { en, type Messages } from './messages/en.js';
import { readQuery, readRejected, type Rejected } from './model/query.js';
import type { Service } from './model/types.js';
import type { Directory, Facets, Need, Query } from './model/directory-types.js';
import type { CrisisHelp } from './model/crisis.js';
import type { FinderSettings } from './settings.js';
import {
  addressedQuery,
  entitle,
  forgetQuery,
  kept,
  linkedQuery,
  moveTo,
  readdress,
  same,
} from './navigation.js';
import { answer, type Outcome } from './outcome.js';
import { Exit } from './crisis/exit.js';
import { Shortlist } from './shortlist/shortlist.js';
import type { PlaceOutcome } from './views/context.js';
import { loadShortlistPage } from './views/shortlist-page.js';
import { finder, titleOf } from './views/finder.js';
import { announcement } from './views/results.js';
import { createWorkerDirectory, type WorkerDirectory } from './worker/worker-directory.js';

/** A wait is not worth mentioning before this. */
const LOADING_MS = 300;

/** Where focus goes when an answer has come: to the heading, unless the person went back. */
interface Arrival {
  /** Something the person did, of which the page hears. */
  event?: 'search' | 'select';
  /** Service whose link in the results gets the focus back. */
  backFrom?: string | undefined;
  /** Where the page was scrolled to. */
  scroll?: number | undefined;
}

/**
 * Finds a local service: a search, filters, results, and a page for each service, in a directory on
 * Open Referral UK. The query is in the page's address, so that Back, links and bookmarks work.
 *
 * Without `src` and `directory` it leaves searching to the server that rendered it: its form and
 * links are plain ones.
 *
 * @fires {CustomEvent<{ query: Query, total: number }>} council-service-search - After a search or a filter, when the results are shown.
 * @fires {CustomEvent<{ service: Service }>} council-service-select - When a service was opened from the results.
 * @fires {CustomEvent<{ service: Service }>} council-service-refer - Before the person follows "Refer to this service". Cancelable: with
 *   `preventDefault()` the page itself takes the service over.
 * @fires {CustomEvent<{ ids: readonly string[] }>} council-shortlist-change - After the person put a service on the shortlist or took some off: what is on it.
 */
export class CouncilServiceFinder extends CouncilElement<Messages> {
  static override readonly handover = [
    'query',
    'outcome',
    'place',
    'rejected',
    'parameters',
    'now',
    'needs',
    'crisis',
    'holidays',
  ];
  static override readonly isolatedStyles = () => import('./styles.js');

  /** Address of Open Referral UK JSON, relative to the page: one page of services, or an array. */
  @property() src: string | undefined;

  /** Services on a page of results. A server that renders the element must use the same. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /**
   * Level of the finder's first heading. 2 for a page that has its own `<h1>`; at 1 the finder's
   * heading is the `<h1>`: its title over the results, the service's name on a service's page.
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * Page that takes referrals. Each service then has a "Refer to this service" link to it, with
   * `service=<id>`.
   */
  @property({ attribute: 'referral-href' }) referralHref: string | undefined;

  /** Whom to ask when nothing is found or the directory fails, as text: "Phone 020 7946 0000". */
  @property() contact: string | undefined;

  /**
   * Keeps what is asked for out of addresses, where a shared computer, a proxy or a web statistic
   * would have it: forms are sent by POST.
   */
  @property({ type: Boolean, attribute: 'keep-private' }) keepPrivate = false;

  /** Needs in plain words, to choose from. */
  @property({ attribute: false }) needs: readonly Need[] = [];

  /** Help that cannot wait, by what is searched for. */
  @property({ attribute: false }) crisis: readonly CrisisHelp[] = [];

  /** Days that are not kept as others are, such as bank holidays: `YYYY-MM-DD`. */
  @property({ attribute: false }) holidays: readonly string[] = [];

  /** Directory to search in the place of `src`. */
  @property({ attribute: false }) directory: Directory | undefined;

  /** What is asked for. Taken from the page's address where that holds a query. */
  @property({ attribute: false }) query: Query = {};

  /** The answer to `query`, where a server has it already. */
  @property({ attribute: false }) outcome: Outcome | undefined;

  /** What the place in `query` came to, where a server has found it already. */
  @property({ attribute: false }) place: PlaceOutcome | undefined;

  /** What was written in the form and cannot be taken. */
  @property({ attribute: false }) rejected: Rejected | undefined;

  /** The page's parameters, as in `location.search`: a server says them, a browser knows them. */
  @property({ attribute: false }) parameters = '';

  /** What counts as now, in ISO 8601: whether a service is open, and how old its record is. */
  @property({ attribute: false }) now = new Date().toISOString();

  @state() private facets: Facets | undefined;
  @state() private loading = false;
  @state() private scripted = false;

  protected readonly catalogues = {
    en,
    cy: async () => (await import('./messages/cy.js')).cy,
  };

  protected readonly exit = new Exit(this, {
    root: () => this.renderRoot,
    t: () => this.t,
    forget: () => {
      this.#shortlist.forget();
      forgetQuery();
    },
  });
  readonly #shortlist = new Shortlist(this, {
    directory: () => (this.src === undefined ? '' : new URL(this.src, document.baseURI).href),
    served: () => !this.#searchable,
    query: () => this.query,
    outcome: () => this.outcome,
    t: () => this.t,
    announce: (text) => this.announce(text),
    changed: (ids) => {
      // A page of the shortlist that a server gives is reloaded with what is on it now.
      if (!this.#searchable && this.outcome?.kind === 'shortlist') {
        readdress({ ...this.query, saved: ids });
      }
      this.emit('council-shortlist-change', { ids });
    },
    show: (query) => this.#go(query, {}),
    focusHeading: () => void this.moveFocus(this.#selector('heading')),
  });

  #opened: WorkerDirectory | undefined;
  /** The search that is on its way. */
  #asking: AbortController | undefined;
  #asked: Query | undefined;
  /** What becomes of the answer that is awaited. */
  #arrival: Arrival | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#onPopState);
    // Taken out of the page in the middle of a search, and put back.
    if (this.hasUpdated && this.#asking) void this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onPopState);
    this.#asking?.abort();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.outcome?.kind === 'results') this.facets = this.outcome.result.facets;
    if (!this.hasUpdated) return;
    const source = changed.has('src') || changed.has('directory') || changed.has('pageSize');
    if (source) this.#close();
    // The page's script asks: a query that comes with its outcome is answered.
    const query = changed.has('query') && !changed.has('outcome') && this.query !== this.#asked;
    if (source || query) void this.#ask();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const root = this.renderRoot;
    root.addEventListener('submit', (event) => this.#onSubmit(event as SubmitEvent));
    root.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
    root.addEventListener('keydown', (event) => this.#onKeydown(event as KeyboardEvent));
    root.addEventListener('focusin', () => void this.#open());
    this.parameters = location.search;
    this.scripted = true;
    const addressed = addressedQuery() ?? this.query;
    const answered = this.outcome && (same(addressed, this.query) || !this.#searchable);
    const query = this.#shortlist.start(addressed);
    if (!same(query, addressed)) readdress(query);
    if (answered) this.#asked = query;
    this.query = query;
    if (!answered) void this.#ask();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#shortlist.isBehind(this.query, this.outcome) && !this.#asking) void this.#ask();
  }

  /** The words, and the page of the shortlist where a server has rendered it. */
  override async loadTexts(language?: string): Promise<boolean> {
    try {
      if (this.outcome?.kind === 'shortlist') await loadShortlistPage();
    } catch (error) {
      this.logProblem('shortlist', `its page did not load: ${String(error)}`);
      return false;
    }
    return super.loadTexts(language);
  }

  protected view(): TemplateResult {
    const { query, outcome, place, rejected, facets, loading } = this;
    return finder(
      { query, outcome, place, rejected, facets, loading },
      {
        t: this.t,
        id: (name) => `${this.idPrefix}-${name}`,
        parameters: new URLSearchParams(this.parameters),
        headingLevel: this.headingLevel,
        settings: this.#settings,
        now: new Date(this.now),
        saved: this.scripted ? this.#shortlist.ids : (query.saved ?? []),
        shortlist: this.scripted ? this.#shortlist.state : undefined,
        scripted: this.scripted,
      },
    );
  }

  /** Without a directory of its own, pages are the server's. */
  get #searchable(): boolean {
    return this.directory !== undefined || this.src !== undefined;
  }

  get #settings(): FinderSettings {
    const { referralHref, contact, keepPrivate, needs, crisis, holidays } = this;
    return { referralHref, contact, keepPrivate, needs, crisis, holidays };
  }

  /** The directory to search; opened when it is first needed, and again after it failed. */
  #open(): Directory | undefined {
    if (this.directory || this.src === undefined) return this.directory;
    if (!this.#opened) {
      this.#opened = createWorkerDirectory(this.src, { pageSize: this.pageSize });
      this.#opened.ready
        .then(({ problems }) => {
          for (const { path, reason, action } of problems) {
            this.logProblem(path, `${reason}; ${action}`);
          }
        })
        // Whoever searches hears of it.
        .catch(() => undefined);
    }
    return this.#opened;
  }

  #close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }

  /** Follows a link or a form of ours. */
  #go(query: Query, arrival: Arrival): void {
    if (!same(query, this.query)) {
      const fromResults = query.service !== undefined && this.outcome?.kind === 'results';
      moveTo(query, { fromResults });
    }
    this.#show(query, arrival);
  }

  #show(query: Query, arrival: Arrival): void {
    this.query = query;
    this.parameters = location.search;
    // The form shows what is asked for now; before the answer comes, so that it does not take away
    // what is typed meanwhile.
    void this.updateComplete.then(() => this.renderRoot.querySelector('form')?.reset());
    void this.#ask(arrival);
  }

  /** Asks the directory for the query, and shows its answer if nothing else is asked by then. */
  async #ask(arrival = this.#arrival): Promise<void> {
    this.#arrival = arrival;
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    const query = (this.#asked = this.query);
    const directory = this.#open();
    if (!directory) return;
    const timer = setTimeout(() => this.#wait(arrival), LOADING_MS);
    asking.signal.addEventListener('abort', () => clearTimeout(timer));
    let outcome: Outcome;
    try {
      const log = (path: string, reason: string) => this.logProblem(path, reason);
      const saved = this.#shortlist.shown(query);
      outcome = await answer(directory, { ...query, saved }, log, asking.signal);
    } catch (error) {
      if (asking.signal.aborted) return;
      throw error;
    } finally {
      clearTimeout(timer);
    }
    if (asking.signal.aborted) return;
    if (outcome.kind === 'failed') this.#close();
    this.#asking = undefined;
    this.#arrival = undefined;
    this.loading = false;
    this.outcome = outcome;
    await this.#arrive(outcome, query, arrival);
  }

  #wait(arrival: Arrival | undefined): void {
    this.outcome = undefined;
    this.loading = true;
    this.announce(this.t('loading'));
    if (arrival) void this.moveFocus(this.#selector('results'));
  }

  async #arrive(outcome: Outcome, query: Query, arrival?: Arrival): Promise<void> {
    const total = outcome.kind === 'results' ? outcome.result.total : 0;
    if (outcome.kind === 'results') this.announce(announcement(outcome.result, this.t));
    else if (outcome.kind === 'failed') this.announce(this.t('failedHeading'));
    if (arrival || outcome.kind === 'service') entitle(titleOf(query, outcome, this.t));
    if (!arrival) return;
    await this.updateComplete;
    const page = outcome.kind !== 'results' && outcome.kind !== 'failed';
    const link = this.#resultLink(arrival.backFrom);
    if (link) link.focus({ preventScroll: arrival.scroll !== undefined });
    else await this.moveFocus(this.#selector(page ? 'heading' : 'results'));
    if (arrival.scroll !== undefined) scrollTo({ top: arrival.scroll, behavior: 'instant' });
    if (arrival.event === 'search') this.emit('council-service-search', { query, total });
    if (arrival.event === 'select' && outcome.kind === 'service') {
      this.emit('council-service-select', { service: outcome.service });
    }
  }

  #resultLink(id: string | undefined): HTMLElement | null {
    if (id === undefined) return null;
    return this.renderRoot.querySelector(`[data-council-service="${CSS.escape(id)}"]`);
  }

  #selector(name: string): string {
    return `#${CSS.escape(`${this.idPrefix}-${name}`)}`;
  }

  readonly #onPopState = (): void => {
    const query = addressedQuery() ?? {};
    if (same(query, this.query)) return;
    this.#show(query, { backFrom: this.query.service, scroll: kept().scroll });
  };

  #onSubmit(event: SubmitEvent): void {
    if (!(event.target instanceof HTMLFormElement) || !this.#open()) return;
    event.preventDefault();
    const fields = [...new FormData(event.target)].map(([name, value]) => [name, String(value)]);
    const params = new URLSearchParams(fields);
    this.rejected = readRejected(params);
    this.#go(readQuery(params), { event: 'search' });
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target && this.#shortlist.handle(target)) return;
    const link = target?.closest('a');
    if (!link || event.defaultPrevented) return;
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (link.hasAttribute('data-council-refer')) return this.#refer(event);
    const query = linkedQuery(link.getAttribute('href'));
    // A new tab or window is the browser's to open.
    if (!query || button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !this.#open()) return;
    event.preventDefault();
    if (!link.hasAttribute('data-council-back')) {
      this.#go(query, { event: query.service === undefined ? 'search' : 'select' });
    } else if (kept().fromResults) history.back();
    else this.#go(query, { backFrom: this.query.service });
  }

  #refer(event: MouseEvent): void {
    if (this.outcome?.kind !== 'service') return;
    const { service } = this.outcome;
    if (!this.emit('council-service-refer', { service }, { cancelable: true })) {
      event.preventDefault();
    }
  }

  /** A link that looks like a button is pressed by Space, as GOV.UK Frontend's is. */
  #onKeydown(event: KeyboardEvent): void {
    const link = event.target instanceof HTMLElement && event.target.closest('a[role=button]');
    if (event.key !== ' ' || !(link instanceof HTMLElement)) return;
    event.preventDefault();
    link.click();
  }
}

declare global {
  interface HTMLElementEventMap {
    'council-service-search': CustomEvent<{ query: Query; total: number }>;
    'council-service-select': CustomEvent<{ service: Service }>;
    'council-service-refer': CustomEvent<{ service: Service }>;
    'council-shortlist-change': CustomEvent<{ ids: readonly string[] }>;
  }
}
