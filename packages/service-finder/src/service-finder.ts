import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { AddedParts } from './element/added-parts.js';
import { arrive, type Arrival } from './element/arrival.js';
import type { Asked } from './element/asked.js';
import { Asking } from './element/asking.js';
import { FinderProperties } from './element/finder-properties.js';
import { listen } from './element/interactions.js';
import { entitle, Navigation, same } from './element/navigation.js';
import { OpenedDirectory } from './element/opened-directory.js';
import { QueryPlace } from './element/query-place.js';
import { Suggestions } from './element/suggestions.js';
import { spokenEnglish } from './messages/spoken.js';
import type { Directory, Facets, Query } from './model/directory-types.js';
import type { Service } from './model/types.js';
import { answer, loadPartsOf, type Outcome } from './outcome.js';
import { Shortlist } from './shortlist/shortlist.js';
import type { FinderState } from './views/context.js';
import { finder, pageTitle } from './views/finder.js';
import { announcement } from './views/results.js';
import { parts, prefetch } from './views/parts.js';

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
export class CouncilServiceFinder extends FinderProperties {
  static override readonly isolatedStyles = () => import('./styles.js');

  @state() private facets: Facets | undefined;
  @state() private loading = false;
  @state() private forgotten = false;
  @state() private scripted = false;

  protected readonly catalogues = {
    en: spokenEnglish,
    cy: async () => (await import('./messages/cy.js')).cy,
  };

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
  /** The search that is on its way. */
  readonly #asking = new Asking();
  #asked: Query | undefined;
  readonly #place = new QueryPlace();
  readonly #added = new AddedParts(
    this,
    {
      root: () => this.renderRoot,
      t: () => this.t,
      forget: () => {
        this.#shortlist.forget();
        this.#navigation.forget();
      },
      query: () => this.query,
      result: () => (this.outcome?.kind === 'results' ? this.outcome.result : undefined),
      tiles: () => this.map,
      adapter: () => this.mapAdapter,
      announce: (text) => this.announce(text),
    },
    (path, reason) => this.logProblem(path, reason),
  );
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
      'keepPrivate',
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
    listen(this.renderRoot, {
      shortlist: this.#shortlist,
      map: () => this.#added.map,
      follow: (asked) => this.#follow(asked),
      locate: () => void this.#locate(),
      refer: () => this.#refer(),
      approach: () => this.#prepare(),
    });
    const given = this.query;
    const served = this.outcome !== undefined && !this.#directory.exists;
    const addressed = served ? given : this.#navigation.start(given);
    const answered = this.outcome !== undefined && same(addressed, given);
    const query = this.#shortlist.start(addressed);
    this.forgotten = this.#navigation.forgotten && same(query, {});
    if (!same(query, addressed) || (served && this.keepPrivate)) this.#navigation.replace(query);
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

  /** The words, and the parts of what is shown first. */
  override async loadTexts(language?: string): Promise<boolean> {
    try {
      await loadPartsOf(this);
    } catch (error) {
      this.logProblem('part', `it did not load: ${String(error)}`);
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
      map: scripted ? this.#added.map?.state : undefined,
      scripted,
      address: scripted ? `${location.origin}${location.pathname}` : undefined,
    });
  }

  get #state(): FinderState {
    const { query, outcome, placeOutcome, rejected, facets, loading, forgotten } = this;
    const stale = outcome !== undefined && this.#asking.pending && this.#directory.exists;
    return { query, outcome, stale, place: placeOutcome, rejected, facets, loading, forgotten };
  }

  /** Before somebody searches. */
  #prepare(): void {
    if (this.#directory.open() && this.place !== undefined) prefetch(parts.place);
  }

  /** Answers a link or a form of ours in the page, where there is something to search. */
  #follow({ query, rejected, back }: Asked): boolean {
    if (!this.#directory.open()) return false;
    if (back && this.#navigation.kept.fromResults) history.back();
    else {
      this.rejected = rejected;
      const event = query.service === undefined ? 'search' : 'select';
      this.#go(query, back ? { backFrom: this.query.service } : { event });
    }
    return true;
  }

  #go(query: Query, arrival: Arrival): void {
    this.forgotten = false;
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
    // Before somebody opens a service, or finds none, where the signal is gone.
    if (answered.outcome.kind === 'results') prefetch(parts.service, parts.nothingFound);
    await this.#arrive(answered.outcome, arrival);
  }

  async #answer(directory: Directory, query: Query, signal: AbortSignal) {
    const log = (path: string, reason: string) => this.logProblem(path, reason);
    const { query: located, place } = await this.#place.locate(query, this.place, log, signal);
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
      parts.service.here?.describeToMachines(
        outcome.kind === 'service' ? outcome.service : undefined,
      );
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
    this.forgotten = this.#navigation.forgotten;
    if (same(query, this.query)) return;
    this.rejected = undefined;
    this.#show(query, { backFrom: this.query.service, scroll: this.#navigation.kept.scroll });
  };

  async #locate(): Promise<void> {
    const form = this.renderRoot.querySelector('form');
    this.announce(this.t('locating'));
    const { searchFromDevice } = await import('./element/device-position.js');
    if (!form || (await searchFromDevice(form))) return;
    this.placeOutcome = { kind: 'denied' };
    this.announce(this.t('placeDenied'));
  }

  #refer(): boolean {
    if (this.outcome?.kind !== 'service') return true;
    const { service } = this.outcome;
    return this.emit('council-service-refer', { service }, { cancelable: true });
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
