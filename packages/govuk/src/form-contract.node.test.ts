import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formControls, madeOfOthers } from './testing/form-controls.js';
import { components, fixturesOf } from './testing/upstream.js';

/** A control that a form can send, or that sends it. */
const formControl = /<(?:input|select|textarea|button(?=[^>]* (?:name=|type="submit")))\b/;

test('every form control of GOV.UK Frontend is under the contract', () => {
  const found = components().filter((component) =>
    fixturesOf(component).some(({ html }) => formControl.test(html)),
  );
  assert.deepEqual(found, [...Object.keys(formControls), ...madeOfOthers].sort());
});
