// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEarl } from './earl.mjs';
import { findingsOf, outcomeOf } from './findings.mjs';
import { partKnown } from './known.mjs';

/** @typedef {import('./check.mjs').State} State */
/** @typedef {import('./check.mjs').Finding} Finding */

/** @type {(html: string, attribute: string) => Finding} */
const disallowed = (html, attribute) => ({
  rule: 'aria-allowed-attr',
  impact: 'critical',
  nodes: [
    {
      target: '#a',
      html,
      summary: `Fix all of the following:\n  ARIA attribute is not allowed: ${attribute}="true"`,
    },
  ],
});

/** @type {(state?: Partial<State>) => State} */
const state = (given) => ({
  subject: 'story',
  title: 'Story',
  path: '/storybook/?path=/story/story',
  theme: 'borough',
  language: 'en',
  width: 320,
  passes: ['label'],
  inapplicable: ['list'],
  violations: [],
  known: [],
  incomplete: [],
  ...given,
});

/** @type {(ruleId: string) => import('axe-core').RuleMetadata} */
const rule = (ruleId) => ({
  ruleId,
  help: ruleId,
  description: ruleId,
  helpUrl: `https://example.org/${ruleId}`,
  tags: [],
});

test('only what is named is known', () => {
  const radio = '<input class="govuk-radios__input" type="radio" aria-expanded="true">';
  const cases = [
    { finding: disallowed(radio, 'aria-expanded'), known: true },
    { finding: disallowed(radio, 'aria-checked'), known: false },
    { finding: disallowed('<div aria-expanded="true">', 'aria-expanded'), known: false },
    { finding: { ...disallowed(radio, 'aria-expanded'), rule: 'label' }, known: false },
  ];
  for (const { finding, known } of cases) {
    const parted = partKnown([finding]);
    assert.deepEqual(known ? parted.known : parted.violations, [finding]);
    assert.deepEqual(known ? parted.violations : parted.known, []);
  }
});

test('a finding with known and other elements is parted by element', () => {
  const radio = disallowed('<input type="radio"><!-- not the first attribute -->', 'aria-expanded');
  const other = disallowed('<div>', 'aria-expanded');
  const parted = partKnown([{ ...radio, nodes: [...radio.nodes, ...other.nodes] }]);
  assert.deepEqual(parted.known, [radio]);
  assert.deepEqual(parted.violations, [other]);
});

test('what is the same in several states and elements is one finding', () => {
  const finding = disallowed('<div>', 'aria-expanded');
  const [node] = finding.nodes;
  assert.ok(node);
  const both = { ...finding, nodes: [node, { ...node, target: '#b' }] };
  const states = [state({ violations: [both] }), state({ width: 1280, violations: [both] })];
  const places = findingsOf(states, 'violations').get('aria-allowed-attr');
  assert.equal(places?.length, 1);
  assert.deepEqual([...(places?.[0]?.elements.keys() ?? [])], ['#a', '#b']);
  assert.equal(places?.[0]?.states.size, 2);
});

test('a known violation is failed in EARL', () => {
  const known = [disallowed('<input type="radio">', 'aria-expanded')];
  assert.equal(outcomeOf(state({ known }), 'aria-allowed-attr'), 'failed');
});

test('EARL asserts what all states share of the story, and other outcomes of each state', () => {
  const violations = [disallowed('<div>', 'aria-expanded')];
  const states = [
    state({ violations }),
    state({ width: 1280, passes: ['label', 'aria-allowed-attr'] }),
  ];
  const rules = ['label', 'list', 'aria-allowed-attr', 'never-run'].map(rule);
  const { '@graph': graph } = toEarl(states, { rules, version: '1.0.0', date: '2026-06-01' });
  const story = 'urn:council-elements:story';
  assert.deepEqual(
    graph
      .filter(({ type }) => type === 'earl:Assertion')
      .map(({ subject, test, result }) => [
        subject,
        test,
        /** @type {{ outcome: string }} */ (result).outcome,
      ]),
    [
      [story, 'https://example.org/label', 'earl:passed'],
      [story, 'https://example.org/list', 'earl:inapplicable'],
      [`${story}:borough:en:320`, 'https://example.org/aria-allowed-attr', 'earl:failed'],
      [`${story}:borough:en:1280`, 'https://example.org/aria-allowed-attr', 'earl:passed'],
    ],
  );
});
