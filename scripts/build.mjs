// npm run build: everything that is served, tested and published. With names, only those steps:
// npm run build -- styles
import { spawnSync } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { buildBundles } from './build-bundles.mjs';
import { buildFixtures } from './build-fixtures.mjs';
import { buildStyles } from './build-styles.mjs';
import { buildOptions } from './govuk-options/index.mjs';
import { packages, root } from './packages.mjs';

const steps = {
  types: buildTypes,
  options: buildOptions,
  data: copyData,
  fixtures: buildFixtures,
  styles: buildStyles,
  bundles: buildBundles,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(steps, name));
if (unknown) {
  console.error(`No step "${unknown}"; there are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

for (const [name, step] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = performance.now();
  console.log(name);
  await step();
  console.log(`  in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** TypeScript to dist; tsc builds only what changed. */
function buildTypes() {
  const tsc = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (tsc.status !== 0) process.exit(tsc.status ?? 1);
}

/** What tsc does not copy: JSON that a package reads as a file, hand-written declarations. */
async function copyData() {
  for (const folder of packages) {
    const source = `${root}${folder}/src`;
    for (const file of await readdir(source, { recursive: true })) {
      if (!/\.(json|d\.ts)$/.test(file)) continue;
      await cp(`${source}/${file}`, `${root}${folder}/dist/${file}`);
      console.log(`  ${folder}/dist/${file}`);
    }
  }
}
