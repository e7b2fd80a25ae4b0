import { hydrate } from '@lit-labs/ssr-client';
import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { asInProduction } from '#checks';
import { withTrustedHtml, type FixtureFile } from './testing/fixtures.js';
import { ported } from './testing/registry.js';
import { served } from './testing/served.js';

const upstream = '/node_modules/govuk-frontend/dist/govuk/components';

describe('what a server rendered', () => {
  for (const [component, template] of Object.entries(ported)) {
    it(`is taken over by the browser: ${component}`, async () => {
      const response = await fetch(`${upstream}/${component}/fixtures.json`);
      const { fixtures } = (await response.json()) as FixtureFile;
      for (const { name, options } of fixtures) {
        const show = () => asInProduction(() => template(withTrustedHtml(options) as never));
        const container = document.createElement('div');
        container.innerHTML = served(show());
        const html = container.innerHTML;
        const nodes = [...container.querySelectorAll('*')];

        hydrate(show(), container);
        render(show(), container);
        expect([...container.querySelectorAll('*')], name).to.deep.equal(nodes);
        expect(container.innerHTML, name).to.equal(html);
      }
    });
  }
});
