import { CouncilElement } from '@council-elements/core';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Exit } from './crisis/exit.js';
import { arrive, type Arrival } from './element/arrival.js';
import { askedByClick, askedBySubmit, type Asked } from './element/asked.js';
import { Asking } from './element/asking.js';
import { searchFromDevice } from './element/device-position.js';
import { entitle, Navigation, same } from './element/navigation.js';
import { describeToMachines } from './element/json-ld.js';
import { OpenedDirectory } from './element/opened-directory.js';
import { OpenedLocator } from './element/opened-locator.js';
import { Suggestions } from './element/suggestions.js';
import { en, type Messages } from './messages/en.js';
import type { Directory, Facets, Need, OfferedCategory, Query } from './model/directory-types.js';
import type { Rejected } from './model/query.js';
import type { CrisisHelp } from './model/crisis.js';
import type { Service } from './model/types.js';
import { locateIn } from './locating.js';
import { answer, loadPageOf, type Outcome } from './outcome.js';
import type { FinderSettings } from './settings.js';
import type { MapAdapter } from './map/map-adapter.js';
import { ResultsMap } from './map/results-map.js';
import { Shortlist } from './shortlist/shortlist.js';
import type { FinderState, PlaceOutcome } from './views/context.js';
import { finder, pageTitle } from './views/finder.js';
import { announcement } from './views/results.js';
import { loadServicePage } from './views/service-page.js';

/**
 * Finds a local service: a search, filters, results, and a page for each service, in a directory on
 * Open Referral UK. The query is in the page's address, so that Back, links and bookmarks work.
 *
 * Without `src`, `endpoint` and `directory` it leaves searching to the server that rendered it: its
 * form and links are plain ones.
 *
 * @fires {CustomEvent<{ query: Query, total: number }>} council-service-search - After a search or a filter, when the results are shown.
 * @fires {CustomEvent<{ service: Service }>} council-service-select - When a service was opened from the results.
 * @fires {CustomEvent<{ service: Service }>} council-service-refer - Before the person follows "Refer to this service". Cancelable: with
 *   `preventDefault()` the page itself takes the service over.
 * @fires {CustomEvent<{ ids: readonly string[] }>} council-shortlist-change - After the person put a service on the shortlist or took some off: what is on it.
 */
export class CouncilServiceFinder extends CouncilElement<Messages> implements FinderSettings {
  static override readonly handover = [
    'query',
    'outcome',
    'placeOutcome',
    'rejected',
    'parameters',
    'now',
    'needs',
    'categories',
    'crisis',
    'holidays',
  ];
  static override readonly isolatedStyles = () => import('./styles.js');

  /** Address of Open Referral UK JSON, relative to the page: one page of services, or an array. */
  @property() src: string | undefined;

  /**
   * Address of a live Open Referral UK API, version 1 or 3, relative to the page; in the place of
   * `src`. Another site's API must allow this one to read it (CORS).
   */
  @property() endpoint: string | undefined;

  /**
   * Address of the text index of `src`, which `npx council-services index` makes: the browser then has
   * less to do. One that is not of the same services is not used, which the console says.
   */
  @property() index: string | undefined;

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

  /**
   * Categories to offer, in this order and no others; those of the directory while there are none.
   * One that the address asks for and that is not offered still filters, and can be taken away.
   */
  @property({ attribute: false }) categories: readonly OfferedCategory[] = [];

  /** Help that cannot wait, by what is searched for. */
  @property({ attribute: false }) crisis: readonly CrisisHelp[] = [];

  /** Days that are not kept as others are, such as bank holidays: `YYYY-MM-DD`. */
  @property({ attribute: false }) holidays: readonly string[] = [];

  /**
   * Where postcodes are looked up: addresses of a table of centroids (`.csv`) or of a postcodes.io API,
   * with spaces between them. Without it nobody is asked where they are.
   */
  @property() place: string | undefined;

  /**
   * Address of the tiles of a map, with `{z}`, `{x}` and `{y}` in it. Results then have a "Show map"
   * button; nothing of a map is loaded before it is pressed.
   */
  @property() map: string | undefined;

  /** Whose map it is, as text under it. */
  @property({ attribute: 'map-attribution' }) mapAttribution: string | undefined;

  /** Draws maps in the place of Leaflet. */
  @property({ attribute: false }) mapAdapter: MapAdapter | undefined;

  /** Directory to search in the place of `src` and `endpoint`. */
  @property({ attribute: false }) directory: Directory | undefined;

  /** What is asked for. Taken from the page's address where that holds a query. */
  @property({ attribute: false }) query: Query = {};

  /** The answer to `query`, where a server has it already. */
  @property({ attribute: false }) outcome: Outcome | undefined;

  /** What the place in `query` came to, where a server has found it already. */
  @property({ attribute: false }) placeOutcome: PlaceOutcome | undefined;

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
      this.#navigation.forget();
    },
  });
  readonly #shortlist = new Shortlist(this, {
    directory: () => {
      const address = this.endpoint ?? this.src;
      return address === undefined ? '' : new URL(address, document.baseURI).href;
    },
    served: () => !this.#directory.exists,
    query: () => this.query,
    outcome: () => this.outcome,
    t: () => this.t,
    announce: (text) => this.announce(text),
    changed: (ids) => {
      // A page of the shortlist that a server gives is reloaded with what is on it now.
      if (!this.#directory.exists && this.outcome?.kind === 'shortlist') {
        this.#navigation.replace({ ...this.query, saved: ids });
      }
      this.emit('council-shortlist-change', { ids });
    },
    show: (query) => this.#go(query, {}),
    focusHeading: () => void this.moveFocus(this.#selector('heading')),
  });

  readonly #navigation = new Navigation(() => this.keepPrivate);
  readonly #directory = new OpenedDirectory(
    () => this,
    (path, reason) => this.logProblem(path, reason),
    () => this.#tellOfMore(),
  );
  readonly #map = new ResultsMap(this, {
    root: () => this.renderRoot,
    t: () => this.t,
    query: () => this.query,
    result: () => (this.outcome?.kind === 'results' ? this.outcome.result : undefined),
    tiles: () => this.map,
    adapter: () => this.mapAdapter,
    announce: (text) => this.announce(text),
  });
  /** The search that is on its way. */
  readonly #asking = new Asking();
  #asked: Query | undefined;
  readonly #locator = new OpenedLocator();
  /** What becomes of the answer that is awaited. */
  #arrival: Arrival | undefined;

  constructor() {
    super();
    new Suggestions(this, {
      field: () => (this.#directory.exists ? this.#find<HTMLInputElement>('q') : null),
      directory: () => this.#directory.open(),
      t: () => this.t,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#navigation.connect();
    window.addEventListener('popstate', this.#onPopState);
    // Taken out of the page in the middle of a search, and put back.
    if (this.hasUpdated && this.#asking.pending) void this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#navigation.disconnect();
    window.removeEventListener('popstate', this.#onPopState);
    this.#asking.stop();
    this.#directory.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.outcome?.kind === 'results') this.facets = this.outcome.result.facets;
    if (!this.hasUpdated) return;
    const places = [
      'src',
      'index',
      'endpoint',
      'directory',
      'pageSize',
      'needs',
      'categories',
      'holidays',
    ] as const;
    const source = places.some((name) => changed.has(name));
    if (source) this.#directory.close();
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
    root.addEventListener('focusin', () => void this.#directory.open());
    const given = this.query;
    const served = this.outcome !== undefined && !this.#directory.exists;
    const addressed = served ? given : this.#navigation.start(given);
    const answered = this.outcome !== undefined && same(addressed, given);
    const query = this.#shortlist.start(addressed);
    if (!same(query, addressed)) this.#navigation.replace(query);
    this.parameters = location.search;
    this.scripted = true;
    if (answered) this.#asked = query;
    this.query = query;
    if (!answered) void this.#ask();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#shortlist.isBehind(this.query, this.outcome) && !this.#asking.pending) {
      void this.#ask();
    }
  }

  /** The words, and the page that is shown first where it comes apart. */
  override async loadTexts(language?: string): Promise<boolean> {
    try {
      await loadPageOf(this.outcome);
    } catch (error) {
      this.logProblem('page', `it did not load: ${String(error)}`);
      return false;
    }
    return super.loadTexts(language);
  }

  protected view(): TemplateResult {
    const { query, scripted } = this;
    return finder(this.#state, {
      t: this.t,
      id: (name) => `${this.idPrefix}-${name}`,
      parameters: new URLSearchParams(this.parameters),
      headingLevel: this.headingLevel,
      settings: this,
      now: new Date(this.now),
      saved: scripted ? this.#shortlist.ids : (query.saved ?? []),
      shortlist: scripted ? this.#shortlist.state : undefined,
      map: scripted ? this.#map.state : undefined,
      scripted,
      address: scripted ? `${location.origin}${location.pathname}` : undefined,
    });
  }

  get #state(): FinderState {
    const { query, outcome, placeOutcome, rejected, facets, loading } = this;
    return { query, outcome, place: placeOutcome, rejected, facets, loading };
  }

  /** Follows a link or a form of ours. */
  #follow({ query, rejected, back }: Asked): void {
    if (back && this.#navigation.kept.fromResults) return history.back();
    this.rejected = rejected;
    const event = query.service === undefined ? 'search' : 'select';
    this.#go(query, back ? { backFrom: this.query.service } : { event });
  }

  #go(query: Query, arrival: Arrival): void {
    if (!same(query, this.query)) {
      const fromResults = query.service !== undefined && this.outcome?.kind === 'results';
      this.#navigation.push(query, { fromResults });
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
    this.#asking.stop();
    const query = (this.#asked = this.query);
    const directory = this.#directory.open();
    if (!directory) return;
    const answered = await this.#asking.ask(
      (signal) => this.#answer(directory, query, signal),
      () => this.#wait(arrival),
    );
    if (!answered) return;
    if (answered.outcome.kind === 'failed') this.#directory.close();
    this.#arrival = undefined;
    this.loading = false;
    this.outcome = answered.outcome;
    this.placeOutcome = answered.place;
    // Before somebody opens a service where the signal is gone.
    if (answered.outcome.kind === 'results') void loadServicePage().catch(() => undefined);
    await this.#arrive(answered.outcome, arrival);
  }

  async #answer(directory: Directory, query: Query, signal: AbortSignal) {
    const log = (path: string, reason: string) => this.logProblem(path, reason);
    const { query: located, place } = await locateIn(
      query,
      this.#locator.at(this.place),
      log,
      signal,
    );
    const asked = { ...located, saved: this.#shortlist.shown(query) };
    return { place, outcome: await answer(directory, asked, log, signal) };
  }

  /**
   * The answer that is shown was not all it should be, and a new one may be better. The person says
   * when: results never move under a finger or a screen reader by themselves.
   */
  #tellOfMore(): void {
    if (this.outcome?.kind !== 'results' || !this.outcome.result.notice) return;
    this.outcome = { kind: 'results', result: { ...this.outcome.result, notice: 'more' } };
    this.announce(this.t('noticeMore'));
  }

  #wait(arrival: Arrival | undefined): void {
    this.outcome = undefined;
    this.loading = true;
    this.announce(this.t('loading'));
    if (arrival) void this.moveFocus(this.#selector('results'));
  }

  async #arrive(outcome: Outcome, arrival: Arrival | undefined): Promise<void> {
    const { query } = this;
    if (outcome.kind === 'results') this.announce(announcement(outcome.result, this.t));
    else if (outcome.kind === 'failed') this.announce(this.t('failedHeading'));
    if (!this.keepPrivate) {
      void describeToMachines(outcome.kind === 'service' ? outcome.service : undefined);
    }
    if (arrival || outcome.kind === 'service') entitle(pageTitle(this.#state, this, this.t));
    if (!arrival) return;
    await this.updateComplete;
    await arrive(arrival, {
      renderRoot: this.renderRoot,
      outcome: () => this.outcome,
      find: (name) => this.#find(name),
      moveFocus: (name) => this.moveFocus(this.#selector(name)),
    });
    if (arrival.event === 'search') {
      const total = outcome.kind === 'results' ? outcome.result.total : 0;
      this.emit('council-service-search', { query, total });
    } else if (arrival.event === 'select' && outcome.kind === 'service') {
      this.emit('council-service-select', { service: outcome.service });
    }
  }

  #selector(name: string): string {
    return `#${CSS.escape(`${this.idPrefix}-${name}`)}`;
  }

  #find<Found extends Element>(name: string): Found | null {
    return this.renderRoot.querySelector<Found>(this.#selector(name));
  }

  readonly #onPopState = (): void => {
    const query = this.#navigation.query ?? {};
    if (same(query, this.query)) return;
    this.rejected = undefined;
    this.#show(query, { backFrom: this.query.service, scroll: this.#navigation.kept.scroll });
  };

  #onSubmit(event: SubmitEvent): void {
    this.#take(event, askedBySubmit(event));
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || this.#shortlist.handle(target) || this.#map.handle(event, target)) return;
    if (target.closest('[data-council-locate]')) void this.#useLocation();
    else if (target.closest('[data-council-refer]')) this.#refer(event);
    else this.#take(event, askedByClick(event));
  }

  /** Answers in the page, where there is something to search; else the browser asks the server. */
  #take(event: Event, asked: Asked | undefined): void {
    if (!asked || !this.#directory.open()) return;
    event.preventDefault();
    this.#follow(asked);
  }

  async #useLocation(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    this.announce(this.t('locating'));
    if (!form || (await searchFromDevice(form))) return;
    this.placeOutcome = { kind: 'denied' };
    this.announce(this.t('placeDenied'));
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
