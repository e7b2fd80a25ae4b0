// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Difference
 * @property {string} path of the picture, without its ending
 * @property {string} reason
 * @property {Buffer} [expected]
 * @property {Buffer} [actual]
 * @property {Buffer} [diff]
 */

const kinds = /** @type {const} */ (['expected', 'actual', 'diff']);

/**
 * Writes the pictures that differ, and a page to look at them.
 *
 * @param {URL} folder with a trailing slash
 * @param {readonly Difference[]} differences
 */
export function writeReport(folder, differences) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sections = differences.map(({ path, reason, ...pictures }) => {
    const figures = kinds.map((kind) => {
      const png = pictures[kind];
      if (!png) return '';
      const file = `${path.replaceAll('/', '--')}--${kind}.png`;
      writeFileSync(new URL(file, folder), png);
      return `<figure><figcaption>${kind}</figcaption><img src="${file}" alt="${path}, ${kind}"></figure>`;
    });
    return `<section><h2>${path}</h2><p>${reason}</p>${figures.join('')}</section>`;
  });
  writeFileSync(
    new URL('index.html', folder),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Screenshots that differ</title>
<style>
  body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #eee; color: #111; }
  figure { display: inline-block; margin: 0 1rem 1rem 0; vertical-align: top; }
  img { display: block; max-width: 90vw; border: 1px solid #767676; }
</style>
<h1>Screenshots: ${differences.length || 'none'} differ</h1>
<p>Where a difference is meant, keep it: <code>npm run screenshots -- --update</code>.</p>
${sections.join('\n')}
</html>
`,
  );
}
