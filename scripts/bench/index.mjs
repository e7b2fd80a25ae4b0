// @ts-check
/** `npm run bench`: ratios and sizes, as a table; `--write` keeps them in docs/benchmarks.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem, type } from 'node:os';
import { browserInputs, serverInputs } from './inputs.mjs';
import { sizes } from './sizes.mjs';

const rows = [...(await browserInputs()), ...serverInputs(), ...(await sizes())];
const table = [
  '| what | ours | against | ratio | goal |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ what, ours, rival, ratio, goal }) => `| ${[what, ours, rival, ratio, goal].join(' | ')} |`,
  ),
].join('\n');
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}, Node ${process.versions.node}`;
console.log(`${table}\n\nMeasured on ${machine}.`);

if (process.argv.includes('--write')) {
  const file = new URL('../../docs/benchmarks.md', import.meta.url);
  const marker = '<!-- figures: npm run bench -- --write -->';
  const [before] = (await readFile(file, 'utf8')).split(marker);
  await writeFile(
    file,
    `${before}${marker}\n\n${table}\n\nMeasured on ${machine}, ${new Date().toISOString().slice(0, 10)}.\n`,
  );
}
