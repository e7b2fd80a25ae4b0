// @ts-check
import { html } from '@lit-labs/ssr';
import { bySubject, findingsOf, outcomeOf } from './findings.mjs';
import {
  count,
  fileOf,
  findingsList,
  languageName,
  layout,
  table,
  themeName,
} from './report-layout.mjs';
import { known } from './known.mjs';
import { wholePageRules } from './rules.mjs';

/** @typedef {import('./check.mjs').State} State */
/** @typedef {import('./report-layout.mjs').About} About */

/** Elements that the first page shows of a finding; the page of the story has them all. */
const MOST = 3;

/**
 * The report's first page.
 *
 * @param {readonly State[]} states
 * @param {About} about
 */
export function indexPage(states, about) {
  const violations = findingsOf(states, 'violations');
  const incomplete = findingsOf(states, 'incomplete');
  const broken = states.filter(({ error }) => error);
  return layout(
    'Accessibility report',
    '',
    html`
      ${totals(states, about)}
      <h2 class="govuk-heading-m" id="violations">Violations</h2>
      ${
        violations.size > 0
          ? findingsList(violations, about, MOST)
          : html`<p class="govuk-body">axe found none.</p>`
      }
      ${
        broken.length > 0
          ? html`<h2 class="govuk-heading-m">Not rendered</h2>
              <ul class="govuk-list govuk-list--bullet">
                ${broken.map(({ title, path, error }) => html`<li><a class="govuk-link" href=${path}>${title}</a>: ${error}</li>`)}
              </ul>`
          : ''
      }
      <h2 class="govuk-heading-m" id="incomplete">For a person to decide</h2>
      <p class="govuk-body">
        axe saw that these may be a problem and could not tell. Look at each one.
      </p>
      ${
        incomplete.size > 0
          ? findingsList(incomplete, about, MOST)
          : html`<p class="govuk-body">There is nothing to decide.</p>`
      }
      ${knownSection(findingsOf(states, 'known'), about)} ${limits()}
      <h2 class="govuk-heading-m" id="subjects">Everything that was checked</h2>
      ${subjectsTable(states)}
      <h2 class="govuk-heading-m" id="rules">Rules</h2>
      ${rulesTable(states, about)}
      <p class="govuk-body">
        The same for machines: <a class="govuk-link" href="results.json">results.json</a> and
        <a class="govuk-link" href="earl.json">earl.json</a> (EARL 1.0).
      </p>
    `,
  );
}

/**
 * @param {readonly State[]} states
 * @param {About} about
 */
function totals(states, { version, browser, date, seconds, rules }) {
  /** @param {'violations' | 'known' | 'incomplete'} kind */
  const sum = (kind) => states.reduce((total, state) => total + state[kind].length, 0);
  /** @param {'theme' | 'language' | 'width'} key */
  const values = (key) => [...new Set(states.map((state) => state[key]))];
  const list = new Intl.ListFormat('en-GB');
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
  return html`
    <p class="govuk-body-l">
      ${count(sum('violations'), 'violation')} in ${count(states.length, 'state')}.
      ${sum('known') > 0 ? `${count(sum('known'), 'more', 'more')} known from GOV.UK Frontend.` : ''}
      ${count(sum('incomplete'), 'result')} for a person to decide.
    </p>
    <p class="govuk-body">
      A state is a story or a page of the example site in one theme
      (${list.format(values('theme').map((theme) => themeName(String(theme))))}), one language
      (${list.format(values('language').map((language) => languageName(String(language))))}) and one
      width (${list.format(values('width').map((width) => `${width} px`))}). axe-core ${version} ran
      ${count(rules.length, 'rule')} of WCAG 2.0, 2.1 and 2.2 A and AA and of its best practices in
      ${browser} on ${when.format(new Date(date))}, in ${count(Math.round(seconds), 'second')}.
    </p>
  `;
}

/**
 * @param {ReturnType<typeof findingsOf>} findings
 * @param {About} about
 */
function knownSection(findings, about) {
  if (findings.size === 0) return '';
  return html`
    <h2 class="govuk-heading-m" id="known">Known from GOV.UK Frontend</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${known
        .filter(({ rule }) => findings.has(rule))
        .map(
          ({ rule, reason, link }) =>
            html`<li>
              <code>${rule}</code>: ${reason}
              <a class="govuk-link" href=${link}
                >GOV.UK Frontend’s discussion of <code>${rule}</code></a
              >
            </li>`,
        )}
    </ul>
    ${findingsList(findings, about, MOST)}
  `;
}

function limits() {
  return html`
    <h2 class="govuk-heading-m" id="limits">What this does not tell you</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        axe finds only part of what can be wrong. It does not know whether words make sense, whether
        the order of focus is a good one, or how a screen reader reads it. A state without
        violations is a state in which axe found none.
      </li>
      <li>
        Rules that ask for a whole page were run on the example site’s pages and not on stories:
        ${wholePageRules.map((rule, index) => html`${index ? ', ' : ''}<code>${rule}</code>`)}.
      </li>
      <li>The example site’s pages have one council’s theme.</li>
      <li>Hover, focus, print, forced colours and zoom are not among the states.</li>
    </ul>
  `;
}

/** @param {readonly State[]} states */
function subjectsTable(states) {
  return table(
    'Everything that was checked',
    ['Story or page', 'States', 'Violations', 'To decide', 'Open'],
    [...bySubject(states)].map(([subject, shown]) => {
      const title = shown[0]?.title;
      return [
        html`<a class="govuk-link" href="subjects/${fileOf(subject)}">${title}</a>`,
        shown.length,
        shown.reduce((sum, { violations, error }) => sum + violations.length + (error ? 1 : 0), 0),
        shown.reduce((sum, { incomplete }) => sum + incomplete.length, 0),
        html`<a class="govuk-link" href=${shown[0]?.path}>
          Open<span class="govuk-visually-hidden"> ${title}</span>
        </a>`,
      ];
    }),
  );
}

/**
 * @param {readonly State[]} states
 * @param {About} about
 */
function rulesTable(states, { rules }) {
  return table(
    'Rules, and the number of states in which each passed, failed, could not tell or did not apply',
    ['Rule', 'Standard', 'Passed', 'Failed', 'To decide', 'Does not apply'],
    rules.map(({ ruleId, help, helpUrl, tags }) => {
      const outcomes = states.map((state) => outcomeOf(state, ruleId));
      /** @param {string} outcome */
      const number = (outcome) => outcomes.filter((other) => other === outcome).length;
      return [
        html`<a class="govuk-link" href=${helpUrl}>${help}</a> <code>${ruleId}</code>`,
        standardOf(tags),
        number('passed'),
        number('failed'),
        number('cantTell'),
        number('inapplicable'),
      ];
    }),
  );
}

/**
 * The success criteria that axe's tags name: `wcag143` is 1.4.3.
 *
 * @param {readonly string[]} tags
 */
function standardOf(tags) {
  const criteria = tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return principle ? [`${principle}.${guideline}.${criterion}`] : [];
  });
  return criteria.length > 0 ? `WCAG ${criteria.join(', ')}` : 'Best practice';
}
