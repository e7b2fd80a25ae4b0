// @ts-check
import { html } from '@lit-labs/ssr';

/** @typedef {import('./findings.mjs').Place} Place */

/**
 * @typedef {object} About what was run
 * @property {readonly import('axe-core').RuleMetadata[]} rules
 * @property {string} version of axe-core
 * @property {string} browser
 * @property {string} date ISO 8601
 * @property {number} seconds
 */

/** @type {Record<string, string>} */
const themes = {
  'thornbury-vale': 'borough',
  'dyffryn-arw': 'Welsh county',
  'wenlow-ashmoor': 'combined authority',
};

/** @type {Record<string, string>} */
const languages = { en: 'English', cy: 'Welsh' };

/**
 * The name of a subject's page, in `subjects/`.
 *
 * @param {string} subject
 */
export function fileOf(subject) {
  return `${subject.replace(/[^\w-]+/g, '_')}.html`;
}

/**
 * A page of the report.
 *
 * @param {string} title
 * @param {string} base address of the report's folder, from the page
 * @param {unknown} main
 */
export function layout(title, base, main) {
  return html`<!doctype html>
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Council Elements</title>
        <link rel="stylesheet" href="${base}council.css" />
        <link rel="stylesheet" href="${base}theme.css" />
        <link rel="stylesheet" href="${base}report.css" />
      </head>
      <body class="govuk-template__body">
        <a href="#main-content" class="govuk-skip-link">Skip to main content</a>
        <div class="govuk-width-container">
          <main class="govuk-main-wrapper" id="main-content">
            <h1 class="govuk-heading-l">${title}</h1>
            ${main}
          </main>
        </div>
      </body>
    </html>`;
}

/**
 * A table that scrolls by itself where it is too wide.
 *
 * @param {string} caption
 * @param {readonly string[]} headings
 * @param {readonly (readonly unknown[])[]} rows
 */
export function table(caption, headings, rows) {
  return html`<div class="report-scroll" role="region" aria-label=${caption} tabindex="0">
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-visually-hidden">
        ${caption}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          ${headings.map(
            (heading) => html`<th scope="col" class="govuk-table__header">${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">${first}</th>
              ${cells.map((cell) => html`<td class="govuk-table__cell">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * What rules found, a heading for each rule.
 *
 * @param {ReadonlyMap<string, readonly Place[]>} findings
 * @param {About} about
 * @param {number} [most] elements to show of each place
 */
export function findingsList(findings, { rules }, most = Infinity) {
  return [...findings].map(([id, places]) => {
    const rule = rules.find(({ ruleId }) => ruleId === id);
    return html`<h3 class="govuk-heading-s">
        ${rule?.help ?? id} (<a class="govuk-link" href=${rule?.helpUrl}><code>${id}</code></a
        >)
      </h3>
      <ul class="govuk-list govuk-list--bullet">
        ${places.map((place) => placeItem(place, most))}
      </ul>`;
  });
}

/**
 * @param {Place} place
 * @param {number} most
 */
function placeItem({ title, summary, elements, states, of }, most) {
  const [first] = states;
  const [, ...lines] = summary.split('\n');
  const more = elements.size - most;
  return html`<li>
    <a class="govuk-link" href=${first?.path}>${title}</a>,
    ${
      states.size === of
        ? 'in every state'
        : `in ${states.size} of ${of} states (${[...states].map(nameOf).join('; ')})`
    }:
    ${lines.map((line) => html`${line.trim()}. `)}
    <ul class="govuk-list">
      ${[...elements]
        .slice(0, most)
        .map(
          ([target, source]) => html`<li><code>${target}</code><br /><code>${source}</code></li>`,
        )}
      ${more > 0 ? html`<li>and ${count(more, 'more element')}</li>` : ''}
    </ul>
  </li>`;
}

/** @param {import('./check.mjs').State} state */
export function nameOf({ theme, language, width }) {
  return `${themeName(theme)}, ${languageName(language)}, ${width} px`;
}

/** @param {string} theme */
export function themeName(theme) {
  return themes[theme] ?? theme;
}

/** @param {string} language */
export function languageName(language) {
  return languages[language] ?? language;
}

/**
 * `1 violation`, `2 violations`.
 *
 * @param {number} number
 * @param {string} one
 * @param {string} [many]
 */
export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
