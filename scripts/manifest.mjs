// npm run manifest: writes custom-elements.json for each package that declares one.
// npm run manifest:check: fails where a written one is not what the sources say.
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { packages, root } from './packages.mjs';

const check = process.argv.includes('--check');
// Manifests of the packages before, for what an element inherits from another package.
const known = [];
let stale = 0;

for (const folder of packages) {
  const { customElements } = JSON.parse(await readFile(`${root}${folder}/package.json`, 'utf8'));
  if (!customElements) continue;
  const file = `${folder}/${customElements}`;
  const manifest = await analyse(folder);
  known.push(manifest);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const written = existsSync(root + file) ? await readFile(root + file, 'utf8') : undefined;
  if (written === text) {
    console.log(`${file} is up to date`);
  } else if (check) {
    stale++;
    console.error(`${file} is ${written ? 'out of date' : 'missing'}; run npm run manifest`);
  } else {
    await writeFile(root + file, text);
    console.log(`${file} written`);
  }
}
process.exit(stale ? 1 : 0);

/** The package's elements and their public API, the same on every machine. */
async function analyse(folder) {
  const files = (await readdir(`${root}${folder}/src`, { recursive: true }))
    .filter(
      (file) => /(?<!\.test|\.d)\.ts$/.test(file) && !/(^|\/)(testing\/|example\.)/.test(file),
    )
    .sort();
  const modules = [];
  for (const file of files) {
    const source = await readFile(`${root}${folder}/src/${file}`, 'utf8');
    modules.push(ts.createSourceFile(`src/${file}`, source, ts.ScriptTarget.ES2022, true));
  }
  const manifest = create({
    modules,
    plugins: litPlugin(),
    context: { dev: false, thirdPartyCEMs: known },
  });
  const tagNames = new Map();
  for (const { exports } of manifest.modules) {
    for (const { kind, name, declaration } of exports) {
      if (kind !== 'custom-element-definition') continue;
      tagNames.set(declaration.name, name);
      // The analyzer follows the import as written, `./element.js`, from the root of the disk.
      declaration.module = declaration.module.replace(/^\//, '').replace(/\.js$/, '.ts');
    }
  }
  manifest.modules = manifest.modules
    .map((module) => onlyElements(module, tagNames))
    .filter(({ exports }) => exports.length > 0);
  return manifest;
}

/** Functions and values are TypeScript's to describe; a manifest describes elements. */
function onlyElements(module, tagNames) {
  const elements = module.declarations.filter(({ customElement }) => customElement);
  const names = new Set(elements.map(({ name }) => name));
  return {
    ...module,
    declarations: elements.map((element) => ({
      ...element,
      tagName: tagNames.get(element.name) ?? element.tagName,
      members: element.members?.filter(isPublic).map(fromPackage),
      attributes: element.attributes?.map(fromPackage),
      // What `@fires` documents; the analyzer guesses more from the code that dispatches.
      events: element.events?.filter(({ description }) => description).map(fromPackage),
    })),
    exports: module.exports.filter(
      ({ kind, name }) => kind === 'custom-element-definition' || names.has(name),
    ),
  };
}

function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
}

/** The base class is another package's module, not one of this package. */
function fromPackage({ inheritedFrom, ...item }) {
  if (inheritedFrom?.name !== 'CouncilElement') return { ...item, inheritedFrom };
  return { ...item, inheritedFrom: { name: 'CouncilElement', package: '@council-elements/core' } };
}
