// @ts-check

/**
 * Puts what a page loads at once into one file, also what later parts use too: in a dozen files it
 * has a tenth more bytes, as each is compressed on its own. The entry stays apart, as a site may add
 * to its address (`?v=2`), where parts would load it a second time.
 * @type {import('vite').Rolldown.CodeSplittingOptions}
 */
export const firstChunk = {
  groups: [{ name: 'first', tags: ['$initial'], test: /(?<!\/define\.js)$/ }],
};
