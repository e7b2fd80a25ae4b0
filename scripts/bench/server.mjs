// @ts-check
import nunjucks from 'nunjucks';
import { renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { input } from '@council-elements/govuk';
import { withTrustedHtml } from '../../packages/govuk/dist/testing/fixtures.js';
import { ported } from '../../packages/govuk/dist/testing/registry.js';
import { fixturesOf } from '../../packages/govuk/dist/testing/upstream.js';
import { root } from '../packages.mjs';
import { fields } from './fields.mjs';
import { median, ms, ratio, takeTurns } from './numbers.mjs';

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(`${root}node_modules/govuk-frontend/dist`),
  { autoescape: true, trimBlocks: true, lstripBlocks: true },
);

/**
 * GOV.UK Frontend's macro of a component, for each of some options.
 * @param {string} component
 */
function macroOf(component) {
  const name = `govuk${component.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
  return nunjucks.compile(
    `{% from "govuk/components/${component}/macro.njk" import ${name} %}
     {% for options in items %}{{ ${name}(options) }}{% endfor %}`,
    environment,
  );
}

/** @param {unknown} template */
const served = (template) => collectResultSync(renderThunked(template));

/**
 * @param {string} what
 * @param {Record<'templates' | 'nunjucks', () => unknown>} ways
 * @param {number} rounds
 */
function row(what, ways, rounds) {
  const times = takeTurns(ways, { rounds, warmUp: 20 });
  return {
    what: `${what} on the server`,
    ours: ms(median(times.templates)),
    rival: `Nunjucks ${ms(median(times.nunjucks))}`,
    ratio: `${(1 / ratio(times.templates, times.nunjucks)).toFixed(1)}× faster`,
    goal: '≥ 8× faster',
  };
}

/** 100 and 1,000 text inputs on the server, against GOV.UK Frontend's Nunjucks macro. */
export function inputs() {
  const macro = macroOf('input');
  return [100, 1000].map((count) => {
    const items = fields(count);
    return row(
      `${count.toLocaleString('en-GB')} text inputs`,
      {
        templates: () => served(html`${items.map((item) => input(item))}`),
        nunjucks: () => macro.render({ items }),
      },
      count === 100 ? 100 : 30,
    );
  });
}

/** Every visible fixture of GOV.UK Frontend, each a page of its own. */
export function fixtures() {
  const visible = Object.entries(ported).flatMap(([component, template]) => {
    const macro = macroOf(component);
    return fixturesOf(component)
      .filter((fixture) => 'hidden' in fixture && fixture.hidden === false)
      .map(({ options }) => {
        const trusted = /** @type {never} */ (withTrustedHtml(options));
        return {
          ours: () => served(template(trusted)),
          rival: () => macro.render({ items: [options] }),
        };
      });
  });
  return row(
    `${visible.length} visible fixtures`,
    {
      templates: () => visible.map(({ ours }) => ours()),
      nunjucks: () => visible.map(({ rival }) => rival()),
    },
    50,
  );
}
