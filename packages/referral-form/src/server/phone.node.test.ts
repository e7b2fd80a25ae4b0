import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSubmissionHandler } from '../server.js';
import { phoneForm as definition, phoneNumbers } from '../testing/phone-numbers.js';

describe('createSubmissionHandler', () => {
  for (const [text, isPhone] of phoneNumbers) {
    it(`${isPhone ? 'takes' : 'refuses'} ${text}, as a browser does`, async () => {
      const handler = createSubmissionHandler(definition, {
        submit: (submission) => Promise.resolve({ reference: submission.reference }),
      });
      const idempotencyKey = '6c4f7f5e-3b1a-4c7e-9a55-0f7d2f3c1b2a';
      const response = await handler(
        new Request('https://council.example/submissions', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
          body: JSON.stringify({
            form: { id: 'phones', version: '1' },
            reference: 'H7KX-3MQT',
            idempotencyKey,
            submittedAt: '2026-02-03T10:00:00.000Z',
            answers: { phone: text },
          }),
        }),
        { language: 'en' },
      );
      assert.equal(response.ok, isPhone, `${response.status}`);
    });
  }
});
