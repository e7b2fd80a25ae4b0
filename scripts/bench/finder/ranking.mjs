// @ts-check
/**
 * What ought to come first for a query: names of services, or names with the organisation after a
 * comma; `*` stands for any text, for a service that a directory has at several places.
 * @typedef {{ query: string, right: readonly string[] }} Judgement
 */

/** @typedef {{ name: string, organisation?: { name: string } }} Named */

/**
 * Whether a service is one of those.
 * @param {Named} service
 * @param {readonly string[]} right
 */
export function isRight({ name, organisation }, right) {
  const names = [name, `${name}, ${organisation?.name ?? ''}`].map(spaced);
  return right.some((pattern) => names.some((each) => asPattern(pattern).test(each)));
}

/** @param {string} text */
const spaced = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {string} text */
const asPattern = (text) =>
  new RegExp(
    `^${text
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

/**
 * Rank of the first right service, from 1; Infinity where there is none.
 * @param {readonly Named[]} services in the order of an answer
 * @param {readonly string[]} right
 */
export function rankOf(services, right) {
  const at = services.findIndex((service) => isRight(service, right));
  return at < 0 ? Infinity : at + 1;
}

/**
 * Shares of the queries whose first right service is first, and among the first three; and the mean
 * of the reciprocals of the ranks.
 * @param {readonly number[]} ranks
 */
export function measures(ranks) {
  /** @param {(rank: number) => number} value */
  const mean = (value) => ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length;
  return {
    first: mean((rank) => Number(rank === 1)),
    topThree: mean((rank) => Number(rank <= 3)),
    reciprocal: mean((rank) => 1 / rank),
  };
}
