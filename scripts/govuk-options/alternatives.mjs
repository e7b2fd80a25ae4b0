// @ts-check
// Which text must be given unless its HTML is: GOV.UK Frontend requires both of such a pair, "unless
// the other is set".

/** @typedef {import('./read-types.mjs').Option} Option */
/** @typedef {import('./differences.mjs').MacroOption} MacroOption */

/** Texts that may be left out all the same. */
const optional = new Map([
  ...['back-link', 'error-summary', 'exit-this-page', 'notification-banner', 'skip-link'].flatMap(
    (component) =>
      ['text', 'titleText'].map(
        (name) => /** @type {const} */ ([`${component}.${name}`, 'it has a default']),
      ),
  ),
  ['label.text', 'a control may have another name'],
  ['panel.text', 'a panel may be a title'],
  ['cookie-banner.messages.text', 'a message may be a heading and buttons'],
  ['warning-text.text', 'a fixture has none'],
  ...['checkboxes', 'radios'].map(
    (component) => /** @type {const} */ ([`${component}.items.text`, 'a divider has none']),
  ),
]);

/**
 * @param {string} path component, and the option whose options these are
 * @param {readonly Option[]} ours
 * @param {readonly MacroOption[]} theirs
 * @returns {Option[]} ours, those texts with the name of the option that may take their place
 */
export function withAlternatives(path, ours, theirs) {
  const required = new Set(theirs.filter((it) => it.required).map(({ name }) => name));
  return ours.map((option) => {
    const { name, options } = option;
    const html = name.replace(/^text$/, 'html').replace(/Text$/, 'Html');
    const isEither = html !== name && required.has(name) && required.has(html);
    const params = theirs.find((it) => it.name === name)?.params;
    return {
      ...option,
      ...(isEither && !optional.has(`${path}.${name}`) && { unless: html }),
      ...(options && params && { options: withAlternatives(`${path}.${name}`, options, params) }),
    };
  });
}
