import type { MessageValues } from '@council-elements/core/messages';
import { isServer, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { GivenCaseload } from './element/given-caseload.js';
import { GivenLibrary } from './element/given-library.js';
import { listen } from './element/interactions.js';
import { Keeping, kindOf } from './element/keeping.js';
import { oneFormAtATime } from './element/one-form.js';
import { PageTitle } from './element/page-title.js';
import { readEventsOf } from './element/read-events-of.js';
import { KEPT_BY, londonToday, READ_BY, TrackerProperties } from './element/tracker-properties.js';
import './goal-events.js';
import type { Messages } from './messages/en.js';
import { visibleTo } from './model/consent.js';
import { isDate } from './model/dates.js';
import type { PlanEvent, StoredEvent } from './model/events.js';
import { foldPlan } from './model/fold-plan.js';
import type { Plan } from './model/plan.js';
import { progress } from './model/progress.js';
import './parts-on-server.js';
import { hrefOf, isForm, readPlace, type FormName, type Place } from './place.js';
import type { Explored, LeadState, TrackerState, ViewContext } from './views/context.js';
import {
  firstParts,
  loadPart,
  loadParts,
  missingParts,
  partsFor,
  partsHere,
  type PartName,
} from './views/parts.js';
import { trackerView } from './views/tracker-view.js';
import { summaryWords } from './views/words.js';

/** What says which plan is shown, and how much of it. */
const FOLDED_BY = [...READ_BY, 'events', 'plan', 'kept', 'authorName'] as const;

/**
 * A reablement plan: goals in the person's own words, rated over six weeks by the person, family and
 * workers. Every change is an event, kept on the device before it is shown as saved.
 *
 * @fires {CustomEvent<{ event: PlanEvent }>} council-goal-event - something was added to the plan
 * @fires {CustomEvent<{ event: RatingGiven }>} council-goal-rated - a goal was rated
 */
export class CouncilGoalTracker extends TrackerProperties {
  @state() private kept: readonly StoredEvent[] = [];
  @state() private storageProblem: TrackerState['storageProblem'];
  @state() private isUnreadable = { given: false, stored: false };
  @state() private isCutOff = false;
  @state() private saved: FormName | undefined;
  @state() private direction: 'ltr' | 'rtl' = 'ltr';
  @state() private explored: Explored | undefined;
  @state() private chosen: TrackerState['chosen'];
  @state() private opened: ReadonlySet<string> = new Set();

  #given: readonly StoredEvent[] = [];
  #all: readonly StoredEvent[] = [];
  #plan: Plan = foldPlan([]);
  readonly #keeping = new Keeping(this, {
    changed: () => this.requestUpdate(),
    reload: () => this.#load(),
    say: (text, values) => void this.#say(text, values),
    failed: (error) => this.#fail(error),
    log: (path, reason) => this.logProblem(path, reason),
  });
  readonly #oneForm = oneFormAtATime();
  readonly #title = new PageTitle();
  #caseload: GivenCaseload | undefined;
  readonly #ways = new GivenLibrary((path, reason) => this.logProblem(path, reason));

  override connectedCallback(): void {
    super.connectedCallback();
    // A server's DOM has no window to listen to.
    globalThis.addEventListener?.('popstate', this.#moved);
    this.#keeping.connect();
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener?.('popstate', this.#moved);
    this.#keeping.disconnect();
    this.#title.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated && this.#isLive) this.#seeBrowser();
    if (this.#isLive) this.query ??= location.search;
    if (changed.has('events') || changed.has('plan')) {
      this.#given = this.#read(this.events, 'given');
    }
    if (FOLDED_BY.some((name) => changed.has(name))) {
      const kept = this.kept.filter(({ plan }) => plan === this.plan);
      // A device may hold more than family is let see.
      this.#all = visibleTo([...this.#given, ...kept], this.authorOf(undefined));
      this.#plan = foldPlan(this.#all);
    }
    if (changed.has('today') && this.today && !isDate(this.today)) {
      this.logProblem('today', `"${this.today}" is not a day written YYYY-MM-DD`);
    }
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.takesOver) {
      this.#seeBrowser();
      this.requestUpdate();
    }
    listen(this.renderRoot as HTMLElement | ShadowRoot, {
      download: () => void loadPart('forms').then(({ saveJson }) => saveJson(this.plan, this.#all)),
      follow: (query) =>
        void (this.readerRole === 'lead'
          ? this.#followLead(query)
          : this.#follow(readPlace(query, this.plan))),
      open: (id) => void (this.opened = new Set([...this.opened, id])),
    });
  }

  /** What a server cannot know. */
  #seeBrowser(): void {
    this.page = location.origin + location.pathname;
    this.day = londonToday();
    this.direction = getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  /** Waits for the parts that are shown first: hydration needs the templates of all that a server did. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      const isOnlyPlan = !this.isServed && this.#place.view === 'plan';
      await this.#loadParts(isOnlyPlan ? firstParts(this.readerRole) : undefined);
    }
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (KEPT_BY.some((name) => changed.has(name))) void this.#load();
    const missing = missingParts(this.#state);
    if (missing.length > 0 && !this.isCutOff) void this.#loadParts(missing);
    this.#title.follow(this.renderRoot, this.outcome ? this.t('errorPrefix') : '');
  }

  /** @param names all that this reader may come to need, unless given */
  async #loadParts(names: readonly PartName[] = partsFor(this.readerRole)): Promise<boolean> {
    const isNew = names.some((name) => !partsHere()[name]);
    try {
      await loadParts(names);
      this.isCutOff = false;
    } catch (error) {
      this.logProblem('parts', String(error));
      this.isCutOff = true;
    }
    if (isNew) this.requestUpdate();
    return !this.isCutOff;
  }

  protected view(): TemplateResult {
    return trackerView(this.#state, this.#context);
  }

  get #state(): TrackerState {
    const { outcome, storageProblem, isCutOff, formKey, direction } = this;
    const { given, stored } = this.isUnreadable;
    const isAwaited = !this.loaded || (this.#keeping.isAsking && !storageProblem);
    return {
      lead: this.#lead,
      plan: this.#plan,
      place: this.#place,
      author: this.authorOf(this.#plan.person),
      today: this.shownDay,
      isLoading: isAwaited && this.#all.length === 0,
      outcome,
      chosen: this.chosen,
      device: this.#keeping.state,
      storageProblem,
      isUnreadable: given || stored,
      isCutOff,
      parts: partsHere(),
      library: this.#ways.read(this.library),
      finderHref: this.finderHref,
      bankHolidays: this.bankHolidays,
      formKey,
      direction,
      explored: this.explored,
      opened: this.opened,
    };
  }

  /** Undefined where it is a plan that is read. */
  get #lead(): LeadState | undefined {
    if (this.readerRole !== 'lead') return undefined;
    const { lead } = partsHere();
    this.#caseload ??= lead && new lead.GivenCaseload((...problem) => this.logProblem(...problem));
    const { query = '', planPage } = this;
    const service = this.#caseload?.read(this.caseload, this.shownDay, this.bankHolidays);
    return { service, isUnreadable: this.#caseload?.isUnreadable ?? false, query, planPage };
  }

  get #context(): ViewContext {
    return {
      t: this.t,
      id: (name) => `${this.idPrefix}-${encodeURIComponent(name)}`,
      href: (place) => hrefOf(this.query ?? '', this.plan, place),
      page: this.page,
      submit: this.#submit,
      submitDevice: this.#submitDevice,
      ...(this.#isLive && this.#choices),
    };
  }

  /** Not on a server, nor where its page is taken over: without script nothing can be chosen. */
  get #isLive(): boolean {
    return this.hasUpdated || !(isServer || this.takesOver);
  }

  get #place(): Place {
    const place = readPlace(this.query ?? '', this.plan);
    return this.saved ? { ...place, saved: this.saved } : place;
  }

  /** The events of this plan among data that may be anything. */
  #read(data: unknown, from: 'given' | 'stored'): readonly StoredEvent[] {
    const { events, problems } = readEventsOf(this.plan, data);
    const name = from === 'given' ? 'events' : 'stored events';
    for (const { path, message } of problems) this.logProblem(`${name}${path}`, message);
    const isUnreadable = problems.length > 0;
    if (this.isUnreadable[from] !== isUnreadable) {
      this.isUnreadable = { ...this.isUnreadable, [from]: isUnreadable };
    }
    return events;
  }

  async #load(): Promise<void> {
    // No plan of a caseload is kept on the device.
    if (this.readerRole === 'lead') return this.#keeping.disconnect();
    const { kept } = this;
    try {
      const found = await this.#keeping.load();
      if (found === 'late') return;
      if (found === 'locked') this.#lock();
      else this.#take(found, kept);
      if (!this.#keeping.isWaiting) this.storageProblem = undefined;
    } catch (error) {
      this.#fail(error);
    }
    this.loaded = true;
    this.requestUpdate();
    // Before the signal is lost.
    void this.#loadParts();
  }

  /** Shows what the device has, and what was added while it was asked. */
  #take(found: readonly unknown[], before: readonly StoredEvent[]): void {
    const stored = this.#read(found, 'stored');
    const ids = new Set(stored.map(({ id }) => id));
    const added = this.kept.filter((event) => !before.includes(event) && !ids.has(event.id));
    if (this.kept.length + stored.length > 0) this.kept = [...stored, ...added];
    const isNothing = found.length > 0 && this.kept.length === 0 && this.#given.length === 0;
    if (isNothing) this.#keeping.closeAsUnreadable();
  }

  /** Nothing of the plan is left on the page. */
  #lock(): void {
    this.kept = [];
    this.outcome = undefined;
  }

  #fail(error: unknown): void {
    this.logProblem('storage', String(error));
    this.storageProblem = kindOf(error);
  }

  readonly #choices: Pick<ViewContext, 'explore' | 'choose'> = {
    explore: (explored) => void (this.explored = explored),
    choose: async (form) => {
      const { chosenNews, valuesOf } = await loadPart('forms');
      const chosen = valuesOf(new FormData(form));
      const news = chosenNews(this.#state, chosen, this.t);
      this.chosen = chosen;
      if (news) this.announce(news);
    },
  };

  readonly #submit = this.#oneForm(async (form) => {
    if (await this.#loadParts()) await this.#save(form);
  });

  async #save(form: HTMLFormElement): Promise<void> {
    const { placeAfter, readForm, sign, uniqueId } = await loadPart('forms');
    const place = readPlace(form.getAttribute('action') ?? '', this.plan);
    if (!isForm(place.view)) return;
    const result = readForm(place.view, new FormData(form), {
      plan: this.#plan,
      place,
      goal: this.#plan.goals.find(({ id }) => id === place.goal),
      author: this.authorOf(this.#plan.person),
      today: this.shownDay,
      library: this.#ways.read(this.library),
      newId: uniqueId,
    });
    if ('outcome' in result) {
      this.outcome = result.outcome;
      await this.moveFocus('.govuk-error-summary');
      return;
    }
    const [first] = result.events;
    const author = this.authorOf(first?.type === 'plan-started' ? first.person : this.#plan.person);
    const today = isDate(this.today) ? this.today : undefined;
    const events = result.events.map((event) => sign(event, { plan: this.plan, author, today }));
    await this.#keep(events);
    const next = placeAfter(place.view, result.events, author, this.#plan);
    await this.#show(next, place, events);
  }

  /** Keeps events on the device; shows them in any case. */
  async #keep(events: readonly PlanEvent[]): Promise<void> {
    try {
      await this.#keeping.keep(events);
      this.storageProblem = undefined;
    } catch (error) {
      this.#fail(error);
    }
    this.day = londonToday();
    // They may have come from the device meanwhile.
    this.kept = [...this.kept.filter(({ id }) => !events.some((one) => one.id === id)), ...events];
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
    const { saved, ...there } = next;
    this.#go(there, saved);
    await this.moveFocus('.council-goals__saved');
    const rated = events.find(({ type }) => type === 'rating-given') && goal;
    const changed = progress(this.#plan).find((one) => one.goal.id === rated);
    if (changed) this.announce(summaryWords(this.t, changed.summary));
  }

  readonly #submitDevice = this.#oneForm(async (form) => {
    try {
      const next = await this.#keeping.submit(form);
      if (next === 'page') await this.#loadParts();
      if (next) await this.moveFocus(next === 'errors' ? '.govuk-error-summary' : 'h1');
    } catch (error) {
      this.#fail(error);
    }
  });

  async #say(text: keyof Messages, values?: MessageValues): Promise<void> {
    // Its words come with the part.
    if (await this.#loadParts(['device'])) this.announce(this.t(text, values));
  }

  async #follow(place: Place): Promise<void> {
    if (place.format === 'csv') {
      const { saveCsv, toCsv } = await loadPart('forms');
      return saveCsv(this.plan, toCsv(this.#plan));
    }
    if (place.view !== 'plan' && !(await this.#loadParts())) return;
    this.#go(place);
    await this.moveFocus('h1');
  }

  /** Shows other plans of a caseload, in another order, or what came of them. */
  async #followLead(query: string): Promise<void> {
    const { followLead } = await loadPart('lead');
    const next = this.#lead && followLead(query, this.#lead, this.t);
    if (!next) return;
    this.#goTo(next.href);
    if ('focus' in next) await this.moveFocus(next.focus);
    else this.announce(next.say);
  }

  #go(place: Place, saved?: FormName): void {
    this.#goTo(hrefOf(location.search, this.plan, place));
    this.saved = saved;
  }

  #goTo(href: string): void {
    history.pushState(null, '', href);
    this.#moved();
  }

  readonly #moved = (): void => {
    this.query = location.search;
    this.outcome = undefined;
    this.saved = undefined;
    this.chosen = undefined;
  };
}
