import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { optionsOf, type Option } from './options.js';

/** Table of the options that a component takes. */
class DocsOptions extends LitElement {
  static override properties = { component: {} };

  static override styles = css`
    :host {
      display: block;
      margin: 16px 0 40px;
      font-size: 14px;
      line-height: 1.5;
    }
    [role='region'] {
      overflow-x: auto;
    }
    table {
      width: 100%;
      min-width: 560px;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 8px 16px 8px 0;
      border-bottom: 1px solid #b1b4b6;
      text-align: left;
      vertical-align: top;
      font-weight: normal;
    }
    thead th {
      font-weight: bold;
    }
    code {
      font:
        13px/1.5 ui-monospace,
        monospace;
    }
    th code {
      font-weight: bold;
    }
    .within {
      color: #484949;
      font-weight: normal;
    }
  `;

  /** Folder of the component. */
  declare component: string;

  protected override render() {
    return html`<div role="region" aria-label="Options" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">Type</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          ${rows(optionsOf(this.component))}
        </tbody>
      </table>
    </div>`;
  }
}

/** A row for each option, and for those of its value: `items[].hint.text`. */
function rows(options: readonly Option[], within = ''): TemplateResult[] {
  return options.flatMap(({ name, types, required, description, options: own }) => {
    const row = html`<tr>
      <th scope="row">
        <code><span class="within">${within}</span>${name}</code>
        ${required ? html`<br />required` : nothing}
      </th>
      <td>${types.map((type, index) => html`${index ? ' or ' : ''}<code>${type}</code>`)}</td>
      <td>${withCode(description)}</td>
    </tr>`;
    return own
      ? [row, ...rows(own, `${within}${name}${types.includes('array') ? '[]' : ''}.`)]
      : [row];
  });
}

/** Text with what stands in backticks as code. */
function withCode(text: string): unknown {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}

customElements.define('docs-options', DocsOptions);
