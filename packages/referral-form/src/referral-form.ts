import { isServer, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CouncilElement } from '@council-elements/core';
import type { StorageError } from '@council-elements/core/storage';
import type { Messages } from './messages/en.js';
import { spokenEnglish } from './messages/spoken.js';
import type { FormDefinition } from './model/definition.js';
import { CHECK_ANSWERS, createJourney } from './model/journey.js';
import { readPage } from './model/read-page.js';
import { checkPage } from './model/validate.js';
import { Autocompletes } from './autocompletes.js';
import { focusField, isPlainClick, lengthOf, lengthText, untickOthers } from './page-behaviour.js';
import { Leaving } from './leaving.js';
import { PageAddress } from './page-address.js';
import type { FormSession } from './session.js';
import {
  CONFIRMATION,
  answerPage,
  goTo,
  shownAnswers,
  startState,
  titleOf,
  typedBefore,
  type Delivery,
  type FormState,
} from './state.js';
import type { FormContext } from './views/context.js';
import { brokenView, formView, loadingView } from './views/form.js';
import { loadLaterParts, loadPartsOf, parts } from './views/parts.js';

export type { FormPageDetail, FormSentDetail, FormSubmitDetail } from './form-events.js';

// What a form needs once it is shown, and no server.
const device = async (definition: FormDefinition) => {
  const [session] = await Promise.all([import('./session.js'), loadLaterParts(definition)]);
  return session;
};
const loader = () => import('./load-definition.js');

/** How a change of page shows in the browser's history. */
type HistoryChange = 'push' | 'replace' | 'none';

/**
 * A form from a definition: one thing per page, answers kept on this device, sent once.
 *
 * @fires council-form-page The person is on another page of the form.
 * @fires council-form-submit The person sends the form. Cancel it to send the submission yourself.
 * @fires council-form-sent The server has the form.
 */
export class CouncilReferralForm extends CouncilElement<Messages> {
  static override readonly handover = ['definition', 'state'];
  static override readonly isolatedStyles = () => import('./styles.js');

  /** The form. Give either this or `src`. */
  @property({ attribute: false }) definition: FormDefinition | undefined;

  /** URL of the form's definition, as JSON. */
  @property() src = '';

  /**
   * URL that takes the submission: POST, JSON, `Idempotency-Key`. Without one the person can save or
   * print what they wrote.
   */
  @property() action = '';

  /** The service that the form asks for: its id or its name. Sent along. */
  @property() service = '';

  /** @internal Where the person is and what they answered. */
  @property({ attribute: false }) state: FormState | undefined;

  @state() private broken = false;
  @state() private interactive = false;
  @state() private lengths: Readonly<Record<string, number>> = {};

  protected readonly catalogues = {
    en: spokenEnglish,
    cy: async () => (await import('./messages/cy.js')).cy,
  };

  #address = new PageAddress(this);
  #session: Promise<FormSession> | undefined;
  /** Counts the pages shown, so that each starts from its own defaults. */
  #visit = 0;
  #served = false;
  /** The definition that the state belongs to. */
  #started: FormDefinition | undefined;
  #disconnecting: AbortController | undefined;
  readonly #leaving = new Leaving(this, {
    root: () => this.renderRoot,
    t: () => this.t,
    forget: () => this.#forget(),
  });

  constructor() {
    super();
    new Autocompletes(this, {
      root: () => this.renderRoot as Element | ShadowRoot,
      definition: () => this.definition,
      t: () => this.t,
      onReady: () => this.#showTyped(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#served = this.state !== undefined;
    this.#disconnecting = new AbortController();
    const { signal } = this.#disconnecting;
    addEventListener('popstate', () => this.#onPopState(), { signal });
    addEventListener('pagehide', () => this.#keepTyped(), { signal });
    if (this.hasUpdated) void this.#resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnecting?.abort();
    this.#address.leave();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src') && this.src && !isServer && !this.definition) void this.#load();
    if (changed.has('language') && this.hasUpdated) this.#sayErrorsAgain();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.interactive = true;
    const root = this.renderRoot;
    root.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
    root.addEventListener('submit', (event) => this.#onSubmit(event));
    root.addEventListener('change', (event) => this.#onChange(event));
    root.addEventListener('input', (event) => this.#onInput(event));
  }

  /** The words, and the parts that show the first state. */
  override async loadTexts(language?: string): Promise<boolean> {
    return (await this.#prepare()) && super.loadTexts(language);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await this.#prepare();
    await super.scheduleUpdate();
  }

  /**
   * Before an update: the state, and the parts that show it.
   * @returns false where a part did not come
   */
  async #prepare(): Promise<boolean> {
    const { definition } = this;
    if (this.hasUpdated && definition !== this.#started) this.state = undefined;
    this.#started = definition;
    if (definition && !this.state) this.#start(definition);
    const coming = definition && this.state && loadPartsOf(definition, this.state);
    if (!coming) return true;
    try {
      await coming;
    } catch (error) {
      this.logProblem('part', `it did not load: ${String(error)}`);
      return false;
    }
    // The person may have gone on while they came.
    return this.#prepare();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('definition') || changed.has('service')) void this.#resume();
    if (this.definition) this.#leaving.follow(this.definition);
  }

  protected override view(): TemplateResult {
    const { definition, state, t } = this;
    if (this.broken) return brokenView({ t });
    if (!definition || !state) return loadingView({ t });
    try {
      return formView(state, this.#context(definition), this.#visit);
    } catch (error) {
      void this.#explain(definition, error);
      return brokenView({ t });
    }
  }

  #context(definition: FormDefinition): FormContext {
    return {
      definition,
      t: this.t,
      id: (name) => `${this.idPrefix}-${name}`,
      href: (page, changing = false) =>
        this.#address.href(definition, page, changing, this.interactive),
      sends: this.action !== '',
      interactive: this.interactive,
      typedLength: (id) => this.lengths[id],
    };
  }

  #start(definition: FormDefinition): void {
    try {
      this.state = startState(definition);
    } catch (error) {
      this.broken = true;
      void this.#explain(definition, error);
    }
  }

  async #load(): Promise<void> {
    const { src } = this;
    const { loadDefinition } = await loader();
    const definition = await loadDefinition(src, this.#log);
    if (src !== this.src) return;
    this.broken = definition === undefined;
    this.definition = definition;
  }

  /** Tells the developer what is wrong with a definition that could not be shown. */
  async #explain(definition: unknown, error: unknown): Promise<void> {
    this.#log('definition', String(error));
    const { explain } = await loader();
    await explain(definition, this.#log);
  }

  readonly #log = (path: string, reason: string) => this.logProblem(path, reason);

  /** Goes on with what this device kept, once it is known. */
  async #resume(): Promise<void> {
    const { definition } = this;
    if (!definition || !this.state || !this.isConnected) return;
    this.#close();
    const opening = device(definition).then(({ FormSession }) =>
      FormSession.open(definition, this.service, {
        onDelivery: (delivery) => this.#onDelivery(delivery),
        onProblem: (error) => this.#onProblem(error),
      }),
    );
    this.#session = opening;
    const session = await opening;
    if (this.#session !== opening) return;
    const asked = this.#address.page(definition);
    const isKnown = !this.#served || asked === CONFIRMATION;
    const resumed = session.resume(this.state, isKnown ? asked : undefined);
    if (!resumed) return this.#followAddress(definition);
    const before = this.state;
    const typed = typedBefore(before, this.#read(definition, before));
    this.state = typed ? { ...resumed, page: before.page, typed } : resumed;
    if (!typed) this.#visit += 1;
    this.#address.show(definition, this.state, 'replace');
    await session.followUp();
  }

  #close(): void {
    void this.#session?.then((session) => session.close());
    this.#session = undefined;
  }

  /** The address asks for a page that there is no way to yet. */
  #followAddress(definition: FormDefinition): void {
    const asked = this.#address.page(definition);
    if (!this.state || asked === undefined || asked === this.state.page) return;
    this.#address.show(definition, this.state, 'replace');
  }

  /** What is in the fields now; undefined where the page asks nothing. */
  #read(definition: FormDefinition, { page }: FormState) {
    const form = this.renderRoot.querySelector('form');
    const asks = definition.pages.some(({ id }) => id === page);
    return form && asks ? readPage(definition, page, new FormData(form)) : undefined;
  }

  readonly #keepTyped = (): void => {
    const { definition, state } = this;
    const values = definition && state && !state.delivery && this.#read(definition, state);
    if (!values) return;
    this.state = { ...state, typed: { ...state.typed, [state.page]: values } };
    this.#save();
  };

  /** Fields in the place of others hold what was typed into those. */
  #showTyped(): void {
    const { definition, state } = this;
    const typed = definition && state && typedBefore(state, this.#read(definition, state));
    if (typed) this.state = { ...state, typed };
    this.requestUpdate();
  }

  #save(): void {
    const saved = Date.now();
    if (this.state) this.state = { ...this.state, saved };
    const { state } = this;
    if (state) void this.#session?.then((session) => session.save(state, saved));
  }

  /** Shows a page or an outcome, as the person asked. */
  #show(definition: FormDefinition, next: FormState, change: HistoryChange): void {
    const isError = next.errors.length > 0;
    if (!isError) {
      this.#visit += 1;
      this.lengths = {};
    }
    const before = this.state && titleOf(definition, this.state, this.t);
    this.state = next;
    this.#address.show(definition, next, change);
    this.#address.entitle(titleOf(definition, next, this.t), before);
    this.#save();
    void this.#announceNotices(next);
    void this.moveFocus(isError ? '.govuk-error-summary' : 'h1');
    if (!isError) this.emit('council-form-page', { page: next.page });
  }

  async #announceNotices({ notices }: FormState): Promise<void> {
    await this.updateComplete;
    const { t } = this;
    const texts = notices.flatMap((notice) => parts.notices.loaded.noticeTexts(notice, { t }));
    this.announce(texts.join(' '));
  }

  #onPopState(): void {
    const { definition, state } = this;
    const asked = definition && (this.#address.page(definition) ?? definition.pages[0]?.id);
    if (!definition || !state || asked === undefined || asked === state.page) return;
    // What was sent cannot be taken back.
    if (['sending', 'sent', 'waiting'].includes(state.delivery?.state ?? '')) return;
    this.#keepTyped();
    this.#show(
      definition,
      goTo(definition, this.state ?? state, asked, this.#address.changing),
      'replace',
    );
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    const { definition, state } = this;
    if (!(target instanceof HTMLElement) || !definition || !state || !isPlainClick(event)) return;
    const { page, changing, action } = target.dataset;
    const fragment = target.getAttribute('href')?.match(/^#(.+)/)?.[1];
    if (page === undefined && action === undefined && fragment === undefined) return;
    event.preventDefault();
    if (fragment !== undefined) focusField(this.renderRoot as Element | ShadowRoot, fragment);
    if (page !== undefined) {
      this.#keepTyped();
      this.#show(definition, goTo(definition, this.state ?? state, page, changing === ''), 'push');
    }
    if (action === 'print') print();
    if (action === 'start-again') this.#startAgain(definition);
    if (action === 'copy') void this.#saveCopy(definition, state);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const { definition, state } = this;
    if (!definition || !state) return;
    if (state.page === CHECK_ANSWERS) return void this.#submit(definition, state);
    const values = this.#read(definition, state);
    if (values) {
      const next = answerPage(definition, state, values, this.t);
      this.#show(definition, next, next.errors.length > 0 ? 'none' : 'push');
    }
  }

  #onChange({ target }: Event): void {
    if (target instanceof HTMLInputElement) untickOthers(target);
    this.#keepTyped();
  }

  #onInput({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.lengths = { ...this.lengths, [target.name]: lengthOf(target) };
    const text = lengthText(target, this.t);
    if (text) this.announce(text);
  }

  async #saveCopy(definition: FormDefinition, { answers, delivery }: FormState): Promise<void> {
    const { copyOf, saveFile } = await device(definition);
    const reference = delivery?.state === 'sent' ? delivery.reference : undefined;
    saveFile(`${definition.id}.txt`, copyOf(definition, answers, this.t, reference));
  }

  #startAgain(definition: FormDefinition): void {
    void this.#session?.then((session) => session.startAgain());
    this.#show(definition, { ...startState(definition), token: this.state?.token }, 'push');
  }

  /** Nothing of the answers stays, on this device or in the fields. */
  #forget(): void {
    const { definition } = this;
    if (!definition) return;
    void this.#session?.then((session) => session.startAgain());
    this.#visit += 1;
    this.state = { ...startState(definition), token: this.state?.token };
  }

  async #submit(definition: FormDefinition, { answers }: FormState): Promise<void> {
    const journey = createJourney(definition, answers);
    const session = await this.#session;
    const { state } = this;
    if (!session || !state || state.delivery?.state === 'sending') return;
    if (!journey.complete) {
      return this.#show(definition, goTo(definition, state, journey.firstIncomplete, true), 'push');
    }
    const submission = session.submission(journey.reachableAnswers);
    if (!this.emit('council-form-submit', { submission }, { cancelable: true })) return;
    if (this.action === '') {
      const delivery = { state: 'unsent' } as const;
      return this.#show(definition, { ...state, page: CONFIRMATION, delivery }, 'push');
    }
    this.#show(definition, { ...state, notices: [], delivery: { state: 'sending' } }, 'none');
    // It may be sent from another page of the site.
    session.send(new URL(this.action, document.baseURI).href, submission);
  }

  #onDelivery(delivery: Delivery): void {
    const { definition, state } = this;
    if (!definition || !state) return;
    if (JSON.stringify(delivery) === JSON.stringify(state.delivery)) return;
    const isSent = delivery.state === 'sent';
    const page = isSent ? CONFIRMATION : CHECK_ANSWERS;
    const next = { ...state, page, errors: [], notices: [], delivery };
    this.#show(definition, next, isSent ? 'push' : 'none');
    if (isSent) this.emit('council-form-sent', { reference: delivery.reference });
  }

  #onProblem({ kind, message }: StorageError): void {
    this.logProblem('storage', message);
    const { state } = this;
    if (!state || state.notices.some((notice) => notice.kind === 'storage')) return;
    const problem = kind === 'full' || kind === 'forbidden' ? kind : 'other';
    this.state = { ...state, notices: [...state.notices, { kind: 'storage', problem }] };
  }

  #sayErrorsAgain(): void {
    const { definition, state } = this;
    if (!definition || !state?.errors.length) return;
    const answers = shownAnswers(state, state.page);
    this.state = { ...state, errors: checkPage(definition, state.page, answers, this.t) };
  }
}
