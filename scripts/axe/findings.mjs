// @ts-check

/** @typedef {import('./check.mjs').State} State */

/**
 * @typedef {object} Place an element that a rule found, and the states in which it did
 * @property {string} subject
 * @property {string} title
 * @property {string} target CSS selector
 * @property {string} html
 * @property {string} summary
 * @property {State[]} states
 * @property {number} of states of that subject
 */

/**
 * Findings by rule, and in a rule by element: what is the same in twelve states is one thing to mend.
 *
 * @param {readonly State[]} states
 * @param {'violations' | 'known' | 'incomplete'} kind
 * @returns {Map<string, Place[]>} by id of the rule
 */
export function findingsOf(states, kind) {
  /** @type {Map<string, Map<string, Place>>} */
  const rules = new Map();
  for (const state of states) {
    for (const { rule, nodes } of state[kind]) {
      const places = rules.get(rule) ?? new Map();
      rules.set(rule, places);
      for (const { target, html, summary } of nodes) {
        const key = `${state.subject}\n${target}`;
        const { subject, title } = state;
        const of = states.filter((other) => other.subject === subject).length;
        const place = places.get(key) ?? { subject, title, target, html, summary, states: [], of };
        place.states.push(state);
        places.set(key, place);
      }
    }
  }
  return new Map([...rules].map(([rule, places]) => [rule, [...places.values()]]));
}

/**
 * States by the story or page that they show, in the order given.
 *
 * @param {readonly State[]} states
 */
export function bySubject(states) {
  /** @type {Map<string, State[]>} */
  const subjects = new Map();
  for (const state of states) {
    subjects.set(state.subject, [...(subjects.get(state.subject) ?? []), state]);
  }
  return subjects;
}

/**
 * What a rule said of a state, in EARL's words; undefined if it was not run.
 *
 * @param {State} state
 * @param {string} rule
 * @returns {'failed' | 'cantTell' | 'passed' | 'inapplicable' | undefined}
 */
export function outcomeOf(state, rule) {
  if ([...state.violations, ...state.known].some((finding) => finding.rule === rule))
    return 'failed';
  if (state.incomplete.some((finding) => finding.rule === rule)) return 'cantTell';
  if (state.passes.includes(rule)) return 'passed';
  if (state.inapplicable.includes(rule)) return 'inapplicable';
  return undefined;
}
