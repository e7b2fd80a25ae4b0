import { render } from 'lit/html.js';
import { asInProduction } from '#checks';
import { expectMarkup } from './testing/expect-markup.js';
import { withTrustedHtml, type FixtureFile } from './testing/fixtures.js';
import { ported, skipped } from './testing/registry.js';

const upstream = '/node_modules/govuk-frontend/dist/govuk/components';

// Tests are declared before any of them runs, so the fixtures have to be here first.
const files = await Promise.all(
  Object.keys(ported).map(async (component) => {
    const response = await fetch(`${upstream}/${component}/fixtures.json`);
    return (await response.json()) as FixtureFile;
  }),
);

for (const { component, fixtures } of files) {
  const template = ported[component]!;
  describe(component, () => {
    for (const fixture of fixtures) {
      const test = `${component}: ${fixture.name}` in skipped ? it.skip : it;
      test(fixture.name, () => {
        const container = document.createElement('div');
        const options = withTrustedHtml(fixture.options) as never;
        // Two fixtures show what becomes of options that are wrong.
        render(
          asInProduction(() => template(options)),
          container,
        );
        expectMarkup(container, fixture.html);
      });
    }
  });
}
