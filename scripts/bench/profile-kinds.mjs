// @ts-check
/**
 * A function of a profile. What the browser itself does has no file.
 * @typedef {{ name: string, file: string }} Frame
 */

const natives = {
  importNode: 'cloning templates',
  cloneNode: 'cloning templates',
  nextNode: 'finding the bindings in a clone',
  createComment: 'making and inserting nodes',
  createTextNode: 'making and inserting nodes',
  insertBefore: 'making and inserting nodes',
  append: 'making and inserting nodes',
  setAttribute: 'setting attributes',
  removeAttribute: 'setting attributes',
  toggleAttribute: 'setting attributes',
  getBoundingClientRect: 'style and layout',
  '(garbage collector)': 'collecting garbage',
};

const files = /** @type {const} */ ([
  [/^govuk\/src\/html\.ts$/, 'our html tag and attributes()'],
  [/^govuk\//, 'our templates'],
  [/(?:^|\/)lit-html\.ts$/, "Lit's own code: parts, comparing, committing"],
  [/inputs\.entry\.mjs$/, 'parsing by innerHTML'],
]);

const rest = 'the rest of the browser';

/** The kinds of work, in the order in which they are listed. */
export const kinds = [
  ...new Set([...files.toReversed().map(([, kind]) => kind), ...Object.values(natives), rest]),
];

/**
 * The kind of work that a function does, one of {@link kinds}.
 * @param {Frame} frame
 */
export function kindOf({ name, file }) {
  if (file) return files.find(([pattern]) => pattern.test(file))?.[1] ?? rest;
  return Object.hasOwn(natives, name) ? natives[/** @type {keyof typeof natives} */ (name)] : rest;
}
