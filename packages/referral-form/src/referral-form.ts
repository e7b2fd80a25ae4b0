import type { PropertyValues } from 'lit';
import type { StorageError } from '@council-elements/core/storage';
import { FieldHelp } from './element/field-help.js';
import { listen } from './element/interactions.js';
import { Keeping, loadSession } from './element/keeping.js';
import { Leaving } from './element/leaving.js';
import type { HistoryChange } from './element/page-address.js';
import { lengthOf, lengthText } from './element/page-behaviour.js';
import type { SendingForm } from './element/sending.js';
import { ShownForm } from './element/shown-form.js';
import { answerTurn, Turns } from './element/turns.js';
import type { LookupState } from './address-lookup.js';
import type { Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { equalityPageOf } from './model/equality.js';
import { placeIn } from './model/groups.js';
import { CHECK_ANSWERS } from './model/path.js';
import { readPage } from './model/read-page.js';
import type { FormSession } from './session.js';
import { placeOf, shownForm, withShown } from './shown.js';
import {
  CONFIRMATION,
  delivered,
  endState,
  freshState,
  startState,
  titleOf,
  typedBefore,
  type Delivery,
  type Ended,
  type FormState,
} from './state.js';
import { parts } from './views/parts.js';

export type { FormPageDetail, FormSentDetail, FormSubmitDetail } from './form-events.js';

/**
 * A form from a definition: one thing per page, answers kept on this device, sent once.
 *
 * @fires council-form-page The person is on another page of the form.
 * @fires council-form-submit The person sends the form. Cancel it to send the submission yourself.
 * @fires council-form-sent The server has the form.
 */
export class CouncilReferralForm extends ShownForm {
  static override readonly isolatedStyles = () => import('./styles.js');

  readonly #keeping = new Keeping();
  readonly #leaving = new Leaving(this, {
    root: () => this.renderRoot,
    t: () => this.t,
    forget: () => this.forget(),
  });
  #served = false;
  #sends = false;
  #disconnecting: AbortController | undefined;
  readonly #turns = new Turns(this, {
    show: (definition, next, change) => this.#show(definition, next, change),
    onCutOff: (error) => this.#onCutOff(error),
  });
  readonly #help = new FieldHelp(this, {
    t: () => this.t,
    keepTyped: () => this.#keepTyped(),
    read: (definition, state) => this.#read(definition, state),
    announce: (text) => this.announce(text),
    files: async () => {
      if (!this.#keeping.session) this.#resume();
      return (await this.#keeping.session)?.files;
    },
    show: (next) => this.definition && this.#show(this.definition, next, 'none'),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#served = this.state !== undefined;
    this.#disconnecting = new AbortController();
    const { signal } = this.#disconnecting;
    addEventListener('popstate', () => this.#onPopState(), { signal });
    addEventListener('pagehide', () => this.#keepTyped(), { signal });
    if (this.hasUpdated) this.#resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnecting?.abort();
    this.#turns.drop();
    this.documentTitle.leave();
    this.#keeping.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('language') && this.hasUpdated) this.#sayErrorsAgain();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    listen({
      root: this.renderRoot as Element | ShadowRoot,
      follow: (page, changing) => this.#follow(page, changing),
      pageAt: (query) => this.definition && this.address.page(this.definition, query),
      act: (action) => this.#act(action),
      submit: (submitter) => this.#submit(submitter),
      change: () => this.#keepTyped(),
      type: (textarea) => this.#count(textarea),
    });
  }

  protected override lookup(id: string, isAnswered: boolean): LookupState | undefined {
    return this.#help.lookup(id, isAnswered);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('definition') || changed.has('service')) this.#resume();
    if (this.definition) this.#leaving.follow(this.definition);
  }

  /** Goes on with what this device kept, once it is known. */
  #resume(): void {
    const { definition } = this;
    if (!definition || !this.state || !this.isConnected) return;
    const listener = {
      onDelivery: (delivery: Delivery) => this.#onDelivery(delivery),
      onProblem: (error: StorageError) => this.#onProblem(error),
    };
    this.#keeping.open(
      definition,
      this.service,
      listener,
      (session) => this.#goOn(definition, session),
      (error) => this.logProblem('session', `it did not load: ${String(error)}`),
    );
  }

  #goOn(definition: FormDefinition, session: FormSession): void {
    // What has come with the session may show more.
    this.requestUpdate();
    if (this.isShared) return void session.keepNothing();
    const before = this.state ?? startState(definition);
    // The server knows that it is sent.
    if (before.equality) return;
    const asked = this.address.page(definition);
    const isKnown = !this.#served || asked === CONFIRMATION;
    const resumed = session.resume(before, isKnown ? asked : undefined);
    if (!resumed) return this.#followAddress(definition);
    const typed = typedBefore(definition, before, this.#read(definition, before));
    this.state = typed ? { ...resumed, page: before.page, typed } : resumed;
    if (!typed) this.visit += 1;
    this.address.show(definition, this.state, 'replace');
    void session.followUp();
  }

  /** The address asks for a page that there is no way to yet. */
  #followAddress(definition: FormDefinition): void {
    const asked = this.address.page(definition);
    if (!this.state || asked === undefined || asked === placeOf(this.state)) return;
    this.address.show(definition, this.state, 'replace');
  }

  /** What is in the fields now; undefined where the page asks nothing. */
  #read(definition: FormDefinition, { page }: FormState) {
    const form = this.renderRoot.querySelector('form');
    const asks = placeIn(definition, page) !== undefined;
    return form && asks ? readPage(definition, page, new FormData(form)) : undefined;
  }

  readonly #keepTyped = (): void => {
    const { definition, state } = this;
    if (!definition || !state) return;
    const { form, at } = shownForm(definition, state);
    const values = at.delivery ? undefined : this.#read(form, at);
    if (!values) return;
    this.state = withShown(state, { ...at, typed: { ...at.typed, [at.page]: values } });
    this.#save();
  };

  #save(): void {
    if (!this.state) return;
    const saved = Date.now();
    this.state = { ...this.state, saved };
    if (!this.#keeping.session) this.#resume();
    this.#keeping.save(this.state, saved);
  }

  #onCutOff(error: unknown): void {
    this.logProblem('part', `it did not load: ${String(error)}`);
    const { definition, state } = this;
    if (definition && state) this.address.show(definition, state, 'replace');
    this.#sayCutOff();
  }

  /** The person can try again: the code is asked for again then. */
  #sayCutOff(): void {
    this.cutOff = true;
    void this.moveFocus('.govuk-error-summary');
  }

  /** Shows a page or an outcome, as the person asked. */
  #show(definition: FormDefinition, next: FormState, change: HistoryChange): void {
    this.#turns.drop();
    this.cutOff = false;
    const isError = shownForm(definition, next).at.errors.length > 0;
    if (!isError) {
      this.visit += 1;
      this.lengths = {};
      this.#help.reset();
    }
    const before = this.state && titleOf(definition, this.state, this.t);
    this.state = next;
    this.address.show(definition, next, change);
    this.#save();
    void this.#arrive(definition, isError ? '.govuk-error-summary' : 'h1', before);
    if (!isError) this.emit('council-form-page', { page: placeOf(next) });
  }

  /** Once a page is shown: its title, the focus, and what the person should hear. */
  async #arrive(definition: FormDefinition, selector: string, before?: string): Promise<void> {
    await this.moveFocus(selector);
    const { state, t } = this;
    if (!state) return;
    this.documentTitle.entitle(titleOf(definition, state, t), before);
    const texts = shownForm(definition, state).at.notices.flatMap(
      (each) => parts.notices.here?.noticeTexts(each, { t }) ?? [],
    );
    this.announce(texts.join(' '));
  }

  #onPopState(): void {
    const { definition, state } = this;
    const asked = definition && (this.address.page(definition) ?? startState(definition).page);
    if (!definition || !state || asked === undefined || asked === placeOf(state)) return;
    const page = state.equality ? equalityPageOf(asked) : asked;
    const { delivery } = shownForm(definition, state).at;
    // What was sent cannot be taken back.
    if (page === undefined || ['sending', 'sent', 'waiting'].includes(delivery?.state ?? ''))
      return;
    this.#keepTyped();
    this.#goTo(page, this.address.changing, 'replace');
  }

  #follow(page: string, changing: boolean): void {
    this.#keepTyped();
    this.#goTo(page, changing, 'push');
  }

  #goTo(page: string, changing: boolean, change: HistoryChange): void {
    this.#turns.take((journey, definition, state) => {
      const { form, at } = shownForm(definition, state);
      return [withShown(state, journey.goTo(form, at, page, changing)), change];
    });
  }

  #act(action: string): void {
    if (action === 'print') print();
    if (action === 'start-again') this.#startAgain();
    if (action === 'share-device') this.#shareDevice();
    if (action === 'stay') this.sharing.stay();
    if (action === 'delete-answers') this.#end('asked');
    if (action === 'copy') void this.#saveCopy();
    if (action === 'save-later') void this.#saveLater();
  }

  #submit(submitter: HTMLElement | null): void {
    const { definition, state } = this;
    if (!definition || !state) return;
    if (state.page === CHECK_ANSWERS) return this.#send(definition);
    const wrong = this.#help.onSubmit(submitter, shownForm(definition, state).at.page);
    if (wrong?.length === 0) return;
    this.#turns.take(
      answerTurn({
        wrong,
        t: () => this.t,
        read: (asked, now) => this.#read(asked, now),
        errorsOf: (errors) => this.#help.errorsOf(errors),
        sendEquality: (answers) => this.#sendEquality(answers),
      }),
    );
  }

  #sendEquality(answers: Answers): void {
    const url = new URL(this.action, document.baseURI).href;
    void this.#keeping.session?.then((session) => session?.sendEquality(url, answers));
  }

  #count(textarea: HTMLTextAreaElement): void {
    this.lengths = { ...this.lengths, [textarea.name]: lengthOf(textarea) };
    const text = lengthText(textarea, this.t);
    if (text) this.announce(text);
  }

  /** Goes where the server sends a link to come back by. */
  async #saveLater(): Promise<void> {
    this.#keepTyped();
    const { definition, state, action } = this;
    if (!definition || !state) return;
    const address = await this.#keeping.handOver(action, state);
    if (address === undefined) {
      return this.#show(definition, { ...state, notices: [{ kind: 'unsaved' }] }, 'none');
    }
    this.sharing.keptElsewhere();
    location.assign(address);
  }

  async #saveCopy(): Promise<void> {
    const { definition, state, t } = this;
    if (!definition || !state) return;
    (await loadSession(definition)).saveCopy(definition, state, t);
  }

  #startAgain(): void {
    const { definition } = this;
    if (!definition) return;
    this.#keeping.forget();
    this.#show(definition, freshState(definition, this.state), 'push');
  }

  #shareDevice(): void {
    this.#keepTyped();
    this.#keeping.keepNothing();
    if (!this.state) return;
    this.state = { ...this.state, shared: true, notices: [{ kind: 'shared' }] };
    void this.moveFocus('.govuk-notification-banner');
  }

  protected override timeOut(): void {
    this.#end('timeOut');
  }

  /** Deletes the answers, and says so. */
  #end(because: Ended['because']): void {
    const { definition, state } = this;
    if (!definition || !state) return;
    this.sharing.stay();
    this.#keeping.forget();
    this.#show(definition, endState(definition, state, because), 'replace');
  }

  /** Nothing of the answers stays, on this device or in the fields. */
  protected override forget(): void {
    const { definition } = this;
    if (!definition) return;
    this.#keeping.forget();
    this.visit += 1;
    this.state = freshState(definition, this.state);
  }

  #send(definition: FormDefinition): void {
    // A second press while files are read is the same.
    if (this.#sends) return;
    this.#sends = true;
    void this.#sendOnce(definition).finally(() => (this.#sends = false));
  }

  async #sendOnce(definition: FormDefinition): Promise<void> {
    if (!this.#keeping.session) this.#resume();
    const session = await this.#keeping.session;
    const { state, action } = this;
    if (!state || !this.isConnected) return;
    if (!session) return this.#sayCutOff();
    const { send } = await loadSession(definition);
    const show = (next: FormState, change: HistoryChange) => this.#show(definition, next, change);
    const submitting: SendingForm['submitting'] = (submission, sent) => {
      const files = new Map(sent.map(({ id, content }) => [id, content]));
      return this.emit('council-form-submit', { submission, files }, { cancelable: true });
    };
    await send({ definition, state, action, show, submitting }, session);
  }

  #onDelivery(delivery: Delivery): void {
    const { definition, state } = this;
    if (!definition || !state) return;
    if (delivery.state === 'refused' && delivery.answers?.length) {
      const shown = parts.end.loaded.showRefused(definition, state, delivery.answers, this.t);
      return this.#show(definition, shown, 'push');
    }
    const next = delivered(definition, state, delivery);
    if (!next) return;
    const isSent = delivery.state === 'sent';
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
    // What the council refused it said in one language.
    if (!definition || !state || state.refused?.length) return;
    const { form, at } = shownForm(definition, state);
    if (at.errors.length === 0) return;
    const said = parts.journey.here?.shownErrors(form, at, this.t) ?? at.errors;
    this.state = withShown(state, { ...at, errors: this.#help.errorsOf(said) });
  }
}
