import { css, html, LitElement, type PropertyValues } from 'lit';
import type { StoryCall } from '../../stories/govuk/template.js';
import { htmlOf, javaScriptOf, type Globals } from './code.js';

const kinds = [
  { id: 'lit', label: 'Lit', code: javaScriptOf },
  { id: 'html', label: 'HTML', code: htmlOf },
] as const;

/** What a story is written with, to copy: its HTML, and the call that renders it, in two tabs. */
class DocsCode extends LitElement {
  static override properties = {
    call: { attribute: false },
    globals: { attribute: false },
    label: {},
    chosen: { state: true },
    code: { state: true },
    copied: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      margin: 0 0 40px;
      border: 1px solid #b1b4b6;
      color: #0b0c0c;
      background: #f8f8f8;
      font-size: 14px;
    }
    .bar {
      display: flex;
      border-bottom: 1px solid #b1b4b6;
    }
    button {
      padding: 8px 16px;
      border: 0;
      border-bottom: 3px solid transparent;
      color: inherit;
      background: none;
      font: inherit;
      cursor: pointer;
    }
    [aria-selected='true'] {
      border-bottom-color: #14602f;
      font-weight: bold;
    }
    :focus-visible {
      outline: 3px solid #0b0c0c;
      outline-offset: -3px;
    }
    .copy {
      margin-left: auto;
    }
    pre {
      box-sizing: border-box;
      max-height: 320px;
      margin: 0;
      padding: 16px;
      overflow: auto;
      font:
        13px/1.5 ui-monospace,
        monospace;
      tab-size: 2;
    }
    @media print {
      pre {
        max-height: none;
      }
    }
  `;

  declare call: StoryCall;
  declare globals: Globals;
  /** What the code is of. */
  declare label: string;
  declare chosen: number;
  declare code: string | undefined;
  declare copied: boolean;

  constructor() {
    super();
    this.chosen = 0;
    this.copied = false;
  }

  protected override willUpdate(changed: PropertyValues<DocsCode>): void {
    if (!changed.has('call') && !changed.has('globals') && !changed.has('chosen')) return;
    this.copied = false;
    const { call, globals, chosen } = this;
    kinds[chosen]?.code(call, globals).then((code) => {
      // What was asked for last may not be what comes last.
      if (this.call === call && this.globals === globals && this.chosen === chosen) {
        this.code = code;
      }
    });
  }

  protected override render() {
    return html`<div class="bar">
        <div role="tablist" aria-label=${`Code of ${this.label}`} @keydown=${this.#onKey}>
          ${kinds.map(
            ({ id, label }, index) =>
              html`<button
                type="button"
                role="tab"
                id=${id}
                aria-controls="panel"
                aria-selected=${String(index === this.chosen)}
                tabindex=${index === this.chosen ? 0 : -1}
                @click=${() => (this.chosen = index)}
              >
                ${label}
              </button>`,
          )}
        </div>
        <button class="copy" type="button" @click=${this.#copy}>
          <span role="status">${this.copied ? 'Copied' : 'Copy'}</span>
        </button>
      </div>
      <pre
        role="tabpanel"
        id="panel"
        aria-labelledby=${kinds[this.chosen]?.id ?? ''}
        tabindex="0"
      ><code>${this.code}</code></pre>`;
  }

  #onKey({ key }: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    this.chosen = (this.chosen + step + kinds.length) % kinds.length;
    this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')[this.chosen]?.focus();
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.code ?? '');
    this.copied = true;
  }
}

customElements.define('docs-code', DocsCode);
