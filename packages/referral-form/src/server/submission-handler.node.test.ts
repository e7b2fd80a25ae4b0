import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reablementReferral as definition } from '../definitions/reablement-referral.js';
import type { FormDefinition } from '../model/definition.js';
import type { Submission } from '../model/submission.js';
import {
  createSubmissionHandler,
  SubmissionRefused,
  TooManySubmissions,
  type Submit,
  type SubmissionProblem,
} from '../server.js';

interface Refused {
  readonly problems: readonly SubmissionProblem[];
}

const submission: Submission = {
  form: { id: definition.id, version: definition.version },
  reference: 'H7KX-3MQT',
  idempotencyKey: '6c4f7f5e-3b1a-4c7e-9a55-0f7d2f3c1b2a',
  submittedAt: '2026-02-03T10:00:00.000Z',
  about: 'me',
  answers: {
    about: 'me',
    assisted: false,
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

  it('refuses other answers with the same key, and says the reference of the first', async () => {
    const { taken, send } = handlerOf();
    const other = { ...submission, answers: { ...submission.answers, 'what-matters': 'Tea' } };
    const [first, second] = await Promise.all([send(submission), send(other)]);
    assert.equal(first.status, 201);
    assert.equal(second.status, 409);
    const { reference, problems } = (await second.json()) as Refused & { reference: string };
    assert.equal(reference, 'H7KX-3MQT');
    assert.equal(problems[0]?.path, '/idempotencyKey');
    assert.deepEqual(taken, [submission]);
  });

  it('passes on what the council refuses, by question and page', async () => {
    const { send } = handlerOf(async (_, { language }) => {
      assert.equal(language, 'en');
      throw new SubmissionRefused([
        { component: 'birth-date', reason: 'You are too young' },
        { component: 'nowhere', reason: 'What?' },
      ]);
    });
    const response = await send(submission);
    assert.equal(response.status, 422);
    assert.deepEqual(((await response.json()) as Refused).problems, [
      { path: '/answers/birth-date', page: 'date-of-birth', reason: 'You are too young' },
      { path: '/answers/nowhere', reason: 'What?' },
    ]);
    const all = handlerOf(async () => {
      throw new SubmissionRefused();
    });
    const { problems } = (await (await all.send(submission)).json()) as Refused;
    assert.deepEqual(
      problems.map(({ path }) => path),
      [''],
    );
  });

  it('says when to try again where too much comes at once', async () => {
    const { send } = handlerOf(async () => {
      throw new TooManySubmissions(90);
    });
    const response = await send(submission);
    assert.equal(response.status, 429);
    assert.equal(response.headers.get('retry-after'), '90');
  });

  it('refuses what is no answer to a question that may be left out', async () => {
    const { send } = handlerOf();
    const answers = { ...submission.answers, 'gp-practice': 42 };
    const response = await send({ ...submission, answers });
    assert.equal(response.status, 422);
    const { problems } = (await response.json()) as Refused;
    assert.deepEqual(
      problems.map(({ path, page }) => [path, page]),
      [['/answers/gp-practice', 'gp-practice']],
    );
  });

  it('takes nothing from answers that end the form', async () => {
    const urgent = { id: 'urgent', path: 'urgent', end: true, components: [] };
    const form: FormDefinition = { ...definition, pages: [...definition.pages, urgent] };
    const { taken, send } = handlerOf(undefined, form);
    const response = await send(submission);
    assert.equal(response.status, 422);
    const { problems } = (await response.json()) as Refused;
    assert.equal(problems[0]?.page, 'urgent');
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
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const { problems, ...rest } = (await response.json()) as Refused;
    assert.deepEqual(rest, { status: 422, title: 'Unprocessable Content' });
    assert.deepEqual(
      problems.map(({ path, page }) => [path, page]),
      [
        ['/answers/birth-date', 'date-of-birth'],
        ['/answers/risks', 'risks'],
      ],
    );
    assert.equal(problems[0]?.reason, 'Date of birth must be a real date');
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
      assert.ok(((await response.json()) as Refused).problems.length > 0);
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
