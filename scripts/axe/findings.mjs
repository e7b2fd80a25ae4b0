// @ts-check

/** @typedef {import('./check.mjs').State} State */

/**
 * @typedef {object} Place what a rule said of elements of one story or page
 * @property {string} subject
 * @property {string} title
 * @property {string} summary what axe asks for
 * @property {Map<string, string>} elements their HTML, by CSS selector
 * @property {Set<State>} states in which it said so
 * @property {number} of states of that story or page
 */

/**
 * Findings by rule. What is the same in twelve states is one thing to mend, and so is what is the
 * same of many elements.
 *
 * @param {readonly State[]} states
 * @param {'violations' | 'known' | 'incomplete'} kind
 * @returns {Map<string, Place[]>} by id of the rule
 */
export function findingsOf(states, kind) {
  /** @type {Map<string, Map<string, Place>>} */
  const rules = new Map();
  for (const [subject, shown] of bySubject(states)) {
    for (const state of shown) {
      for (const { rule, nodes } of state[kind]) {
        const places = rules.get(rule) ?? new Map();
        rules.set(rule, places);
        for (const { target, html, summary } of nodes) {
          const key = `${subject}\n${summary}`;
          const place = places.get(key) ?? {
            subject,
            title: state.title,
            summary,
            elements: new Map(),
            states: new Set(),
            of: shown.length,
          };
          place.states.add(state);
          place.elements.set(target, html);
          places.set(key, place);
        }
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
