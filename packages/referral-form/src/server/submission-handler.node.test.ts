import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reablementReferral as definition } from '../definitions/reablement-referral.js';
import type { FormDefinition } from '../model/definition.js';
import type { Submission } from '../model/submission.js';
import { createSubmissionHandler, type Submit } from '../server.js';

const submission: Submission = {
  form: { id: definition.id, version: definition.version },
  reference: 'H7KX-3MQT',
  idempotencyKey: '6c4f7f5e-3b1a-4c7e-9a55-0f7d2f3c1b2a',
  submittedAt: '2026-02-03T10:00:00.000Z',
  about: 'me',
  answers: {
    about: 'me',
    'person-name': { first: 'Siân', last: 'O’Neill' },
    'birth-date': '1941-03-27',
    'nhs-number-known': false,
    'home-address': { line1: '1 High Street', town: 'Aberwyle', postcode: 'SW1A 1AA' },
    'contact-ways': ['letter'],
    'help-needed': ['stairs'],
    'in-hospital': false,
    'what-matters': 'The garden',
    'lives-alone': true,
    risks: ['none'],
    declaration: true,
  },
};

function handlerOf(submit?: Submit, form: FormDefinition = definition) {
  const taken: Submission[] = [];
  const handler = createSubmissionHandler(form, {
    submit:
      submit ??
      (async (given) => {
        taken.push(given);
        return given;
      }),
  });
  const send = (body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
    handler(
      new Request('https://council.example/submissions', {
        method,
        ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': submission.idempotencyKey,
          ...headers,
        },
      }),
      { language: 'en' },
    );
  return { taken, send };
}

describe('createSubmissionHandler', () => {
  it('takes what a browser sends', async () => {
    const { taken, send } = handlerOf();
    const response = await send(submission);
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { reference: 'H7KX-3MQT' });
    assert.deepEqual(taken, [submission]);
  });

  it('gives the same answer for the same key, and takes it once', async () => {
    const { taken, send } = handlerOf();
    const again = { ...submission, reference: 'CCCC-CCCC' };
    const responses = await Promise.all([send(submission), send(submission), send(again)]);
    for (const response of responses) {
      assert.equal(response.status, 201);
      assert.deepEqual(await response.json(), { reference: 'H7KX-3MQT' });
    }
    assert.equal(taken.length, 1);
  });

  it('takes nothing from answers that end the form', async () => {
    const urgent = { id: 'urgent', path: 'urgent', end: true, components: [] };
    const form: FormDefinition = { ...definition, pages: [...definition.pages, urgent] };
    const { taken, send } = handlerOf(undefined, form);
    const response = await send(submission);
    assert.equal(response.status, 422);
    assert.match(await response.text(), /end at page .+urgent/);
    assert.deepEqual(taken, []);
  });

  it('passes on only what the form asks', async () => {
    const { taken, send } = handlerOf();
    const answers = { ...submission.answers, extra: 'x', hospital: 'not on the way' };
    await send({ ...submission, answers, admin: true });
    assert.deepEqual(taken, [submission]);
  });

  it('refuses answers that the form would refuse, and says which', async () => {
    const { taken, send } = handlerOf();
    const answers = { ...submission.answers, 'birth-date': '1941-02-31', risks: ['nonsense'] };
    const response = await send({ ...submission, answers });
    assert.equal(response.status, 422);
    const { problems } = (await response.json()) as { problems: { path: string }[] };
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/answers/birth-date', '/answers/risks'],
    );
    assert.equal(taken.length, 0);
  });

  const refused: [status: number, what: string, body: unknown, headers?: Record<string, string>][] =
    [
      [400, 'no JSON', '{'],
      [400, 'no submission', []],
      [400, 'a key that is not the header’s', submission, { 'idempotency-key': 'another-key' }],
      [400, 'a reference with markup', { ...submission, reference: '<b>' }],
      [413, 'too much', JSON.stringify({ ...submission, x: 'x'.repeat(300_000) })],
      [
        415,
        'a form post, which another site could make',
        submission,
        { 'content-type': 'text/plain' },
      ],
      [422, 'another version', { ...submission, form: { id: definition.id, version: '0' } }],
    ];
  for (const [status, what, body, headers] of refused) {
    it(`answers ${status} to ${what}`, async () => {
      const { taken, send } = handlerOf();
      const response = await send(body, headers);
      assert.equal(response.status, status);
      assert.ok(((await response.json()) as { problems: unknown[] }).problems.length > 0);
      assert.equal(taken.length, 0);
    });
  }

  it('answers 405 to GET', async () => {
    assert.equal((await handlerOf().send('', {}, 'GET')).status, 405);
  });

  it('answers 503 where it could not be kept, and takes it when tried again', async (context) => {
    context.mock.method(console, 'error', () => undefined);
    let failing = true;
    const { send } = handlerOf(async (given) => {
      if (failing) throw new Error('no room');
      return given;
    });
    assert.equal((await send(submission)).status, 503);
    failing = false;
    assert.equal((await send(submission)).status, 201);
  });
});
