import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { hex, sha1, uuidOf } from './uuid.js';

describe('sha1', () => {
  it('gives what RFC 3174 gives', () => {
    const of = (text: string) => hex(sha1(new TextEncoder().encode(text)));
    assert.equal(of('abc'), 'a9993e364706816aba3e25717850c26c9cd0d89d');
    assert.equal(
      of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'),
      '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
    );
    assert.equal(of('a'.repeat(1_000_000)), '34aa973cd4c4daa4f61eeb2bdbad27316534016f');
  });

  it('gives what Node gives, at every length round a block', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
      assert.equal(hex(sha1(bytes)), createHash('sha1').update(bytes).digest('hex'));
    }
  });
});

describe('uuidOf', () => {
  it('leaves a UUID as it is, in lower case', () => {
    const uuid = 'ac148810-d857-441c-9679-408f346de14b';
    assert.equal(uuidOf(uuid), uuid);
    assert.equal(uuidOf(uuid.toUpperCase()), uuid);
  });

  it('makes version 5 UUIDs of other ids, the same ones for ever', () => {
    assert.match(
      uuidOf('7'),
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.equal(uuidOf('7'), '2c26bb56-4f9b-5069-a0b0-f4b8fe51c1ab');
    assert.equal(uuidOf('a', 1), uuidOf('a/1'));
    assert.notEqual(uuidOf('7'), uuidOf('8'));
  });
});
