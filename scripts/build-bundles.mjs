import { existsSync } from 'node:fs';
import { cp, readFile, readdir } from 'node:fs/promises';
import { build } from 'vite';
import { packages, root, sizes } from './packages.mjs';

const site = 'packages/example-council';
const services = packages.filter((folder) => existsSync(`${root}${folder}/src/isolated.scss`));

/** What a browser loads: a script-tag bundle for each service, the example council's site. */
export async function buildBundles() {
  for (const folder of services) {
    await bundle(folder, 'dist/define.js', 'dist/bundle');
  }
  await bundle(site, 'dist/client.js', 'dist/public');
  await copyStylesheets();
}

async function bundle(folder, entry, output) {
  if (!existsSync(`${root}${folder}/${entry}`)) {
    console.log(`  ${folder}/${entry} is not there: no bundle`);
    return;
  }
  await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode: folder.replace('packages/', ''),
    logLevel: 'warn',
  });
  for (const file of await readdir(`${root}${folder}/${output}`, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const text = await readFile(`${root}${folder}/${output}/${file}`, 'utf8');
    console.log(`  ${folder}/${output}/${file}: ${sizes(text)}`);
  }
}

/** The packages' stylesheets, as a council would put them on its server. */
async function copyStylesheets() {
  for (const folder of packages) {
    for (const file of await readdir(`${root}${folder}/dist`)) {
      if (!file.endsWith('.css')) continue;
      await cp(`${root}${folder}/dist/${file}`, `${root}${site}/dist/public/assets/${file}`);
    }
  }
}
