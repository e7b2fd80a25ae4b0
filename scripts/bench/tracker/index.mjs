// @ts-check
import { median, ms, ratio } from '../numbers.mjs';
import { withPage } from '../page.mjs';
import { caseloadOf500 } from './caseload.mjs';
import { fold } from './fold.mjs';

/** @typedef {{ times: Record<'tracker' | 'innerHTML', number[]>, goals: number, rows: number }} Opened */

/** What plans cost: put together from two devices, opened in Chromium, read by whoever leads. */
export const tracker = async () => [
  fold(),
  await opened({ whole: false }),
  await opened({ whole: true }),
  caseloadOf500(),
];

/**
 * A plan of 2,000 events, up to its first view or with its charts and tables, which come after it.
 *
 * @param {{ whole: boolean }} options
 */
const opened = ({ whole }) =>
  withPage(
    'tracker/open.entry.mjs',
    async (page) => {
      const { times, goals, rows } = /** @type {Opened} */ (
        await page.evaluate(`bench.takeTurns({ whole: ${whole}, rounds: 15, warmUp: 5 })`)
      );
      if (goals === 0 || whole !== rows > 0) throw new Error(`${goals} goals, ${rows} rows shown.`);
      return {
        what: `A plan of 2,000 events opened in Chromium, ${whole ? `with charts and ${rows.toLocaleString('en-GB')} rows of tables` : 'its first view'}`,
        ours: ms(median(times.tracker)),
        rival: `innerHTML of the same ${ms(median(times.innerHTML))}`,
        ratio: `${ratio(times.tracker, times.innerHTML).toFixed(2)}×`,
        goal: '≤ 2×',
      };
    },
    whole ? {} : { held: 'chart' },
  );
