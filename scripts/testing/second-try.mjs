// @ts-check
import { recordSecondTry } from './outcomes.mjs';

/** @typedef {import('./outcomes.mjs').Outcome} Outcome */

/** More files than these fail for a reason, and are not run once more (decision 51). */
const FEW = 3;

/**
 * Runs few files that failed once more, each alone, and says so: a busy machine fails what drives a
 * browser now and then. What fails twice has failed.
 *
 * @template File
 * @param {Map<File, Outcome>} first what became of each file
 * @param {(file: File) => Promise<Outcome>} runAlone
 * @param {(line: string) => void} [say]
 * @returns {Promise<Outcome[]>}
 */
export async function withSecondTries(first, runAlone, say = recordSecondTry) {
  const outcomes = new Map(first);
  const failed = [...first].filter(([, outcome]) => outcome.failed > 0);
  if (failed.length > FEW) return [...outcomes.values()];
  for (const [file, { failures }] of failed) {
    for (const failure of failures) say(`Failed, and was run once more: ${failure}`);
    const again = await runAlone(file);
    // A second try in which nothing ran is none.
    if (again.passed + again.failed + again.skipped > 0) outcomes.set(file, again);
  }
  return [...outcomes.values()];
}
