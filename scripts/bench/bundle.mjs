// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { firstChunk } from '../first-chunk.mjs';
import { noPreload } from '../no-preload.mjs';
import { root } from '../packages.mjs';

/**
 * @typedef {object} Chunk
 * @property {string} name
 * @property {string} file its path, from the root of a site
 * @property {boolean} entry whether it is what a page loads itself
 * @property {string} code
 * @property {boolean} initial whether a page loads it at once, not on demand
 * @property {number} gzipped bytes
 * @property {string} [map] the source map
 */

/**
 * Bundles for the browser what a module needs.
 *
 * @param {{ entry: string } | { code: string }} source a file from the root, or the module itself
 * @param {{ external?: RegExp, forProfile?: boolean }} [options] `forProfile` keeps the names of
 *   functions and maps them to the sources
 * @returns {Promise<Chunk[]>}
 */
export async function bundle(source, { external, forProfile = false } = {}) {
  const entry = 'entry' in source ? source.entry : 'virtual:entry';
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      noPreload,
      ...('code' in source ? [virtual(source.code)] : []),
      ...(forProfile ? [maps] : []),
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: !forProfile,
      sourcemap: forProfile,
      modulePreload: false,
      rollupOptions: {
        input: entry,
        // A page's own module exports nothing to anybody; what is only exported is what is measured.
        preserveEntrySignatures: 'code' in source ? 'strict' : false,
        output: { codeSplitting: firstChunk },
        ...(external && { external }),
      },
    },
    worker: { format: 'es' },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) return [];
  const initial = loadedAtOnce(result.output);
  return result.output
    .filter(({ fileName }) => fileName.endsWith('.js'))
    .map((file) => {
      const code = file.type === 'chunk' ? file.code : String(file.source);
      return {
        name: file.fileName.replace(/^assets\/|-[\w-]{8}\.js$/g, ''),
        file: file.fileName,
        entry: file.type === 'chunk' && file.isEntry,
        code,
        initial: initial.has(file.fileName),
        gzipped: gzipSync(code, { level: 9 }).length,
        ...(file.type === 'chunk' && file.map && { map: String(file.map) }),
      };
    });
}

/** @param {readonly Chunk[]} chunks */
export const gzipped = (chunks) => chunks.reduce((total, chunk) => total + chunk.gzipped, 0);

/**
 * Names of the files that the entry imports, and theirs.
 * @param {readonly (import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset)[]} output
 */
function loadedAtOnce(output) {
  const files = new Map(output.map((file) => [file.fileName, file]));
  /** @type {Set<string>} */
  const initial = new Set();
  const visit = (/** @type {string} */ name) => {
    const file = files.get(name);
    if (initial.has(name) || file?.type !== 'chunk') return;
    initial.add(name);
    file.imports.forEach(visit);
  };
  for (const file of output) if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
  return initial;
}

/**
 * A module that is not a file.
 * @param {string} code
 * @returns {import('vite').Plugin}
 */
function virtual(code) {
  const file = `${root}scripts/bench/entry.mjs`;
  return {
    name: 'virtual-entry',
    resolveId: (id) => (id === 'virtual:entry' ? file : undefined),
    load: (id) => (id === file ? code : undefined),
  };
}

/**
 * Follows the source maps of packages, as Lit's production code has only short names.
 * @type {import('vite').Plugin}
 */
const maps = {
  name: 'package-source-maps',
  async load(id) {
    if (!existsSync(`${id}.map`)) return undefined;
    return { code: await readFile(id, 'utf8'), map: await readFile(`${id}.map`, 'utf8') };
  },
};
