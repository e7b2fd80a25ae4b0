import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeError } from '../server.js';

describe('describeError', () => {
  it('tells class, code and place, and no message', () => {
    const error = Object.assign(new TypeError('Siân\n    at 1 High Street:1:1'), {
      code: 'ECONNREFUSED',
      name: 'Siân',
      detail: 'Siân',
    });
    const text = describeError(error);
    assert.match(text, /^TypeError ECONNREFUSED\n\s+at .*describe-error\.node\.test/);
    assert.doesNotMatch(text, /Siân|High Street/);
  });

  it('tells the causes, to an end', () => {
    const error = new Error('Siân', { cause: new RangeError('Siân') });
    assert.match(describeError(error), /^Error\n[^]*caused by RangeError\n/);
    error.cause = error;
    assert.doesNotMatch(describeError(error), /Siân/);
  });

  it('tells nothing of a message that was changed, or of what is no error or code', () => {
    const error = Object.assign(new Error('one Siân'), { code: 'Siân O’Neill' });
    assert.match(error.stack ?? '', /Siân/);
    error.message = 'two';
    assert.equal(describeError(error), 'Error');
    assert.equal(describeError('Siân'), 'a string that is no Error');
  });
});
