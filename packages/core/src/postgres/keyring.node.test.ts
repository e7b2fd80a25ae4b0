import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createKey, DecryptionError, readKeyring } from '../postgres.js';

const text = 'Siân O’Neill, 1 High Street';

describe('a keyring', () => {
  const key = createKey();
  const keyring = readKeyring(key);

  it('decrypts what it encrypted, in its place', () => {
    assert.equal(keyring.decrypt(keyring.encrypt(text, 'a/1'), 'a/1'), text);
    assert.equal(keyring.decrypt(keyring.encrypt('', 'a/1'), 'a/1'), '');
  });

  it('shows nothing of the text, and encrypts the same text differently each time', () => {
    const encrypted = Buffer.from(keyring.encrypt(text, 'a/1'));
    assert.ok(!encrypted.includes('High'));
    assert.notDeepEqual(encrypted, keyring.encrypt(text, 'a/1'));
  });

  it('refuses every flipped bit, and every cut', () => {
    const encrypted = keyring.encrypt('yes', 'a/1');
    for (let bit = 0; bit < encrypted.length * 8; bit++) {
      const flipped = Uint8Array.from(encrypted);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      assert.throws(() => keyring.decrypt(flipped, 'a/1'), DecryptionError, `bit ${bit}`);
    }
    for (let length = 0; length < encrypted.length; length++) {
      assert.throws(() => keyring.decrypt(encrypted.subarray(0, length), 'a/1'), DecryptionError);
    }
  });

  it('refuses what was encrypted for another place', () => {
    assert.throws(() => keyring.decrypt(keyring.encrypt(text, 'a/1'), 'a/2'), /changed or moved/);
  });

  it('encrypts with its first key and reads with each', () => {
    const old = keyring.encrypt(text, 'a/1');
    const newKey = createKey();
    const rotated = readKeyring(`${newKey}, ${key}`);
    assert.equal(rotated.decrypt(old, 'a/1'), text);
    const fresh = rotated.encrypt(text, 'a/1');
    assert.equal(readKeyring(newKey).decrypt(fresh, 'a/1'), text);
    assert.deepEqual(fresh.subarray(0, rotated.prefix.length), rotated.prefix);
    assert.throws(() => keyring.decrypt(fresh, 'a/1'), /needs key [\da-f]{8}, which is not among/);
  });

  it('says which key is none, and does not quote it', () => {
    const wrong = ['', 'password', key.slice(1), `${key}${key}`, key.replace('=', ''), `${key}?`];
    for (const setting of wrong) {
      assert.throws(
        () => readKeyring(`${key},${setting}`),
        ({ message }: Error) =>
          message.startsWith('Key 2 is not 32 bytes') &&
          (setting === '' || !message.includes(setting)),
      );
    }
  });
});
