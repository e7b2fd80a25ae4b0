// @ts-check
import * as govuk from '@council-elements/govuk';
import { ported } from '../../packages/govuk/dist/testing/registry.js';
import { bundle, gzipped } from './bundle.mjs';
import { kB } from './numbers.mjs';

const from = (/** @type {readonly string[]} */ names, module = '@council-elements/govuk') =>
  `export { ${names.join(', ')} } from '${module}';`;

/** Gzipped size of a module without Lit, which a page has once. */
const size = async (/** @type {string} */ code) =>
  gzipped(await bundle({ code }, { external: /^lit(?:$|\/)/ }));

/** What every component needs of Lit. */
const lit = () =>
  bundle({
    code: `${from(['html', 'nothing', 'render'], 'lit/html.js')}
           ${from(['Directive', 'directive'], 'lit/directive.js')}`,
  });

/** What every component needs of the package. */
const shared = ['attributes', 'content', 'html', 'trustedHtml'];

/**
 * Gzipped size of each component alone, and what it adds to a page that has all the others.
 * @returns {Promise<string[][]>}
 */
export async function componentSizes() {
  const names = Object.values(ported).map((template) => {
    const name = Object.entries(govuk).find(([, exported]) => exported === template)?.[0];
    if (!name) throw new Error(`${template.name} is not exported.`);
    return name;
  });
  const whole = await size(from([...shared, ...names]));
  const rows = [];
  for (const name of names) {
    const others = names.filter((other) => other !== name);
    const alone = await size(from([...shared, name]));
    rows.push([name, kB(alone), kB(whole - (await size(from([...shared, ...others]))))]);
  }
  return [
    ['Lit, counted in none of the lines below', kB(gzipped(await lit())), ''],
    ['What all components share, counted in each', kB(await size(from(shared))), ''],
    ...rows,
    [`All ${names.length} components`, kB(whole), ''],
  ];
}
