// @ts-check
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { input } from '@council-elements/govuk';
import { launchChromium } from '../browsers/chromium.mjs';
import { median, ratio } from './numbers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** 100 and 1,000 text inputs in Chromium, against the same HTML by `innerHTML`. */
export async function browserInputs() {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'scripts/bench/browser-inputs.entry.mjs', formats: ['es'], fileName: 'bench' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const code = 'output' in bundle ? bundle.output[0].code : '';
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>bench</title><body>');
    await page.addScriptTag({ type: 'module', content: code });
    await page.waitForFunction('"benchInputs" in globalThis');
    const rows = [];
    for (const { count, rounds, goal } of [
      { count: 100, rounds: 60, goal: 1.5 },
      { count: 1000, rounds: 20, goal: 2 },
    ]) {
      await page.evaluate(`benchInputs(${count}, 5)`);
      const times = await page.evaluate(`benchInputs(${count}, ${rounds})`);
      rows.push({
        what: `${count.toLocaleString('en-GB')} text inputs in Chromium`,
        ours: `${median(times.templates).toFixed(2)} ms`,
        rival: `innerHTML ${median(times.innerHTML).toFixed(2)} ms`,
        ratio: `${ratio(times.templates, times.innerHTML).toFixed(2)}×`,
        goal: `≤ ${goal}×`,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** 100 and 1,000 text inputs on the server, against GOV.UK Frontend's Nunjucks macro. */
export function serverInputs() {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(`${root}node_modules/govuk-frontend/dist`),
    { autoescape: true, trimBlocks: true, lstripBlocks: true },
  );
  const macro = nunjucks.compile(
    `{% from "govuk/components/input/macro.njk" import govukInput %}
     {% for options in items %}{{ govukInput(options) }}{% endfor %}`,
    environment,
  );
  return [100, 1000].map((count) => {
    const items = Array.from({ length: count }, (_, index) => ({
      id: `field-${index}`,
      name: `field-${index}`,
      label: { text: `Question ${index}` },
      hint: { text: 'For example, 27 3 2026' },
      ...(index % 10 === 0 && { errorMessage: { text: 'Enter an answer' } }),
    }));
    const run = {
      templates: () => collectResultSync(renderThunked(html`${items.map((item) => input(item))}`)),
      nunjucks: () => macro.render({ items }),
    };
    /** @type {Record<keyof typeof run, number[]>} */
    const times = { templates: [], nunjucks: [] };
    const rounds = count === 100 ? 100 : 30;
    for (let round = -10; round < rounds; round++) {
      for (const name of /** @type {(keyof typeof run)[]} */ (Object.keys(run))) {
        const start = performance.now();
        run[name]();
        // The first rounds warm the compiler up.
        if (round >= 0) times[name].push(performance.now() - start);
      }
    }
    return {
      what: `${count.toLocaleString('en-GB')} text inputs on the server`,
      ours: `${median(times.templates).toFixed(2)} ms`,
      rival: `Nunjucks ${median(times.nunjucks).toFixed(2)} ms`,
      ratio: `${(1 / ratio(times.templates, times.nunjucks)).toFixed(1)}× faster`,
      goal: '≥ 8× faster',
    };
  });
}
