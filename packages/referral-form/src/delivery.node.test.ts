import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, OutboxEntry } from '@council-elements/core/storage';
import { deliveryOf } from './delivery.js';

const entry = (rest: Partial<OutboxEntry>): OutboxEntry => ({
  idempotencyKey: 'key',
  url: '/send',
  state: 'waiting',
  added: new Date(0),
  attempts: 1,
  ...rest,
});
const of = (rest: Partial<OutboxEntry>, onLine = true) =>
  deliveryOf(entry(rest), 'OURS', true, onLine);
const refused = (body: unknown) => of({ state: 'refused', answer: { status: 422, body } });

describe('deliveryOf', () => {
  it('tells why it waits', () => {
    const waits = (status: number): Partial<OutboxEntry> => ({ answer: { status } });
    const reasons: [Partial<OutboxEntry>, string][] = [
      [waits(500), 'server'],
      [waits(503), 'server'],
      [waits(429), 'busy'],
      [{ failure: 'timeout' }, 'timeout'],
      [{ failure: 'unreachable' }, 'unreachable'],
      [{ ...waits(503), failure: 'unreachable' }, 'unreachable'],
    ];
    for (const [rest, reason] of reasons) {
      assert.deepEqual(of(rest), { state: 'waiting', reason, kept: true });
    }
    assert.deepEqual(of({ attempts: 0 }), { state: 'sending' });
    assert.deepEqual(of({ attempts: 0 }, false), {
      state: 'waiting',
      reason: 'offline',
      kept: true,
    });
  });

  it('gives the server’s reference, else the one that was sent', () => {
    const sent = (answer: Answer) => of({ state: 'sent', answer });
    assert.deepEqual(sent({ status: 201, body: { reference: 'A' } }), {
      state: 'sent',
      reference: 'A',
    });
    assert.deepEqual(sent({ status: 201, body: '<html>' }), { state: 'sent', reference: 'OURS' });
    assert.deepEqual(sent({ status: 409 }), { state: 'sent', reference: 'OURS', earlier: true });
  });

  it('reads which answers were refused out of whatever came', () => {
    const problems = [
      { path: '/answers/birth/day', reason: ' Too early ' },
      { path: '/answers/a~1b~01', reason: null },
      { path: '/form', reason: 'another version' },
      { reason: 'nowhere' },
      null,
    ];
    assert.deepEqual(refused({ problems }), {
      state: 'refused',
      answers: [
        { component: 'birth', reason: 'Too early' },
        { component: 'a/b~1', reason: '' },
      ],
    });
    for (const body of [undefined, 'no', {}, { problems: 'no' }]) {
      assert.deepEqual(refused(body), { state: 'refused', answers: [] });
    }
  });
});
