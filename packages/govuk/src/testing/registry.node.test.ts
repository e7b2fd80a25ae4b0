import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ported, skipped, unported } from './registry.js';
import { components, fixturesOf } from './upstream.js';

test('every component of GOV.UK Frontend is ported, or known not to be', () => {
  assert.deepEqual([...Object.keys(ported), ...unported].sort(), components());
});

test('every skipped fixture exists, and says why', () => {
  for (const [key, reason] of Object.entries(skipped)) {
    const [component = '', name] = key.split(': ');
    assert.ok(
      fixturesOf(component).some((fixture) => fixture.name === name),
      key,
    );
    assert.match(reason, /\w+ \w+/, key);
  }
});
