import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { sampleWays } from '../../samples/ways.js';
import { readWays } from './read-ways.js';
import { isReviewOverdue, isSignedOff, ways } from './ways.js';

type Json = Record<string, unknown>;

const say = (en: string) => ({ en, cy: `${en} (cy)` });
const way = (changes: Json = {}): Json => ({
  id: 'rail',
  kind: 'equipment',
  title: say('Use the rail'),
  steps: [{ text: say('Hold the rail.') }],
  stopSigns: [{ call: say('999'), when: [say('you fall')] }],
  ...changes,
});
const task = (changes: Json = {}): Json => ({
  id: 'stairs',
  title: say('Stairs'),
  whyHard: [say('They are steep.')],
  searchWords: say('stairs'),
  ways: [way()],
  ...changes,
});
const library = (...tasks: unknown[]) => ({ tasks });
const ofWay = (changes: Json) => library(task({ ways: [way(changes)] }));
const checked = { name: 'A B', profession: 'occupational-therapist', on: '2026-01-10' };
const signedOff = { ...checked, reviewBy: '2027-01-10' };

const pathsOf = (value: unknown, today?: string) =>
  readWays(value, today).problems.map(({ severity, path }) => `${severity} ${path}`);

const WRONG: Readonly<Record<string, readonly [unknown, readonly string[]]>> = {
  'no object': [[], ['error ']],
  'no tasks': [{}, ['error /tasks']],
  'tasks that are no list': [{ tasks: {} }, ['error /tasks']],
  'a task that is none': [library(null), ['error /tasks/0']],
  'a task without ways': [library(task({ ways: [] })), ['error /tasks/0/ways']],
  'ways that are no list': [library(task({ ways: 'many' })), ['error /tasks/0/ways']],
  'a task that is hard for no reason': [library(task({ whyHard: [] })), ['error /tasks/0/whyHard']],
  'an id that no address can have': [library(task({ id: 'Stairs!' })), ['error /tasks/0/id']],
  'no stop sign': [ofWay({ stopSigns: [] }), ['error /tasks/0/ways/0/stopSigns']],
  'stop signs left out': [ofWay({ stopSigns: undefined }), ['error /tasks/0/ways/0/stopSigns']],
  'a stop sign that never stops': [
    ofWay({ stopSigns: [{ call: say('999'), when: [] }] }),
    ['error /tasks/0/ways/0/stopSigns/0/when'],
  ],
  'no step': [ofWay({ steps: [] }), ['error /tasks/0/ways/0/steps']],
  'an unknown kind': [ofWay({ kind: 'magic' }), ['error /tasks/0/ways/0/kind']],
  'an unknown side': [ofWay({ side: 'up' }), ['error /tasks/0/ways/0/side']],
  'a name that nothing has': [
    ofWay({ energytip: say('Rest.') }),
    ['error /tasks/0/ways/0/energytip'],
  ],
  'an empty English text': [
    ofWay({ title: { en: ' ', cy: 'Teitl' } }),
    ['error /tasks/0/ways/0/title/en'],
  ],
  'missing Welsh': [
    ofWay({ energyTip: { en: 'Rest.' } }),
    ['warning /tasks/0/ways/0/energyTip/cy'],
  ],
  'a check without a name': [
    ofWay({ checked: { ...signedOff, name: '' } }),
    ['error /tasks/0/ways/0/checked/name'],
  ],
  'a check without its review date': [
    ofWay({ checked }),
    ['error /tasks/0/ways/0/checked/reviewBy'],
  ],
  'a check on a day that is none': [
    ofWay({ checked: { ...signedOff, on: '2026-02-30' } }),
    ['error /tasks/0/ways/0/checked/on'],
  ],
  'a check by somebody else': [
    ofWay({ checked: { ...signedOff, profession: 'plumber' } }),
    ['error /tasks/0/ways/0/checked/profession'],
  ],
  'a sample that does not say so plainly': [{ sample: 'yes', tasks: [] }, ['error /sample']],
  'a picture that runs a script': [
    ofWay({
      steps: [{ text: say('Hold.'), picture: { src: 'javascript:alert(1)', alt: say('A hand') } }],
    }),
    ['error /tasks/0/ways/0/steps/0/picture/src'],
  ],
  'a picture nobody describes': [
    ofWay({ steps: [{ text: say('Hold.'), picture: { src: '/hold.svg' } }] }),
    ['error /tasks/0/ways/0/steps/0/picture/alt'],
  ],
};

const RIGHT: Readonly<Record<string, unknown>> = {
  'no tasks yet': library(),
  'what must be there': library(task()),
  'all there is': ofWay({
    side: 'left',
    thingsNeeded: [say('A rail')],
    steps: [
      { text: say('Hold.'), picture: { src: 'https://example.com/a.svg', alt: say('A hand') } },
      { text: say('Step.'), picture: { src: '/pictures/b.svg?v=1', alt: say('A foot') } },
    ],
    energyTip: say('Rest.'),
    checked: signedOff,
  }),
  'with its schema named': { $schema: 'ways.schema.json', sample: false, tasks: [task()] },
  'the sample': sampleWays,
};

describe('readWays', () => {
  for (const [name, value] of Object.entries(RIGHT)) {
    it(`takes ${name}`, () => {
      const { library: read, problems } = readWays(value);
      assert.deepEqual(problems, []);
      assert.deepEqual(read.tasks, (value as { tasks: unknown }).tasks);
    });
  }

  for (const [name, [value, paths]] of Object.entries(WRONG)) {
    it(`says where there is ${name}`, () => assert.deepEqual(pathsOf(value), paths));
  }

  it('leaves out what is wrong, and nothing else', () => {
    const { library: read } = readWays(
      library(
        task({ ways: [way({ id: 'bad', stopSigns: [] }), way()] }),
        task({ id: 'bed', ways: [way({ kind: 'magic' })] }),
        'not a task',
        task({ id: 'chair', title: undefined }),
        task({ id: 'shop', ways: [way({ title: { en: 'Walk' } })] }),
      ),
    );
    assert.deepEqual(
      read.tasks.map(({ id, ways: all }) => [id, all.map((one) => one.id)]),
      [
        ['stairs', ['rail']],
        ['shop', ['rail']],
      ],
    );
  });

  it('keeps the first of an id', () => {
    const value = library(
      task({ ways: [way(), way({ title: say('Another') })] }),
      task({ title: say('Other stairs') }),
    );
    assert.deepEqual(pathsOf(value), ['error /tasks/0/ways/1/id', 'error /tasks/1/id']);
    const [only, ...others] = readWays(value).library.tasks;
    assert.deepEqual(others, []);
    assert.equal(only!.title.en, 'Stairs');
    assert.deepEqual(
      only!.ways.map(({ title }) => title.en),
      ['Use the rail'],
    );
  });

  it('has the same way in two tasks', () => {
    assert.deepEqual(pathsOf(library(task(), task({ id: 'steps' }))), []);
  });

  it('warns of a review date that has passed, and shows the way', () => {
    const value = ofWay({ checked: signedOff });
    assert.deepEqual(pathsOf(value, '2027-01-10'), []);
    assert.deepEqual(pathsOf(value, '2027-01-11'), ['warning /tasks/0/ways/0/checked/reviewBy']);
    assert.equal(readWays(value, '2027-01-11').library.tasks.length, 1);
  });

  it('takes for a sample what is not plainly real', () => {
    assert.equal(readWays({ sample: true, tasks: [] }).library.sample, true);
    assert.equal(readWays({ sample: 'no', tasks: [] }).library.sample, true);
    assert.equal(readWays({ sample: false, tasks: [] }).library.sample, undefined);
    assert.equal(readWays({ tasks: [] }).library.sample, undefined);
  });
});

describe('ways.schema.json', () => {
  it('takes and refuses what readWays does', async () => {
    const file = new URL('../../../ways.schema.json', import.meta.url);
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object);
    const verdict = (value: unknown) => validate(JSON.parse(JSON.stringify(value)));
    for (const [name, value] of Object.entries(RIGHT)) {
      assert.equal(verdict(value), true, `${name}: ${JSON.stringify(validate.errors)}`);
    }
    for (const [name, [value]] of Object.entries(WRONG)) assert.equal(verdict(value), false, name);
  });
});

describe('ways', () => {
  it('is the task, or nothing', () => {
    assert.equal(ways('stairs', sampleWays)?.title.cy, 'Mynd i fyny’r grisiau');
    assert.equal(ways('garden', sampleWays), undefined);
    assert.equal(ways(undefined, sampleWays), undefined);
  });

  it('is signed off by an occupational therapist alone', () => {
    const signed = (value: Json) => isSignedOff(readWays(ofWay(value)).library.tasks[0]!.ways[0]!);
    assert.equal(signed({}), false);
    assert.equal(signed({ checked: { ...signedOff, profession: 'physiotherapist' } }), false);
    assert.equal(signed({ checked: signedOff }), true);
  });

  it('has nothing to check again where nobody has checked', () => {
    assert.equal(isReviewOverdue(sampleWays.tasks[0]!.ways[0]!, '2099-01-01'), false);
  });
});
