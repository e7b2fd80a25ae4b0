// @ts-check
/**
 * `npm run bench`: ratios and sizes, as tables; with `--profile`, where the time goes instead; with
 * `finder`, the service finder only. `--write` keeps them in docs/benchmarks.md.
 */
import { parseArgs } from 'node:util';
import * as browser from './browser.mjs';
import { componentSizes } from './component-sizes.mjs';
import { finder } from './finder/index.mjs';
import { form } from './form/index.mjs';
import { profiles } from './profile.mjs';
import { machine, report, table } from './report.mjs';
import * as server from './server.mjs';
import { pageSizes } from './sizes.mjs';
import { tracker } from './tracker/index.mjs';

// An option that there is not fails here, and not after ten minutes.
const { values, positionals } = parseArgs({
  options: { profile: { type: 'boolean' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const [part] = positionals;
if (part !== undefined && part !== 'finder') throw new Error(`No part is named "${part}": finder.`);

const measured = `Measured on ${machine}, ${new Date().toISOString().slice(0, 10)}.`;

/** @param {readonly Record<'what' | 'ours' | 'rival' | 'ratio' | 'goal', string>[]} rows */
const figures = (rows) =>
  `${table(
    ['what', 'ours', 'against', 'ratio', 'goal'],
    rows.map(({ what, ours, rival, ratio, goal }) => [what, ours, rival, ratio, goal]),
  )}\n\n${measured}`;

if (values.profile) {
  await report('profile', `${(await profiles()).join('\n\n')}\n\n${measured}`);
} else {
  if (part !== 'finder') {
    const rows = [
      ...(await browser.inputs()),
      ...(await browser.update()),
      ...server.inputs(),
      server.fixtures(),
      ...(await form()),
      ...(await tracker()),
      ...(await pageSizes()),
    ];
    await report('figures', figures(rows));
    await report(
      'sizes',
      table(['component', 'alone', 'on top of all the others'], await componentSizes()),
    );
  }
  await report('finder', figures(await finder()));
}
