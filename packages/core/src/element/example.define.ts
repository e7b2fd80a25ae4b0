import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CouncilElement } from './council-element.js';

const en = {
  label: 'Your name',
  closed: 'Nobody asks any more',
  asked: { one: 'Asked once', other: 'Asked %{count} times' },
} as const;
const cy = {
  label: 'Eich enw',
  closed: 'Does neb yn gofyn mwyach',
  asked: {
    zero: 'Heb ofyn',
    one: 'Gofynnwyd unwaith',
    two: 'Gofynnwyd ddwywaith',
    few: 'Gofynnwyd %{count} gwaith',
    many: 'Gofynnwyd %{count} gwaith',
    other: 'Gofynnwyd %{count} gwaith',
  },
} as const;

/** A small component for the tests of the base class: a field, a button, handed-over data. */
export class CouncilExample extends CouncilElement<typeof en> {
  static override readonly handover = ['names'];
  static override readonly isolatedStyles = async () => ({
    styles: '.asked { color: rgb(1, 2, 3) }',
  });

  @property({ attribute: false }) names: readonly string[] = [];
  /** Shows another view. */
  @property({ type: Boolean }) closed = false;

  @state() private count = 0;

  /** Welsh comes when a page is in Welsh. */
  protected readonly catalogues = { en, cy: async () => cy };

  protected override view(): TemplateResult {
    if (this.closed) return html`<p class="closed">${this.t('closed')}</p>`;
    const id = `${this.idPrefix}-name`;
    return html`
      <h2>${this.t('label')}</h2>
      <label for=${id}>${this.t('label')}</label>
      <input id=${id} name="name" autocomplete="name" />
      <button type="button" @click=${this.#ask}>+</button>
      <p class="asked">${this.t('asked', { count: this.count })}</p>
      <ul>
        ${this.names.map((name) => html`<li>${name}</li>`)}
      </ul>
    `;
  }

  readonly #ask = (): void => {
    this.count += 1;
    this.announce(this.t('asked', { count: this.count }));
    void this.moveFocus('h2');
    this.emit('council-example-asked', { count: this.count });
  };
}

declare global {
  interface HTMLElementEventMap {
    'council-example-asked': CustomEvent<{ count: number }>;
  }
  interface HTMLElementTagNameMap {
    'council-example': CouncilExample;
  }
}

customElements.define('council-example', CouncilExample);
