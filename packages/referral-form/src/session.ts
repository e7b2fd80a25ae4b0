import {
  uniqueId,
  type LoadedDraft,
  type MessageFile,
  type OutboxEntry,
  type StorageError,
} from '@council-elements/core/storage';
import { deliveryOf } from './delivery.js';
import { FormFiles } from './element/form-files.js';
import { handOver } from './element/hand-over.js';
import { keeperOfNothing, openKeeper, type Keeper, type KeeperListener } from './keeper.js';
import type { Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import { entriesOf } from './model/entries-of.js';
import { equalityForm } from './model/equality.js';
import { toEqualitySubmission } from './model/equality-submission.js';
import { createReference } from './model/reference.js';
import { toSubmission, type Submission, type SubmissionDetails } from './model/submission.js';
import { filesOfForm, resume, type SavedForm } from './saved-form.js';
import { hasEntered, type Delivery, type FormState } from './state.js';

export { saveCopy } from './element/save-copy.js';
export { send } from './element/sending.js';

/** What a session tells the form that it belongs to. */
export interface SessionListener {
  /** How it stands with what was sent. */
  onDelivery(delivery: Delivery): void;
  /** Something could not be kept. */
  onProblem(error: StorageError): void;
}

/**
 * A form's session on this device: the draft, and what is sent. Loaded after the first page is shown,
 * and before anything is sent, so that no signal is needed then.
 */
export class FormSession {
  readonly #definition: FormDefinition;
  readonly #service: string;
  readonly #listener: SessionListener;
  #keeper: Keeper | undefined;
  #loaded: LoadedDraft = { status: 'absent' };
  /** Those of the draft: two tabs that show the same draft send one form. */
  #details: SubmissionDetails | undefined;
  #submittedAt: string | undefined;
  /** What is in the form's files. */
  readonly files = new FormFiles(() => this.#keeper);

  private constructor(definition: FormDefinition, service: string, listener: SessionListener) {
    this.#definition = definition;
    this.#service = service;
    this.#listener = listener;
  }

  /**
   * Opens the session of a form on this device.
   * @param service the service that the form asks for: each has its own draft
   */
  static async open(
    definition: FormDefinition,
    service: string,
    listener: SessionListener,
  ): Promise<FormSession> {
    const session = new FormSession(definition, service, listener);
    session.#keeper = await openKeeper(session.#key, definition.version, session.#keeping);
    session.#loaded = await session.#keeper.load();
    return session;
  }

  /**
   * The form as this device kept it; undefined where there is nothing newer than what is shown.
   * @param asked id of the page that the address asks for
   */
  resume(current: FormState, asked: string | undefined): FormState | undefined {
    const resumed = resume(this.#definition, current, this.#loaded, asked);
    this.#details = resumed?.details;
    this.files.resume(filesOfForm(resumed?.state ?? current));
    return resumed?.state;
  }

  /** Tells how it stands with what an earlier visit sent. */
  async followUp(): Promise<void> {
    const key = this.#details?.idempotencyKey;
    const entry = key === undefined ? undefined : await this.#keeper?.entry(key);
    if (entry) this.#onEntry(entry);
  }

  save(state: FormState, saved: number): void {
    if (!hasEntered(state)) return;
    void this.#keeper?.save(this.#saved(state, saved));
    this.files.saved(filesOfForm(state));
  }

  /**
   * Gives the draft to the server.
   * @param action URL of the form on the server
   * @returns as {@link handOver}
   */
  async handOver(action: string, state: FormState): Promise<string | undefined> {
    const files = await this.files.load(filesOfForm(state));
    return handOver(action, state.token, this.#saved(state, Date.now()), files);
  }

  #saved(state: FormState, saved: number): SavedForm {
    const { page, changing, delivery } = state;
    const shared = { page, changing, saved, removed: [] };
    return delivery?.state === 'sent'
      ? { ...shared, answers: {}, typed: {}, sent: delivery.reference }
      : {
          ...shared,
          answers: state.answers,
          typed: state.typed,
          refused: state.refused,
          details: (this.#details ??= createDetails()),
        };
  }

  /** Forgets the draft. */
  startAgain(): void {
    this.#forgetDetails();
    this.files.clear();
    void this.#keeper?.remove();
  }

  /** What is to be sent: the same reference and key until it is refused. */
  submission(answers: Answers): Submission {
    this.#submittedAt ??= new Date().toISOString();
    this.#details = { ...(this.#details ?? createDetails()), submittedAt: this.#submittedAt };
    return toSubmission(this.#definition, answers, { ...this.#details, service: this.#service });
  }

  send(url: string, body: Submission, files: readonly MessageFile[]): void {
    const { idempotencyKey } = body;
    void this.#keeper?.send({ url, body, idempotencyKey, ...(files.length > 0 && { files }) });
  }

  /** Sends the answers to the equality questions, whatever becomes of them: nobody is told. */
  sendEquality(url: string, answers: Answers): void {
    const form = equalityForm(this.#definition);
    const body = form && toEqualitySubmission(form, answers, uniqueId());
    if (body) void this.#keeper?.send({ url, body, idempotencyKey: body.idempotencyKey });
  }

  /** From now on nothing is kept on this device, and what was is removed. */
  async keepNothing(): Promise<void> {
    const before = this.#keeper;
    this.#loaded = { status: 'absent' };
    this.#keeper = keeperOfNothing(this.#key, this.#definition.version, this.#keeping);
    await before?.remove();
    if (this.#details) await before?.forget(this.#details.idempotencyKey);
    before?.close();
  }

  get #key(): string {
    return `form:${this.#definition.id}:${this.#service}`;
  }

  get #keeping(): KeeperListener {
    return {
      onEntry: (entry) => this.#onEntry(entry),
      onProblem: (error) => this.#listener.onProblem(error),
    };
  }

  close(): void {
    this.#keeper?.close();
  }

  /** What is sent next is another form. */
  #forgetDetails(): void {
    this.#details = undefined;
    this.#submittedAt = undefined;
  }

  /** Answers to equality questions, perhaps of an earlier visit. */
  #isEquality({ body }: OutboxEntry): boolean {
    const { equality } = this.#definition;
    return (
      equality !== undefined && entriesOf(entriesOf(body).get('form')).get('id') === equality.id
    );
  }

  #onEntry(entry: OutboxEntry): void {
    if (entry.state === 'refused' && this.#isEquality(entry)) {
      void this.#keeper?.forget(entry.idempotencyKey);
    }
    if (!this.#keeper || entry.idempotencyKey !== this.#details?.idempotencyKey) return;
    const delivery = deliveryOf(entry, this.#details.reference, this.#keeper.keeps);
    if (delivery.state === 'refused') {
      this.#forgetDetails();
      void this.#keeper.forget(entry.idempotencyKey);
    }
    // The server has them.
    if (delivery.state === 'sent') this.files.clear();
    this.#listener.onDelivery(delivery);
  }
}

function createDetails(): SubmissionDetails {
  const submittedAt = new Date().toISOString();
  return { reference: createReference(), idempotencyKey: uniqueId(), submittedAt };
}
