// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf, themes } from './stories.mjs';

/** @type {(title: string, name: string, ...tags: string[]) => import('../storybook/stories.mjs').Story} */
const story = (title, name, ...tags) => ({ id: `${title}--${name}`, title, name, tags });

test('stories of one title are a group for each language, in every theme', () => {
  const stories = [story('a', '1'), story('b', '1'), story('a', '2', 'play-fn')];
  const [a1, b1, a2] = stories;
  assert.deepEqual(groupsOf(stories), [
    { name: 'a, en', stories: [a1, a2], themes, language: 'en' },
    { name: 'a, cy', stories: [a1, a2], themes, language: 'cy' },
    { name: 'b, en', stories: [b1], themes, language: 'en' },
    { name: 'b, cy', stories: [b1], themes, language: 'cy' },
  ]);
});

test('stories that read the theme are opened anew for each', () => {
  const logo = story('header', 'logo', 'reads-theme');
  const groups = groupsOf([logo]);
  assert.deepEqual(
    groups.map(({ stories, themes, language }) => [stories, themes, language]),
    ['en', 'cy'].flatMap((language) => themes.map((theme) => [[logo], [theme], language])),
  );
});

test('GOV.UK’s examples are checked in English and one theme', () => {
  const examples = [
    story('header', 'one', 'govuk-example', 'reads-theme'),
    story('header', 'two', 'govuk-example'),
  ];
  assert.deepEqual(groupsOf(examples), [
    { name: 'header, en', stories: examples, themes: themes.slice(0, 1), language: 'en' },
  ]);
});
