// @ts-check
import { html } from '@lit-labs/ssr';
import { findingsOf } from './findings.mjs';
import { findingsList, layout, nameOf, table } from './report-layout.mjs';

/** @typedef {import('./check.mjs').State} State */
/** @typedef {import('./report-layout.mjs').About} About */

/**
 * The page of a story or of a page of the example site: its states, and what was run in each.
 *
 * @param {readonly State[]} states
 * @param {About} about
 */
export function subjectPage(states, about) {
  const violations = findingsOf(states, 'violations');
  const known = findingsOf(states, 'known');
  const incomplete = findingsOf(states, 'incomplete');
  return layout(
    states[0]?.title ?? '',
    '../',
    html`
      <p class="govuk-body"><a class="govuk-link" href="../index.html">Accessibility report</a></p>
      <h2 class="govuk-heading-m">States</h2>
      ${statesTable(states)} ${section('Violations', violations, about)}
      ${section('Known from GOV.UK Frontend', known, about)}
      ${section('For a person to decide', incomplete, about)}
      <h2 class="govuk-heading-m">Rules that passed</h2>
      ${rulesThatPassed(states)}
    `,
  );
}

/**
 * @param {string} heading
 * @param {ReturnType<typeof findingsOf>} findings
 * @param {About} about
 */
function section(heading, findings, about) {
  if (findings.size === 0) return '';
  return html`<h2 class="govuk-heading-m">${heading}</h2>
    ${findingsList(findings, about)}`;
}

/** @param {readonly State[]} states */
function statesTable(states) {
  return table(
    'States',
    ['State', 'Passed', 'Violations', 'To decide', 'Do not apply', 'Open'],
    states.map((state) => [
      nameOf(state),
      state.passes.length,
      state.error ?? state.violations.length,
      state.incomplete.length,
      state.inapplicable.length,
      html`<a class="govuk-link" href=${state.path}>
        Open<span class="govuk-visually-hidden"> ${nameOf(state)}</span>
      </a>`,
    ]),
  );
}

/**
 * Rules that passed, with the states where not all states passed.
 *
 * @param {readonly State[]} states
 */
function rulesThatPassed(states) {
  const rules = [...new Set(states.flatMap(({ passes }) => passes))].sort();
  return html`<ul class="govuk-list govuk-list--bullet">
    ${rules.map((rule) => {
      const passed = states.filter(({ passes }) => passes.includes(rule));
      const where = passed.length < states.length ? ` in ${passed.map(nameOf).join('; ')}` : '';
      return html`<li><code>${rule}</code>${where}</li>`;
    })}
  </ul>`;
}
