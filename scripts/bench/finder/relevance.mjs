// @ts-check
import { readFileSync } from 'node:fs';
import { createDirectory, readServices } from '@council-elements/service-finder/model';
import { measures, rankOf } from './ranking.mjs';
import { rivalNames, rivals } from './rivals.mjs';
import { dcServices, hasRealData } from './sentences.mjs';
import { documentOf } from './text.mjs';

/** @typedef {import('./ranking.mjs').Judgement} Judgement */
/** @typedef {import('./text.mjs').Service} Service */

/**
 * @param {string} path from this file
 * @returns {unknown}
 */
const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const example = '../../../packages/example-council/data';

/** Directories with queries, of each of which it was judged which services ought to come first. */
const judged = [
  {
    name: 'the example council',
    services: () => readServices(json(`${example}/services.json`)).services,
    judgements: /** @type {Judgement[]} */ (json(`${example}/judged-queries.json`)),
  },
  ...(hasRealData
    ? [
        {
          name: 'Washington, DC',
          services: dcServices,
          judgements: /** @type {Judgement[]} */ (json('judged-dc.json')),
        },
      ]
    : []),
];

/** How well the engines rank: a row for each directory. */
export async function relevance() {
  const rows = [];
  for (const { name, services, judgements } of judged) {
    const listed = services().filter(({ status }) => status !== 'inactive' && status !== 'defunct');
    const answers = await ranked(listed, judgements);
    const { ours = '', ...others } = Object.fromEntries(
      Object.entries(answers).map(([engine, ranks]) => [engine, inWords(measures(ranks))]),
    );
    rows.push({
      what: `Right service first · in the top three · mean reciprocal rank: ${judgements.length} queries, ${name}`,
      ours,
      rival: Object.entries(others)
        .map(([engine, values]) => `${engine} ${values}`)
        .join(', '),
      ratio: '',
      goal: '',
    });
  }
  return rows;
}

/**
 * Ranks of the right service by engine, query by query.
 * @param {readonly Service[]} services
 * @param {readonly Judgement[]} judgements
 */
export async function ranked(services, judgements) {
  const directory = createDirectory(services);
  const documents = services.map(documentOf);
  /** @type {Record<string, (text: string) => Promise<readonly Service[]>>} */
  const engines = { ours: async (text) => (await directory.search({ text })).services };
  for (const name of rivalNames) {
    const engine = await rivals[name](documents);
    engines[name] = async (text) => (await engine.search(text)).flatMap((id) => services[id] ?? []);
  }
  /** @type {Record<string, number[]>} */
  const ranks = {};
  for (const [name, answer] of Object.entries(engines)) {
    ranks[name] = [];
    for (const { query, right } of judgements) ranks[name].push(rankOf(await answer(query), right));
  }
  return ranks;
}

/** @param {ReturnType<typeof measures>} measured */
function inWords({ first, topThree, reciprocal }) {
  const percent = (/** @type {number} */ share) => `${Math.round(100 * share)} %`;
  return `${percent(first)} · ${percent(topThree)} · ${reciprocal.toFixed(2)}`;
}
