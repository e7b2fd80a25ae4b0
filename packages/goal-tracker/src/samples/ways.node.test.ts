import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWays } from '../model/ways/read-ways.js';
import { isSignedOff } from '../model/ways/ways.js';
import { WAY_KINDS, type LocalText } from '../model/ways/library.js';
import { sampleWays } from './ways.js';

/** Every text of the sample, in both languages. */
function textsOf(value: unknown): LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'en' in value ? [value as LocalText] : Object.values(value).flatMap(textsOf);
}

const all = sampleWays.tasks.flatMap((task) => task.ways);
const texts = textsOf(sampleWays);

describe('sample ways', () => {
  it('is a sample, that nobody has signed off', () => {
    assert.equal(sampleWays.sample, true);
    assert.deepEqual(all.filter(isSignedOff), []);
  });

  it('has nothing wrong with it, and no text without Welsh', () => {
    assert.deepEqual(readWays(sampleWays, '2026-03-19').problems, []);
    assert.deepEqual(
      texts.filter(({ en, cy }) => cy === en).map(({ en }) => en),
      texts.filter(({ en }) => en === '999').map(({ en }) => en),
    );
  });

  it('has several ways for a task, and every kind of way', () => {
    for (const { id, ways } of sampleWays.tasks) assert.ok(ways.length >= 3, id);
    assert.deepEqual(new Set(all.map(({ kind }) => kind)), new Set(WAY_KINDS));
  });

  it('calls 999 first, whatever the way', () => {
    for (const { id, stopSigns } of all) assert.equal(stopSigns[0]?.call.en, '999', id);
  });

  it('is written in short sentences', () => {
    const sentences = texts
      .flatMap(({ en, cy = '' }) => [en, cy])
      .flatMap((text) => text.split(/[.?] /));
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 20);
    assert.deepEqual(long, []);
  });

  it('can be read at the age of 11', () => {
    const english = texts.map(({ en }) => en.replace(/([^.?])$/, '$1.')).join(' ');
    const words = english.match(/[\w’-]+/g) ?? [];
    const sentences = english.split(/[.?](?:\s|$)/).filter(Boolean).length;
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    // Flesch–Kincaid grade (Kincaid and others 1975); a grade is about 5 years less than the age.
    const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
    assert.ok(grade + 5 <= 11, `reading age ${grade + 5}`);
  });
});

/** Groups of vowels, without a silent e. */
const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?:[^laeiouy]es|ed|[^l]e)$/, (end) => end[0] ?? '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  );
