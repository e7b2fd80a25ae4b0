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

/**
 * Waits until elements have rendered what they were last given, and the browser has shown it.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.evaluate(async () => {
    const custom = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.includes('-'),
    );
    // @ts-expect-error what Lit's elements have
    await Promise.all(custom.map((element) => element.updateComplete));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/**
 * Waits until nothing in the page has changed for a while: data that its elements load has come.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} milliseconds
 */
export async function quiet(page, milliseconds) {
  await page.evaluate(
    (milliseconds) =>
      new Promise((resolve) => {
        const elements = [...document.body.querySelectorAll('*')];
        if (!elements.some(({ localName }) => localName.includes('-'))) return resolve(undefined);
        const done = () => {
          observer.disconnect();
          resolve(undefined);
        };
        let timer = setTimeout(done, milliseconds);
        const limit = setTimeout(done, 5000);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(() => (clearTimeout(limit), done()), milliseconds);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      }),
    milliseconds,
  );
}
