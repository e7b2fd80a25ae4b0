import { isServer, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CouncilElement } from '@council-elements/core';
import type { StorageError } from '@council-elements/core/storage';
import { en, type Messages } from './messages/en.js';
import type { FormDefinition } from './model/definition.js';
import { CHECK_ANSWERS, createJourney } from './model/journey.js';
import { readPage } from './model/read-page.js';
import type { Problem } from './model/read-definition.js';

import { checkPage } from './model/validate.js';
import { focusField, isPlainClick, untickOthers } from './page-behaviour.js';
import { Leaving } from './leaving.js';
import { PageAddress } from './page-address.js';
import type { FormSession } from './session.js';
import {
  CONFIRMATION,
  answerPage,
  goTo,
  hasEntered,
  shownAnswers,
  startState,
  titleOf,
  type Delivery,
  type FormState,
} from './state.js';
import type { FormContext } from './views/context.js';
import { brokenView, formView, loadingView } from './views/form.js';
import { noticeTexts } from './views/notices.js';

export type { FormPageDetail, FormSentDetail, FormSubmitDetail } from './form-events.js';

// What a form needs once it is shown, and no server.
const device = () => import('./session.js');
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
    en,
    cy: async () => (await import('./messages/cy.js')).cy,
  };

  #address = new PageAddress(this);
  #session: Promise<FormSession> | undefined;
  /** Counts the pages shown, so that each starts from its own defaults. */
  #visit = 0;
  #served = false;
  #disconnecting: AbortController | undefined;
  readonly #leaving = new Leaving(this, {
    root: () => this.renderRoot,
    t: () => this.t,
    forget: () => this.#forget(),
  });

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
    if (changed.has('definition') && this.hasUpdated) this.state = undefined;
    if (this.definition && !this.state) this.#start(this.definition);
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
    const { definition, problems } = await loadDefinition(src);
    if (src !== this.src) return;
    this.#report(problems);
    this.broken = definition === undefined;
    this.definition = definition;
  }

  /** Tells the developer what is wrong with a definition that could not be shown. */
  async #explain(definition: unknown, error: unknown): Promise<void> {
    this.logProblem('definition', String(error));
    const { explain } = await loader();
    this.#report(await explain(definition));
  }

  #report(problems: readonly Problem[]): void {
    for (const { path, reason } of problems) this.logProblem(path, reason);
  }

  /** Goes on with what this device kept, once it is known. */
  async #resume(): Promise<void> {
    const { definition } = this;
    if (!definition || !this.state || !this.isConnected) return;
    this.#close();
    const opening = device().then(({ FormSession }) =>
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
    const typed = this.#typedBefore(definition, before);
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

  /** What was typed before the script was there: it stays under the person's hands. */
  #typedBefore(definition: FormDefinition, before: FormState): FormState['typed'] | undefined {
    const values = this.#read(definition, before);
    if (!values || !hasEntered({ ...before, answers: values, typed: {} })) return undefined;
    const shown = shownAnswers(before, before.page);
    const differs = Object.keys(values).some(
      (id) => JSON.stringify(values[id]) !== JSON.stringify(shown[id]),
    );
    return differs ? { ...before.typed, [before.page]: values } : undefined;
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
    const { t } = this;
    this.announce(next.notices.flatMap((notice) => noticeTexts(notice, { t })).join(' '));
    void this.moveFocus(isError ? '.govuk-error-summary' : 'h1');
    if (!isError) this.emit('council-form-page', { page: next.page });
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
    const count = Array.from(target.value).length;
    this.lengths = { ...this.lengths, [target.name]: count };
    const limit = Number(target.closest<HTMLElement>('[data-maxlength]')?.dataset['maxlength']);
    if (!limit) return;
    const key = count > limit ? 'charactersOver' : 'charactersLeft';
    this.announce(this.t(key, { count: Math.abs(limit - count) }));
  }

  async #saveCopy(definition: FormDefinition, { answers, delivery }: FormState): Promise<void> {
    const { copyOf, saveFile } = await device();
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
