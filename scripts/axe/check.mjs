// @ts-check
import { partKnown } from './known.mjs';

/**
 * @typedef {object} Finding a rule that was broken, or that axe could not decide
 * @property {string} rule
 * @property {string | null} impact
 * @property {{ target: string, html: string, summary: string }[]} nodes
 */

/**
 * @typedef {object} Result
 * @property {string[]} passes ids of rules
 * @property {string[]} inapplicable ids of rules
 * @property {Finding[]} violations
 * @property {Finding[]} known violations of GOV.UK Frontend's own, see known.mjs
 * @property {Finding[]} incomplete
 */

/**
 * @typedef {object} Shown how a story or page was shown
 * @property {string} subject id of the story, or path of the page
 * @property {string} title
 * @property {string} path where the site serves it, shown so
 * @property {string} theme
 * @property {string} language
 * @property {number} width in CSS pixels
 */

/** @typedef {Shown & Result & { error?: string }} State what axe found in a story or page, shown so */

/**
 * Runs axe on the page as it stands.
 *
 * @param {import('playwright-core').Page} page with axe in it
 * @param {object} options of `axe.run`
 * @returns {Promise<Result>}
 */
export async function check(page, options) {
  const results = await page.evaluate(
    async (options) => {
      // @ts-expect-error the script that every page starts with
      const axe = globalThis.axe;
      const results = await axe.run(document, options);
      const ids = (/** @type {{ id: string }[]} */ rules) => rules.map(({ id }) => id);
      const findings = (/** @type {import('axe-core').Result[]} */ rules) =>
        rules.map(({ id, impact, nodes }) => ({
          rule: id,
          impact: impact ?? null,
          nodes: nodes.map(({ target, html, failureSummary }) => ({
            target: target.flat().join(' '),
            html: html.length > 400 ? `${html.slice(0, 400)}…` : html,
            summary: failureSummary ?? '',
          })),
        }));
      return {
        passes: ids(results.passes),
        inapplicable: ids(results.inapplicable),
        violations: findings(results.violations),
        incomplete: findings(results.incomplete),
      };
    },
    // Of rules that pass, their names will do.
    { ...options, resultTypes: ['violations', 'incomplete'] },
  );
  return { ...results, ...partKnown(results.violations) };
}
