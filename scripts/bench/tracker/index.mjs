// @ts-check
import { median, ms, ratio } from '../numbers.mjs';
import { withPage } from '../page.mjs';
import { caseloadOf500 } from './caseload.mjs';
import { fold } from './fold.mjs';

/** @typedef {{ times: Record<'tracker' | 'innerHTML', number[]>, rows: number }} Opened */

/** What plans cost: put together from two devices, opened in Chromium, read by whoever leads. */
export const tracker = async () => [fold(), await opened(), caseloadOf500()];

const opened = () =>
  withPage('tracker/open.entry.mjs', async (page) => {
    const { times, rows } = /** @type {Opened} */ (
      await page.evaluate('bench.takeTurns({ count: 2000, rounds: 15, warmUp: 3 })')
    );
    return {
      what: `A plan of 2,000 events opened in Chromium (${rows.toLocaleString('en-GB')} rows of tables)`,
      ours: ms(median(times.tracker)),
      rival: `innerHTML of the same ${ms(median(times.innerHTML))}`,
      ratio: `${ratio(times.tracker, times.innerHTML).toFixed(2)}×`,
      goal: '≤ 2×',
    };
  });
