import { DocumentTitle } from '@council-elements/core';
import { isServer, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { LookupState } from '../address-lookup.js';
import { spokenEnglish } from '../messages/spoken.js';
import type { FormDefinition } from '../model/definition.js';
import { startState } from '../state.js';
import type { FormContext } from '../views/context.js';
import { brokenView, formView, loadingView } from '../views/form.js';
import { loadPartsOf } from '../views/parts.js';
import { FormProperties } from './form-properties.js';
import { PageAddress } from './page-address.js';
import { Sharing } from './sharing.js';
import { explain, load } from './source.js';

/** A form as it is shown: its definition and its state, rendered with the parts that they need. */
export abstract class ShownForm extends FormProperties {
  @state() private broken = false;
  @state() protected interactive = false;
  /** What comes next could not be loaded. */
  @state() protected cutOff = false;
  @state() protected lengths: Readonly<Record<string, number>> = {};

  protected readonly catalogues = {
    en: spokenEnglish,
    cy: async () => (await import('../messages/cy.js')).cy,
  };

  protected readonly address = new PageAddress(this);
  protected readonly documentTitle = new DocumentTitle();
  /** Counts the pages shown, so that each starts from its own defaults. */
  protected visit = 0;
  /** The definition that the state belongs to. */
  #started: FormDefinition | undefined;

  /** How far a person is with finding an address. */
  protected abstract lookup(id: string, isAnswered: boolean): LookupState | undefined;

  /** Deletes the answers because the time is up. */
  protected abstract timeOut(): void;

  /** Nothing of the answers stays, on this device or in the fields. */
  protected abstract forget(): void;

  protected readonly sharing = new Sharing(this, {
    root: () => this.renderRoot,
    state: () => this.state,
    isShared: () => this.isShared,
    end: () => this.timeOut(),
    forget: () => this.forget(),
    hasExit: () => this.definition?.exit !== undefined,
  });

  /** Other people use the device. */
  protected get isShared(): boolean {
    return this.sharedDevice || this.state?.shared === true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!isServer && !this.hasUpdated) this.interactive = !this.takesOver;
    if (changed.has('src') && this.src && !isServer && !this.definition) void this.#load();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.interactive = true;
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

  protected override view(): TemplateResult {
    const { definition, state, t } = this;
    if (this.broken) return brokenView({ t });
    if (!definition || !state) return loadingView({ t });
    try {
      return formView(state, this.#context(definition), this.visit);
    } catch (error) {
      void explain(definition, error, this.log);
      return brokenView({ t });
    }
  }

  #context(definition: FormDefinition): FormContext {
    return {
      definition,
      t: this.t,
      id: (name) => `${this.idPrefix}-${name}`,
      href: (page, changing = false) =>
        this.address.href(definition, page, changing, this.interactive),
      sends: this.action !== '',
      resumable: this.resumable,
      interactive: this.interactive,
      shared: this.isShared,
      cutOff: this.cutOff,
      minutesLeft: this.sharing.minutesLeft,
      now: Date.now(),
      typedLength: (id) => this.lengths[id],
      lookup: (id, isAnswered) => this.lookup(id, isAnswered),
    };
  }

  #start(definition: FormDefinition): void {
    try {
      this.state = startState(definition);
    } catch (error) {
      this.broken = true;
      void explain(definition, error, this.log);
    }
  }

  async #load(): Promise<void> {
    const { src } = this;
    const definition = await load(src, this.log);
    if (src !== this.src) return;
    this.broken = definition === undefined;
    this.definition = definition;
  }

  protected readonly log = (path: string, reason: string) => this.logProblem(path, reason);
}
