// @ts-check
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a plain form needs: a page of text input, radios and button, rendered in the browser. */
const plainForm = `
  import { CouncilElement } from '@council-elements/core';
  import { button, errorSummary, html, input, radios } from '@council-elements/govuk';
  console.log(CouncilElement, button, errorSummary, html, input, radios);
`;

const entries = [
  { what: 'service finder', entry: 'packages/service-finder/dist/define.js', goal: 30 },
  { what: 'referral form', entry: 'packages/referral-form/dist/define.js', goal: 30 },
  { what: 'goal tracker', entry: 'packages/goal-tracker/dist/define.js', goal: 30 },
  { what: 'core and govuk for a plain form', code: plainForm, goal: 10 },
];

/** Gzipped JavaScript that a page loads to show a component, Lit included. */
export async function sizes() {
  const rows = [];
  for (const { what, entry, code, goal } of entries) {
    const chunks = await bundle(entry ?? 'virtual:plain-form', code);
    const first = chunks.filter(({ initial }) => initial);
    const later = chunks.filter(({ initial }) => !initial);
    const sum = (/** @type {typeof chunks} */ list) =>
      list.reduce((total, { gzipped }) => total + gzipped, 0);
    rows.push({
      what: `JavaScript of the ${what}`,
      ours: `${kB(sum(first))} gz`,
      rival: later.length
        ? `on demand: ${later.map(({ name, gzipped }) => `${name} ${kB(gzipped)}`).join(', ')}`
        : '',
      ratio: '',
      goal: `≤ ${goal} kB`,
    });
  }
  return rows;
}

/**
 * @param {string} entry
 * @param {string} [code] source of the entry, where it is not a file
 */
async function bundle(entry, code) {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: code
      ? [
          {
            name: 'entry',
            resolveId: (id) => (id === entry ? `${root}scripts/bench/${id}.mjs` : undefined),
            load: (id) => (id.endsWith(`${entry}.mjs`) ? code : undefined),
          },
        ]
      : [],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: entry },
      modulePreload: false,
    },
    worker: { format: 'es' },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!('output' in result)) return [];
  const files = new Map(result.output.map((file) => [file.fileName, file]));
  const initial = new Set();
  const visit = (/** @type {string} */ name) => {
    const file = files.get(name);
    if (initial.has(name) || file?.type !== 'chunk') return;
    initial.add(name);
    file.imports.forEach(visit);
  };
  for (const file of files.values())
    if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
  return [...files.values()]
    .filter(({ fileName }) => fileName.endsWith('.js'))
    .map((file) => ({
      name: file.fileName.replace(/^assets\/|-[\w-]{8}\.js$/g, ''),
      initial: initial.has(file.fileName),
      gzipped: gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
    }));
}
