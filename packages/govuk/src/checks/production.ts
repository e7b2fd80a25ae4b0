/**
 * What a page that people use does with options that are wrong: nothing is checked, and whatever can
 * be shown safely is shown. See `development.ts` for the other half.
 */

/** Checks nothing. */
export function checkOptions(_component: string, _options: unknown): void {}

/** Makes templates, as ever. See `development.ts`. */
export function asInProduction<Result>(make: () => Result): Result {
  return make();
}

/** Says to the console what is wrong with a call; the component goes on without it. */
export function refuse(message: string): void {
  console.error(message);
}
