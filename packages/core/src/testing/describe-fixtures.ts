import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { expectMarkup } from '../../../govuk/dist/testing/expect-markup.js';
import type { OptionsIn, Views } from './view-fixture.js';

interface Fixture<Own extends Views> {
  readonly name: string;
  readonly options: OptionsIn<Own>;
  readonly html: string;
}

/**
 * Tests that the browser renders a package's views as its server has, a test a view.
 *
 * @param file the package's `fixtures.json`
 */
export async function describeFixtures<Own extends Views>(
  file: URL,
  renderView: (options: OptionsIn<Own>) => unknown,
): Promise<void> {
  const response = await fetch(file);
  const { fixtures } = (await response.json()) as { fixtures: readonly Fixture<Own>[] };
  const viewOf = ({ name }: Fixture<Own>) => name.slice(0, name.indexOf(':'));

  describe('what a server renders is what the browser renders', () => {
    it('in more than fifty states', () => expect(fixtures.length).to.be.greaterThan(50));

    for (const view of new Set(fixtures.map(viewOf))) {
      it(view, () => {
        for (const fixture of fixtures.filter((one) => viewOf(one) === view)) {
          const container = document.createElement('div');
          render(renderView(fixture.options), container);
          expectMarkup(container, fixture.html, fixture.name);
        }
      });
    }
  });
}
