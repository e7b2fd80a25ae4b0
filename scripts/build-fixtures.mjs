// @ts-check
import { writeFile } from 'node:fs/promises';
import { root, sizes } from './packages.mjs';

/** Packages whose views have fixtures. */
export const services = ['service-finder', 'referral-form', 'goal-tracker'];

/**
 * `dist/fixtures.json` of each service: every state of its views with its HTML, in the form of GOV.UK
 * Frontend's own, for whoever writes the views in another language.
 */
export async function buildFixtures() {
  for (const service of services) {
    const output = `packages/${service}/dist/fixtures.json`;
    const json = `${JSON.stringify(await fixturesOf(service), null, 2)}\n`;
    await writeFile(`${root}${output}`, json);
    console.log(`  ${output}: ${sizes(json)}`);
  }
}

/** @param {string} service */
export async function fixturesOf(service) {
  const { component, description, fixtures, renderView } = await declared(service);
  return {
    component,
    description: description.replaceAll('\n', ' '),
    fixtures: await Promise.all(
      fixtures.map(async ({ name, options }) => ({
        name,
        options,
        hidden: false,
        description: '',
        pageTemplateOptions: {},
        screenshot: false,
        html: await htmlOf(renderView(options)),
      })),
    ),
    previewLayout: 'full-width',
  };
}

/**
 * What a service declares.
 * @param {string} service
 * @returns {Promise<{
 *   component: string,
 *   description: string,
 *   fixtures: readonly { name: string, options: { view: string } }[],
 *   notViews: readonly string[],
 *   renderView(options: unknown): unknown,
 * }>}
 */
export function declared(service) {
  return import(`../packages/${service}/dist/fixtures/index.js`);
}

/**
 * What a view renders on a server.
 * @param {unknown} template
 */
export async function htmlOf(template) {
  // Not at the top: the build makes these.
  const [{ renderToString }, { withoutMarkers }] = await Promise.all([
    import('../packages/govuk/dist/server.js'),
    import('../packages/govuk/dist/testing/markers.js'),
  ]);
  return withoutMarkers(await renderToString(template)).trim();
}
