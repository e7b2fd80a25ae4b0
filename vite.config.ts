import { defineConfig, type UserConfig } from 'vite';
import { firstChunk } from './scripts/first-chunk.mjs';
import { noPreload } from './scripts/no-preload.mjs';

/**
 * What a browser loads, by mode: a service's package (`vite build --mode service-finder`) or the
 * example council's site. Storybook reads this file too, in a mode of its own, and gets nothing.
 */
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'example-council') return exampleCouncil;
  if (/^(service-finder|referral-form|goal-tracker)$/.test(mode)) return scriptTag(mode);
  return {};
});

/** One file for a script tag, with all it needs; a worker or isolated styles stand beside it. */
function scriptTag(name: string): UserConfig {
  return {
    publicDir: false,
    // Addresses relative to the script, wherever a council puts it.
    base: './',
    plugins: [noPreload],
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: `council-${name}-[name]-[hash].js` } },
    },
    build: {
      outDir: `packages/${name}/dist/bundle`,
      emptyOutDir: true,
      sourcemap: true,
      modulePreload: false,
      rolldownOptions: {
        input: { [`council-${name}`]: `packages/${name}/dist/define.js` },
        output: {
          codeSplitting: firstChunk,
          entryFileNames: '[name].js',
          chunkFileNames: `council-${name}-[name]-[hash].js`,
          assetFileNames: `council-${name}-[name]-[hash][extname]`,
        },
      },
    },
  };
}

const exampleCouncil: UserConfig = {
  publicDir: 'packages/example-council/public',
  worker: { format: 'es' },
  build: {
    outDir: 'packages/example-council/dist/public',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: { client: 'packages/example-council/dist/client.js' },
      output: { entryFileNames: 'assets/[name].js' },
    },
  },
};
