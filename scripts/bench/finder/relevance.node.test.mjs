// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readServices } from '@council-elements/service-finder/model';
import { isRight } from './ranking.mjs';
import { dcServices, hasRealData } from './sentences.mjs';

const example = new URL('../../../packages/example-council/data/', import.meta.url);

/**
 * Each name that is called right is of a service that is listed, or the judgement means nothing.
 * @param {readonly import('./text.mjs').Service[]} services
 * @param {URL} file
 */
function check(services, file) {
  const listed = services.filter(({ status }) => status !== 'inactive' && status !== 'defunct');
  const judgements = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(judgements.length, 30);
  for (const { query, right } of judgements) {
    for (const name of right) {
      assert.ok(
        listed.some((service) => isRight(service, [name])),
        `${query}: no service is called ${name}`,
      );
    }
  }
}

test('what is judged right is in the example council’s directory', () => {
  const json = JSON.parse(readFileSync(new URL('services.json', example), 'utf8'));
  check(readServices(json).services, new URL('judged-queries.json', example));
});

test(
  'what is judged right is in the directory of Washington, DC',
  { skip: !hasRealData && 'no ../shared/data' },
  () => check(dcServices(), new URL('judged-dc.json', import.meta.url)),
);
