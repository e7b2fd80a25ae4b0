// @ts-check
import { bySubject, outcomeOf } from './findings.mjs';

/** @typedef {import('./check.mjs').State} State */

/** JSON names to the terms of EARL 1.0 and of what it builds on. */
const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  title: 'dct:title',
  description: 'dct:description',
  language: 'dct:language',
  date: { '@id': 'dct:date', '@type': 'xsd:dateTime' },
  hasPart: { '@id': 'dct:hasPart', '@type': '@id' },
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  result: 'earl:result',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  pointer: 'earl:pointer',
  info: 'earl:info',
};

/**
 * The results in the Evaluation and Report Language, as JSON-LD.
 *
 * A rule with the same outcome in every state of a story is asserted once, of the story; otherwise of
 * each state.
 *
 * @see https://www.w3.org/TR/EARL10-Schema/
 * @param {readonly State[]} states
 * @param {object} run
 * @param {readonly import('axe-core').RuleMetadata[]} run.rules
 * @param {string} run.version of axe-core
 * @param {string} run.date ISO 8601
 */
export function toEarl(states, { rules, version, date }) {
  const assertor = `https://github.com/dequelabs/axe-core#${version}`;
  /** @type {Record<string, unknown>[]} */
  const graph = [
    {
      id: assertor,
      type: ['earl:Assertor', 'earl:Software'],
      title: 'axe-core',
      'doap:release': { type: 'doap:Version', 'doap:revision': version },
    },
    ...rules.map(({ ruleId, help, description, helpUrl }) => ({
      id: helpUrl,
      type: 'earl:TestCase',
      title: help,
      description,
      'dct:identifier': ruleId,
    })),
  ];
  for (const [subject, shown] of bySubject(states)) {
    graph.push(...subjectsOf(subject, shown));
    for (const { ruleId, helpUrl } of rules) {
      for (const { id, outcome, findings } of assertionsOf(subject, shown, ruleId)) {
        graph.push({
          type: 'earl:Assertion',
          assertedBy: assertor,
          subject: id,
          test: helpUrl,
          mode: 'earl:automatic',
          result: { type: 'earl:TestResult', outcome: `earl:${outcome}`, date, ...findings },
        });
      }
    }
  }
  return { '@context': context, '@graph': graph };
}

/**
 * @param {string} subject
 * @param {readonly State[]} states
 */
function subjectsOf(subject, states) {
  const whole = idOf(subject);
  return [
    {
      id: whole,
      type: 'earl:TestSubject',
      title: states[0]?.title,
      hasPart: states.map((state) => idOf(subject, state)),
    },
    ...states.map((state) => ({
      id: idOf(subject, state),
      type: 'earl:TestSubject',
      title: `${state.title}, ${state.theme}, ${state.width} px`,
      language: state.language,
      'dct:source': { id: state.path },
      isPartOf: whole,
    })),
  ];
}

/**
 * @param {string} subject
 * @param {readonly State[]} states
 * @param {string} rule
 */
function assertionsOf(subject, states, rule) {
  const outcomes = new Set(states.map((state) => outcomeOf(state, rule)));
  const [only] = outcomes;
  if (outcomes.size === 1 && (only === 'passed' || only === 'inapplicable')) {
    return [{ id: idOf(subject), outcome: only, findings: {} }];
  }
  return states.flatMap((state) => {
    const outcome = outcomeOf(state, rule);
    if (!outcome) return [];
    return [{ id: idOf(subject, state), outcome, findings: findingsIn(state, rule) }];
  });
}

/**
 * @param {State} state
 * @param {string} rule
 */
function findingsIn(state, rule) {
  const found = [...state.violations, ...state.known, ...state.incomplete].find(
    (finding) => finding.rule === rule,
  );
  if (!found) return {};
  return {
    info: [...new Set(found.nodes.map(({ summary }) => summary))].join('\n'),
    pointer: found.nodes.map(({ target }) => ({
      type: 'http://www.w3.org/2009/pointers#CSSSelectorPointer',
      'http://www.w3.org/2009/pointers#expression': target,
    })),
  };
}

/**
 * @param {string} subject
 * @param {State} [state]
 */
function idOf(subject, state) {
  const whole = `urn:council-elements:${encodeURIComponent(subject)}`;
  return state ? `${whole}:${state.theme}:${state.language}:${state.width}` : whole;
}
