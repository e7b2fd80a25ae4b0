// @ts-check
import { Ajv } from 'ajv';
import { createJourney, validateAll } from '@council-elements/referral-form/model';
import { median, ms, ratio, takeTurns } from '../numbers.mjs';
import { withPage } from '../page.mjs';
import { answersTo, longForm } from './definition.mjs';

/** @typedef {Record<'short' | 'long', number[]>} Times */

/** What a form costs: a page turned in Chromium, and the answers to a long one checked. */
export const form = async () => [await pageTurn(), validation()];

/** Continue in a form of 300 pages, against one of three: what the pages that are not shown cost. */
const pageTurn = () =>
  withPage('form/turns.entry.mjs', async (page) => {
    const times = /** @type {Times} */ (
      await page.evaluate('bench.turns({ rounds: 40, warmUp: 10 })')
    );
    return {
      what: 'A page turned in a form of 300 pages in Chromium',
      ours: ms(median(times.long)),
      rival: `a form of 3 pages ${ms(median(times.short))}`,
      ratio: `${ratio(times.long, times.short).toFixed(2)}×`,
      goal: '≤ 2×',
    };
  });

/**
 * 1,000 answers checked, their way through the form and the words of every error included, against Ajv
 * with the same rules and no way, conditions or words.
 */
function validation() {
  const definition = longForm(100, 10);
  const answers = answersTo(definition);
  const wrong = { ...answers, 'field-50-5': '', 'field-60-6': 'x'.repeat(201) };
  const ids = Object.keys(answers);
  const check = new Ajv({ allErrors: true }).compile({
    type: 'object',
    required: ids,
    properties: Object.fromEntries(
      ids.map((id) => [id, { type: 'string', minLength: 1, maxLength: 200 }]),
    ),
  });
  const ways = {
    // Other answers each time, as they come from people: the way of the same ones is known.
    ours: () => void validateAll(definition, { ...wrong }, 'en'),
    ajv: () => void check(wrong),
  };
  check(wrong);
  const found = [validateAll(definition, wrong, 'en').length, check.errors?.length ?? 0];
  if (found.some((count) => count !== 2) || !createJourney(definition, answers).complete) {
    throw new Error(`The two do not find the same: ${found.join(' and ')}.`);
  }
  const times = takeTurns(ways, { rounds: 200, warmUp: 50 });
  return {
    what: '1,000 answers of a form checked, on the server',
    ours: ms(median(times.ours)),
    rival: `Ajv, compiled, fields alone ${ms(median(times.ajv))}`,
    ratio: `${ratio(times.ours, times.ajv).toFixed(1)}×`,
    goal: '≤ 20 ms',
  };
}
