// @ts-check
import { median, ms, ratio } from './numbers.mjs';
import { withPage } from './page.mjs';

/** @typedef {Record<'templates' | 'innerHTML', number[]>} Times */

/** 100 and 1,000 text inputs in Chromium, against the same HTML by `innerHTML`. */
export const inputs = () =>
  withPage('inputs.entry.mjs', async (page) => {
    const rows = [];
    for (const { count, rounds, goal } of [
      { count: 100, rounds: 60, goal: 1.5 },
      { count: 1000, rounds: 20, goal: 2 },
    ]) {
      await page.evaluate(`bench.prepare(${count})`);
      const times = /** @type {Times} */ (
        await page.evaluate(`bench.takeTurns({ rounds: ${rounds}, warmUp: 5 })`)
      );
      rows.push({
        what: `${count.toLocaleString('en-GB')} text inputs in Chromium`,
        ours: ms(median(times.templates)),
        rival: `innerHTML ${ms(median(times.innerHTML))}`,
        ratio: `${ratio(times.templates, times.innerHTML).toFixed(2)}×`,
        goal: `≤ ${goal}×`,
      });
    }
    return rows;
  });

/** One error message in a form of 100 fields, against building the form's HTML anew. */
export const update = () =>
  withPage('update.entry.mjs', async (page) => {
    const times = /** @type {Times} */ (
      await page.evaluate('bench.takeTurns(100, { rounds: 100, warmUp: 20 })')
    );
    const kept = /** @type {{ focus: boolean, text: boolean }[]} */ (
      await page.evaluate('bench.kept(100)')
    );
    const [ours = '', rivals = ''] = kept.map(
      ({ focus, text }) =>
        `${focus ? 'keeps' : 'loses'} focus, ${text ? 'keeps' : 'loses'} what was typed`,
    );
    return [
      {
        what: 'One error message in a form of 100 fields in Chromium',
        ours: `${ms(median(times.templates))} (${ours})`,
        rival: `innerHTML ${ms(median(times.innerHTML))} (${rivals})`,
        ratio: `${(1 / ratio(times.templates, times.innerHTML)).toFixed(1)}× faster`,
        goal: '',
      },
    ];
  });
