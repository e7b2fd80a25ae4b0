import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NodePackageImporter, compile } from 'sass';
import { toLogical } from './logical.mjs';
import { packages, root, sizes } from './packages.mjs';

/** Stylesheets that script puts into a root, and the modules that hold their text. */
const modules = new Map([
  ['isolated.scss', 'styles.js'],
  ['map.scss', 'map-styles.js'],
]);

/** Every `src/*.scss` that is no partial becomes `dist/*.css`, or a module that script loads. */
export async function buildStyles() {
  const changed = await lastChange();
  for (const folder of packages) {
    const source = `${root}${folder}/src`;
    const sheets = (await readdir(source)).filter((file) => /^[^_].*\.scss$/.test(file));
    for (const sheet of sheets) {
      const name = modules.get(sheet) ?? sheet.replace(/\.scss$/, '.css');
      const output = `${folder}/dist/${name}`;
      if (existsSync(`${root}${output}`) && statSync(`${root}${output}`).mtimeMs > changed) {
        console.log(`  ${output} is up to date`);
        continue;
      }
      const css = compileSheet(`${source}/${sheet}`);
      await mkdir(`${root}${folder}/dist`, { recursive: true });
      await writeFile(
        `${root}${output}`,
        modules.has(sheet) ? `export const styles = ${JSON.stringify(css)};\n` : `${css}\n`,
      );
      console.log(`  ${output}: ${sizes(css)}`);
    }
  }
}

/** When anything that a stylesheet is made from last changed. */
async function lastChange() {
  const files = [
    fileURLToPath(import.meta.url),
    fileURLToPath(new URL('logical.mjs', import.meta.url)),
    `${root}node_modules/govuk-frontend/package.json`,
    `${root}node_modules/sass/package.json`,
  ];
  for (const folder of packages) {
    for (const file of await readdir(`${root}${folder}/src`, { recursive: true })) {
      if (file.endsWith('.scss')) files.push(`${root}${folder}/src/${file}`);
    }
  }
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function compileSheet(file) {
  const { css } = compile(file, {
    importers: [new NodePackageImporter()],
    style: 'compressed',
    quietDeps: true,
    // Its byte order mark would spoil the first rule of a sheet that a script makes.
    charset: false,
  });
  const ascii = css.replace(
    /[^\0-\x7f]/gu,
    (character) => `\\${character.codePointAt(0).toString(16)} `,
  );
  return toLogical(Object.values(unwanted).reduce((rest, rules) => rest.replace(rules, ''), ascii));
}

const unwanted = {
  // The footer still spaces a class that only GOV.UK's own mark uses.
  crown: /\.govuk-footer__crown\{[^}]*\}/g,
  // Media queries with an escape that only Internet Explorer takes, and minifiers refuse.
  internetExplorer: /@media[^{]*\\fffd[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g,
};
