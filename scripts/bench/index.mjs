// @ts-check
/**
 * `npm run bench`: ratios and sizes, as tables; with `--profile`, where the time goes instead.
 * `--write` keeps them in docs/benchmarks.md.
 */
import * as browser from './browser.mjs';
import { componentSizes } from './component-sizes.mjs';
import { profiles } from './profile.mjs';
import { machine, report, table } from './report.mjs';
import * as server from './server.mjs';
import { pageSizes } from './sizes.mjs';

const measured = `Measured on ${machine}, ${new Date().toISOString().slice(0, 10)}.`;

if (process.argv.includes('--profile')) {
  await report('profile', `${(await profiles()).join('\n\n')}\n\n${measured}`);
} else {
  const rows = [
    ...(await browser.inputs()),
    ...(await browser.update()),
    ...server.inputs(),
    server.fixtures(),
    ...(await pageSizes()),
  ].map(({ what, ours, rival, ratio, goal }) => [what, ours, rival, ratio, goal]);
  await report(
    'figures',
    `${table(['what', 'ours', 'against', 'ratio', 'goal'], rows)}\n\n${measured}`,
  );
  await report(
    'sizes',
    table(['component', 'alone', 'on top of all the others'], await componentSizes()),
  );
}
