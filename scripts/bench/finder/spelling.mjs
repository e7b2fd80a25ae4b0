// @ts-check
import { createDirectory } from '@council-elements/service-finder/model';
import { createRandom } from '../../../packages/example-council/data/generator/random.mjs';
import { createSpelling } from '../../../packages/service-finder/dist/model/search/spelling.js';
import { rivalNames, rivals } from './rivals.mjs';
import { createServices } from './services.mjs';
import { documentOf, fields, wordsOf } from './text.mjs';
import { createTypos, dropped, swapped } from './typos.mjs';

/** @typedef {import('./text.mjs').Document} Document */
/** @typedef {import('./typos.mjs').Typo} Typo */
/** @typedef {(typo: Typo) => boolean | Promise<boolean>} Finds whether the word meant is found */

const typosOfEach = 500;
const slips = [
  { slip: 'Two letters swapped', misspell: swapped },
  { slip: 'A letter dropped', misspell: dropped },
];

/**
 * How often the word that was meant is among the first three that an engine makes of a misspelt one,
 * and how often one of the first three services that it finds has the word.
 */
export async function spelling() {
  const services = createServices(15_000);
  const documents = services.map(documentOf);
  const words = documents.map(
    (document) => new Set(fields.flatMap((field) => wordsOf(document[field]))),
  );
  const frequencies = countsOf(words);
  const vocabulary = [...frequencies.keys()];
  const guesses = await guessing(frequencies, vocabulary);
  const searches = await searching(services, documents, words);

  const rows = [];
  for (const [at, { slip, misspell }] of slips.entries()) {
    const typos = createTypos(vocabulary, typosOfEach, misspell, createRandom(500 + at));
    rows.push(
      await row(
        `${slip}: the word among three of ${vocabulary.length.toLocaleString('en-GB')}`,
        typos,
        guesses,
        '≥ 95 %',
      ),
      await row(
        `${slip}: a service with the word among three of ${services.length.toLocaleString('en-GB')}`,
        typos,
        searches,
      ),
    );
  }
  return rows;
}

/**
 * Each engine over a list of the words alone, ours as the finder corrects.
 * @param {ReadonlyMap<string, number>} frequencies
 * @param {readonly string[]} vocabulary
 */
async function guessing(frequencies, vocabulary) {
  const own = createSpelling(frequencies);
  /** @type {Record<string, Finds>} */
  const engines = { ours: ({ right, typed }) => own.corrections(typed, 3).includes(right) };
  const nothing = {
    categories: '',
    organisation: '',
    places: '',
    eligibility: '',
    description: '',
  };
  const documents = vocabulary.map((name, id) => ({ id, name, ...nothing }));
  for (const name of rivalNames) {
    const engine = await rivals[name](documents);
    engines[name] = async ({ right, typed }) =>
      (await engine.search(typed)).slice(0, 3).some((id) => vocabulary[id] === right);
  }
  return engines;
}

/**
 * Each engine over the services; without Fuse, which would take minutes.
 * @param {readonly import('./text.mjs').Service[]} services
 * @param {readonly Document[]} documents
 * @param {readonly Set<string>[]} words of each
 */
async function searching(services, documents, words) {
  const directory = createDirectory(services);
  const positions = new Map(services.map(({ id }, at) => [id, at]));
  /** @type {Record<string, Finds>} */
  const engines = {
    ours: async ({ right, typed }) =>
      (await directory.search({ text: typed })).services
        .slice(0, 3)
        .some(({ id }) => words[positions.get(id) ?? -1]?.has(right)),
  };
  for (const name of rivalNames) {
    if (name === 'Fuse') continue;
    const engine = await rivals[name](documents);
    engines[name] = async ({ right, typed }) =>
      (await engine.search(typed)).slice(0, 3).some((id) => words[id]?.has(right));
  }
  return engines;
}

/**
 * @param {string} what
 * @param {readonly Typo[]} typos
 * @param {Readonly<Record<string, Finds>>} engines
 * @param {string} [goal]
 */
async function row(what, typos, engines, goal = '') {
  /** @type {Record<string, string>} */
  const shares = {};
  for (const [name, finds] of Object.entries(engines)) {
    let found = 0;
    for (const typo of typos) if (await finds(typo)) found += 1;
    shares[name] = `${((100 * found) / typos.length).toFixed(1)} %`;
  }
  const { ours = '', ...others } = shares;
  const rival = Object.entries(others)
    .map(([name, share]) => `${name} ${share}`)
    .join(', ');
  return { what, ours, rival, ratio: '', goal };
}

/**
 * How many of the sets have each word.
 * @param {readonly Set<string>[]} sets
 */
function countsOf(sets) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
