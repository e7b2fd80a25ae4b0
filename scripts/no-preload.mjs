// @ts-check

/**
 * Leaves out what Vite adds to preload the imports of a module that is loaded on demand: 1.9 kB,
 * although a bundle with `modulePreload: false` and no stylesheet has nothing to preload.
 * @type {import('vite').Plugin}
 */
export const noPreload = {
  name: 'no-preload',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
