import { CouncilElement } from '@council-elements/core';
import type { EventStore } from '@council-elements/core/storage';
import { type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Outcome } from './forms/answers.js';
import { Keeper, kindOf } from './keeper.js';
import type { Messages } from './messages/en.js';
import { spokenEnglish } from './messages/spoken.js';
import { isDate, PLAN_TIME_ZONE, todayIn } from './model/dates.js';
import {
  ROLES,
  type Party,
  type PlanEvent,
  type RatingGiven,
  type Role,
  type StoredEvent,
} from './model/events.js';
import { foldPlan } from './model/fold-plan.js';
import type { Plan } from './model/plan.js';
import { progress } from './model/progress.js';
import { readEvents } from './model/read-events.js';
import './parts-on-server.js';
import { hrefOf, readPlace, type FormName, type Place } from './place.js';
import type { TrackerState, ViewContext } from './views/context.js';
import { loadPart, loadParts, missingParts, partsHere, type PartName } from './views/parts.js';
import { DOWNLOAD, trackerView } from './views/tracker-view.js';
import { roleWords, summaryWords } from './views/words.js';

const londonToday = () => todayIn(PLAN_TIME_ZONE, new Date());

/**
 * A reablement plan: goals in the person's own words, rated over six weeks by the person, family and
 * workers. Every change is an event, kept on the device before it is shown as saved.
 *
 * @fires {CustomEvent<{ event: PlanEvent }>} council-goal-event - something was added to the plan
 * @fires {CustomEvent<{ event: RatingGiven }>} council-goal-rated - a goal was rated
 */
export class CouncilGoalTracker extends CouncilElement<Messages> {
  static override readonly handover = [
    'events',
    'author',
    'query',
    'outcome',
    'loaded',
    'day',
    'formKey',
  ];
  static override readonly isolatedStyles = () => import('./styles.js');

  /** Id of the plan. */
  @property() plan = 'plan';

  /**
   * Events of the plan that are known already, as JSON: what a server has. Those of this device are
   * added to them. What does not fit is left out, and logged with its path.
   */
  @property({ attribute: false }) events: unknown = [];

  /** Whose view it is, and who rates. Without it, `author-role` and `author-name`; else the person. */
  @property({ attribute: false }) author: Party | undefined;

  /** `person`, `family` or `worker`. */
  @property({ attribute: 'author-role' }) authorRole = 'person';

  /** Name of whoever uses the tracker; without it, the person's own in the plan. */
  @property({ attribute: 'author-name' }) authorName = '';

  /** The day that counts as today, `YYYY-MM-DD`. Without it, the day it is in the United Kingdom. */
  @property() today = '';

  /** Where events are kept; this device's IndexedDB unless set. */
  @property({ attribute: false }) store: EventStore | undefined;

  /** @internal Query of the page's address; the server's, until the person moves on. */
  @property({ attribute: false }) query: string | undefined;

  /** @internal A form that the server sent back. */
  @property({ attribute: false }) outcome: Outcome | undefined;

  /** @internal Whether nothing more is awaited: an empty plan is one to start. */
  @property({ attribute: false }) loaded = false;

  /** @internal The day on which it is rendered. */
  @property({ attribute: false }) day = londonToday();

  /** @internal Key of the forms that the server rendered. */
  @property({ attribute: false }) formKey = '';

  @state() private kept: readonly StoredEvent[] = [];
  @state() private storageProblem: TrackerState['storageProblem'];
  @state() private isUnreadable = false;
  @state() private isCutOff = false;
  @state() private saved: FormName | undefined;
  @state() private direction: 'ltr' | 'rtl' = 'ltr';

  protected readonly catalogues = {
    en: spokenEnglish,
    cy: async () => (await import('./messages/cy.js')).cy,
  };

  #given: readonly StoredEvent[] = [];
  #all: readonly StoredEvent[] = [];
  #plan: Plan = foldPlan([]);
  readonly #keeper = new Keeper();
  #isSaving = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // A server's DOM has no window to listen to.
    globalThis.addEventListener?.('popstate', this.#moved);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener?.('popstate', this.#moved);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('events') || changed.has('plan')) {
      this.#given = this.#read(this.events, 'events');
    }
    if (changed.has('events') || changed.has('plan') || changed.has('kept')) {
      const kept = this.kept.filter(({ plan }) => plan === this.plan);
      this.#all = [...this.#given, ...kept];
      this.#plan = foldPlan(this.#all);
    }
    if (changed.has('today') && this.today && !isDate(this.today)) {
      this.logProblem('today', `"${this.today}" is not a day written YYYY-MM-DD`);
    }
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.query ??= location.search;
    this.day = londonToday();
    this.direction = getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr';
    this.renderRoot.addEventListener('click', (event) => this.#click(event as MouseEvent));
    this.renderRoot.addEventListener('keydown', (event) => pressLink(event as KeyboardEvent));
  }

  /** Waits for the parts that are shown first: hydration needs the templates of all that a server did. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      const isOnlyPlan = !this.loaded && this.#place.view === 'plan';
      await this.#loadParts(isOnlyPlan ? [this.#role] : undefined);
    }
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('plan') || changed.has('store')) void this.#load();
    const missing = missingParts(this.#state);
    if (missing.length > 0 && !this.isCutOff) void this.#loadParts(missing);
  }

  /** @param names all that this reader may come to need, unless given */
  async #loadParts(names: readonly PartName[] = [this.#role, 'forms']): Promise<boolean> {
    try {
      await loadParts(names);
      this.isCutOff = false;
    } catch (error) {
      this.logProblem('parts', String(error));
      this.isCutOff = true;
    }
    this.requestUpdate();
    return !this.isCutOff;
  }

  protected view(): TemplateResult {
    return trackerView(this.#state, this.#context);
  }

  get #state(): TrackerState {
    const { outcome, storageProblem, isUnreadable, isCutOff, formKey, direction } = this;
    return {
      plan: this.#plan,
      place: this.#place,
      author: this.#authorOf(this.#plan.person),
      today: this.#today,
      isLoading: !this.loaded && this.#all.length === 0,
      outcome,
      storageProblem,
      isUnreadable,
      isCutOff,
      parts: partsHere(),
      formKey,
      direction,
    };
  }

  get #context(): ViewContext {
    return {
      t: this.t,
      id: (name) => `${this.idPrefix}-${encodeURIComponent(name)}`,
      href: (place) => hrefOf(this.query ?? '', this.plan, place),
      submit: this.#submit,
    };
  }

  get #place(): Place {
    const place = readPlace(this.query ?? '', this.plan);
    return this.saved ? { ...place, saved: this.saved } : place;
  }

  get #today(): string {
    return isDate(this.today) ? this.today : this.day;
  }

  get #role(): Role {
    return this.author?.role ?? ROLES.find((one) => one === this.authorRole) ?? 'person';
  }

  /** @param person name of the person whose plan it is, where it is known */
  #authorOf(person: string | undefined): Party {
    if (this.author) return this.author;
    const role = this.#role;
    const own = role === 'person' ? person : undefined;
    return { role, name: this.authorName || own || roleWords(this.t, role) };
  }

  /** The events of this plan among data that may be anything. */
  #read(data: unknown, name: string): readonly StoredEvent[] {
    const { events, problems } = readEvents(data);
    const own = events.filter(({ plan }) => plan === this.plan);
    for (const { path, message } of problems) this.logProblem(`${name}${path}`, message);
    for (const { id, plan } of events) {
      if (plan !== this.plan) this.logProblem(`${name} ${id}`, `is of plan "${plan}"`);
    }
    if (problems.length > 0 || own.length < events.length) this.isUnreadable = true;
    return own;
  }

  async #load(): Promise<void> {
    const { plan } = this;
    try {
      const found = await this.#keeper.load(plan, this.store);
      if (plan !== this.plan) return;
      // What was added while the device was asked stays.
      const stored = this.#read(found, 'stored events');
      const ids = new Set(stored.map(({ id }) => id));
      this.kept = [...stored, ...this.kept.filter(({ id }) => !ids.has(id))];
      if (!this.#keeper.isWaiting) this.storageProblem = undefined;
    } catch (error) {
      this.#fail(error);
    }
    this.loaded = true;
    // Before the signal is lost.
    void this.#loadParts();
  }

  #fail(error: unknown): void {
    this.logProblem('storage', String(error));
    this.storageProblem = kindOf(error);
  }

  readonly #submit = async (submit: SubmitEvent): Promise<void> => {
    submit.preventDefault();
    const form = submit.currentTarget;
    // A second press while the first is being saved is the same form.
    if (this.#isSaving || !(form instanceof HTMLFormElement)) return;
    this.#isSaving = true;
    try {
      if (await this.#loadParts()) await this.#take(form);
    } finally {
      this.#isSaving = false;
    }
  };

  async #take(form: HTMLFormElement): Promise<void> {
    const { placeAfter, readForm, sign, uniqueId } = await loadPart('forms');
    const place = readPlace(form.getAttribute('action') ?? '', this.plan);
    if (place.view === 'plan') return;
    const result = readForm(place.view, new FormData(form), {
      plan: this.#plan,
      place,
      goal: this.#plan.goals.find(({ id }) => id === place.goal),
      author: this.#authorOf(this.#plan.person),
      today: this.#today,
      newId: uniqueId,
    });
    if ('outcome' in result) {
      this.outcome = result.outcome;
      await this.moveFocus('.govuk-error-summary');
      return;
    }
    const [first] = result.events;
    const author = this.#authorOf(
      first?.type === 'plan-started' ? first.person : this.#plan.person,
    );
    const today = isDate(this.today) ? this.today : undefined;
    const events = result.events.map((event) => sign(event, { plan: this.plan, author, today }));
    await this.#keep(events);
    const next = placeAfter(place.view, result.events, author, this.#plan);
    await this.#show(next, place, events);
  }

  /** Keeps events on the device; shows them in any case. */
  async #keep(events: readonly PlanEvent[]): Promise<void> {
    try {
      await this.#keeper.keep(events, this.store);
      this.storageProblem = undefined;
    } catch (error) {
      this.#fail(error);
    }
    this.day = londonToday();
    this.kept = [...this.kept, ...events];
    for (const event of events) {
      this.emit('council-goal-event', { event });
      if (event.type === 'rating-given') this.emit('council-goal-rated', { event });
    }
  }

  /** Shows what was saved. */
  async #show(next: Place, { goal, step }: Place, events: readonly PlanEvent[]): Promise<void> {
    if (next.saved === 'done') {
      // The person goes on where they were.
      await this.moveFocus(`#${CSS.escape(this.#context.id(`step-${goal}-${step}`))}`);
      this.announce(this.t('savedDone'));
      return;
    }
    this.#go({ view: next.view }, next.saved);
    await this.moveFocus('.council-goals__saved');
    const rated = events.find(({ type }) => type === 'rating-given') && goal;
    const changed = progress(this.#plan).find((one) => one.goal.id === rated);
    if (changed) this.announce(summaryWords(this.t, changed.summary));
  }

  async #follow(place: Place): Promise<void> {
    if (place.view !== 'plan' && !(await this.#loadParts())) return;
    this.#go(place);
    await this.moveFocus('h1');
  }

  #go(place: Place, saved?: FormName): void {
    history.pushState(null, '', hrefOf(location.search, this.plan, place));
    this.#moved();
    this.saved = saved;
  }

  readonly #moved = (): void => {
    this.query = location.search;
    this.outcome = undefined;
    this.saved = undefined;
  };

  #click(click: MouseEvent): void {
    if (!(click.target instanceof Element) || click.defaultPrevented) return;
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey)
      return;
    if (click.target.closest(`[${DOWNLOAD}]`)) {
      void loadPart('forms').then(({ saveJson }) => saveJson(this.plan, this.#all));
      return;
    }
    const href = click.target.closest('a')?.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      // In a shadow root the browser does not find it.
      const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(href.slice(1))}`);
      if (target) click.preventDefault();
      target?.focus();
    }
    if (!href.startsWith('?')) return;
    click.preventDefault();
    const place = readPlace(href, this.plan);
    if (place.format === 'csv') {
      void loadPart('forms').then(({ saveCsv }) => saveCsv(this.plan, this.#plan));
      return;
    }
    void this.#follow(place);
  }
}

/** A link that looks like a button is pressed with Space too, as GOV.UK Frontend has it. */
function pressLink(event: KeyboardEvent): void {
  if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
  if (event.target.getAttribute('role') !== 'button') return;
  event.preventDefault();
  event.target.click();
}

declare global {
  interface HTMLElementEventMap {
    /** Something was added to a plan. */
    'council-goal-event': CustomEvent<{ readonly event: PlanEvent }>;
    /** A goal was rated. */
    'council-goal-rated': CustomEvent<{ readonly event: RatingGiven }>;
  }
}
