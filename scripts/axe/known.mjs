// @ts-check

/** @typedef {import('./check.mjs').Finding} Finding */

/**
 * What axe reports of GOV.UK Frontend's own scripts, and why it stays. It does not fail the run, and
 * the report names it, with its reason.
 *
 * Nothing of our own belongs here.
 *
 * @type {readonly {
 *   rule: string,
 *   matches: (node: Finding['nodes'][number]) => boolean,
 *   reason: string,
 *   link: string,
 * }[]}
 */
export const known = [
  {
    rule: 'aria-allowed-attr',
    matches: ({ html, summary }) =>
      /^<input\b[^>]* type="radio"/.test(html) && forbids(summary, 'aria-expanded'),
    reason:
      'A radio that reveals a question has aria-expanded, which ARIA does not allow on radios. GOV.UK keeps it, because some screen readers say it and none was found to be harmed.',
    link: 'https://github.com/alphagov/govuk-frontend/issues/979',
  },
  {
    rule: 'label-content-name-mismatch',
    matches: ({ html }) => /^<button\b[^>]* class="govuk-file-upload-button\b/.test(html),
    reason:
      'The name of the button that takes files is its label and all of its own text. axe reads the two lines of the button as one word (“No file chosenChoose file”) and so does not find them in the name.',
    link: 'https://github.com/alphagov/govuk-frontend/pull/5652',
  },
];

/**
 * Parts findings into those that are known and the others.
 *
 * @param {readonly Finding[]} findings
 */
export function partKnown(findings) {
  /** @param {boolean} wanted */
  const only = (wanted) =>
    findings.flatMap((finding) => {
      const nodes = finding.nodes.filter((node) => isKnown(finding.rule, node) === wanted);
      return nodes.length > 0 ? [{ ...finding, nodes }] : [];
    });
  return { known: only(true), violations: only(false) };
}

/**
 * @param {string} rule
 * @param {Finding['nodes'][number]} node
 */
function isKnown(rule, node) {
  return known.some((entry) => entry.rule === rule && entry.matches(node));
}

/**
 * Whether this attribute is all that axe complains of.
 *
 * @param {string} summary
 * @param {string} attribute
 */
function forbids(summary, attribute) {
  const [, ...complaints] = summary.split('\n');
  return complaints.length > 0 && complaints.every((line) => line.includes(`: ${attribute}=`));
}
