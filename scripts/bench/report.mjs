// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem, type } from 'node:os';

const file = new URL('../../docs/benchmarks.md', import.meta.url);

/** What the figures were measured on. */
export const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}, Node ${process.versions.node}`;

/**
 * A Markdown table.
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows
 */
export function table(headings, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * The text of a document with what stands between `<!-- name -->` and `<!-- /name -->` replaced.
 * @param {string} document
 * @param {string} name
 * @param {string} text
 * @throws if the document has no such place
 */
export function withSection(document, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${start} … ${end}.`);
  return `${document.slice(0, from)}${start}\n\n${text}\n\n${document.slice(to)}`;
}

/**
 * Prints a part of the report; with `--write`, keeps it in docs/benchmarks.md.
 * @param {string} name
 * @param {string} text
 */
export async function report(name, text) {
  console.log(`\n${text}`);
  if (!process.argv.includes('--write')) return;
  await writeFile(file, withSection(await readFile(file, 'utf8'), name, text));
}
