// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './harness.mjs';

/** Of A4, for a plan of six weeks with three goals. */
const SHEETS = 6;

describe('a plan that a worker prints', () => {
  const site = useSite();

  for (const [plan, words] of [
    [
      '/plans/plan?as=worker&plan=en-11',
      ['Hours of care: week 1:', 'When the help ends', 'Date and time'],
    ],
    [
      '/cy/plans/plan?as=worker&plan=cy-11',
      ['Oriau gofal: wythnos 1:', 'Pan ddaw’r help', 'Dyddiad ac amser'],
    ],
  ]) {
    for (const script of [true, false]) {
      it(`is on ${SHEETS} sheets, with what is needed at a visit, ${script ? 'with' : 'without'} script (${plan})`, () =>
        site.visit({
          script,
          then: async (page) => {
            await page.goto(String(plan));
            await page
              .locator('.council-worker .council-chart')
              .nth(5)
              .waitFor({ state: 'attached' });
            await page.emulateMedia({ media: 'print' });
            const main = page.locator('main');
            const text = await main.innerText();
            for (const word of words) assert.ok(text.includes(word), `${word} in ${text}`);
            // The rest of the plan is where this is from.
            assert.ok(text.includes(site.origin + plan), text);
            // Nothing to press, and no row of the history.
            for (const hidden of ['button, [role="button"]', '.council-goals__ratings']) {
              assert.equal(await main.locator(hidden).filter({ visible: true }).count(), 0, hidden);
            }
            const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
            const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
            assert.ok(sheets > 1 && sheets <= SHEETS, `${sheets} sheets`);
          },
        }));
    }
  }
});
