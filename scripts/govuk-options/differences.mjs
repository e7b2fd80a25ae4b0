// @ts-check
// How our options differ from GOV.UK Frontend's own, by name and at every depth.

/** @typedef {import('./read-types.mjs').Option} Option */

/**
 * An option in a `macro-options.json`.
 *
 * @typedef {object} MacroOption
 * @property {string} name
 * @property {string} type
 * @property {boolean} [required]
 * @property {boolean} [isComponent] takes the options of the component of its name
 * @property {readonly MacroOption[]} [params]
 */

/** Nunjucks's own way to pass content, which a function takes in `html`. */
const ofNunjucks = new Set(['caller']);

/** What our types leave out or add, each for a reason. */
const known = new Map([
  ...['checkboxes', 'radios', 'date-input'].flatMap((component) =>
    ['html', 'role'].map(
      (name) =>
        /** @type {const} */ ([`${component}.fieldset.${name}`, 'the component fills it itself']),
    ),
  ),
  ['date-input.items.inputmode', 'its macro takes it and a fixture uses it, the list forgets it'],
]);

/**
 * @param {string} path component, and the option whose options these are
 * @param {readonly Option[]} ours
 * @param {readonly MacroOption[]} theirs
 * @param {(component: string) => readonly MacroOption[]} macroOptions
 * @returns {string[]} a sentence for each difference that has no known reason
 */
export function differences(path, ours, theirs, macroOptions) {
  const found = [];
  for (const option of theirs) {
    const name = `${path}.${option.name}`;
    if (ofNunjucks.has(option.name) || known.has(name)) continue;
    const own = ours.find((it) => it.name === option.name);
    if (!own) {
      found.push(`${name} is missing`);
      continue;
    }
    const inner = option.params ?? (option.isComponent ? macroOptions(kebabCase(option.name)) : []);
    // An object with any names, such as the values of a date input.
    if (inner.length === 0 || own.types.includes('values')) continue;
    found.push(...differences(name, own.options ?? [], inner, macroOptions));
  }
  for (const { name } of ours) {
    if (known.has(`${path}.${name}`) || theirs.some((it) => it.name === name)) continue;
    found.push(`${path}.${name} is invented`);
  }
  return found;
}

/** @param {string} name */
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
