// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { components } from '../../packages/govuk/dist/testing/upstream.js';
import { exampleStories, visibleFixtures } from './examples.mjs';

for (const component of components()) {
  test(`${component} has a page, with a story of each example`, () => {
    const file = new URL(`../../stories/govuk/${component}.stories.ts`, import.meta.url);
    assert.ok(existsSync(file), `There is no stories/govuk/${component}.stories.ts.`);
    const source = readFileSync(file, 'utf8');
    assert.match(source, new RegExp(`parameters: guidance\\(\\{\\s*component: '${component}',`));
    assert.deepEqual(
      exampleStories(source).map(({ example }) => example),
      visibleFixtures(component).map(({ name }) => name),
    );
  });
}

test('examples are read from the text of a file', () => {
  const source = `
export const Default = story(() => ({}));
export const ExampleDefault = example('default');
export const ExampleWithCountType = example("with count type 'words'");
export const ExampleWithEverything = example(
  'with everything',
);
// export const ExampleOff = example('off');
`;
  assert.deepEqual(exampleStories(source), [
    { story: 'ExampleDefault', example: 'default' },
    { story: 'ExampleWithCountType', example: "with count type 'words'" },
    { story: 'ExampleWithEverything', example: 'with everything' },
  ]);
});
