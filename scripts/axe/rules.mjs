// @ts-check

/** What axe checks: WCAG 2.0 to 2.2, levels A and AA, and its best practices. */
export const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/** Rules that a component alone cannot meet, because they ask for a whole page. */
export const wholePageRules = [
  'bypass',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
  'skip-link',
];

/** axe leaves this WCAG 2.2 rule off unless it is named. */
const named = { 'target-size': { enabled: true } };

/** Options of `axe.run` for a whole page. */
export const pageOptions = {
  runOnly: { type: /** @type {const} */ ('tag'), values: tags },
  rules: named,
};

/** Options of `axe.run` for a story. */
export const storyOptions = {
  ...pageOptions,
  rules: {
    ...named,
    ...Object.fromEntries(wholePageRules.map((rule) => [rule, { enabled: false }])),
  },
};
