import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { phoneMetadata } from './phone-metadata.js';
import { phone } from './phone.js';

interface Metadata {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, unknown>>;
}

describe('phone', () => {
  it('accepts the numbers kept for drama, of every kind, and none beside them', () => {
    const drama = [
      '0113 496 0999',
      '0118 496 0000',
      '0121 496 0001',
      '0161 496 0999',
      '0191 498 0000',
      '020 7946 0999',
      '028 9649 6000',
      '029 2018 0999',
      '01632 960 000',
      '01632 960 999',
      '07700 900 000',
      '08081 570 999',
      '0909 879 0000',
      '03069 990 999',
    ];
    for (const text of drama) {
      assert.equal(phone(text).ok, true, text);
      assert.equal(phone(`+44 (0)${text.slice(1)}`).ok, true, `+44 (0)${text.slice(1)}`);
    }
    for (const text of ['01632 961 000', '01632 959 999', '0112 496 0000']) {
      assert.deepEqual(phone(text), { ok: false, reason: 'format' }, text);
    }
  });

  it('knows what is in use', () => {
    const value = (text: string) => {
      const result = phone(text);
      return result.ok ? result.value : `! ${result.reason}`;
    };
    assert.equal(value('0161 850 1234'), '01618501234');
    assert.equal(value('0044 161 850 1234'), '00441618501234');
    assert.equal(value('07911 123456'), '07911123456');
    assert.equal(value('01481 725 111'), '01481725111');
    assert.equal(value('01624 685 711 x12'), '01624685711 x12');
    assert.equal(value('0300 123 4567'), '03001234567');
    assert.equal(value('0111 111 1111'), '! format');
    assert.equal(value('0444 444 4444'), '! format');
    assert.equal(value('+44 12'), '! length');
    assert.equal(value('+44 1111 111 111'), '! format');
  });

  it('holds the numbers of other countries to their length alone', () => {
    assert.equal(phone('+1 202 555 0143').ok, true);
    assert.equal(phone('00353 1 234 5678').ok, true);
    assert.deepEqual(phone('+1 2025'), { ok: false, reason: 'length' });
  });

  it('goes by the metadata of the library that is installed', () => {
    const whole = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json') as Metadata;
    const shared = whole.country_calling_codes['44'] ?? [];
    assert.deepEqual(phoneMetadata, {
      version: whole.version,
      country_calling_codes: { 44: shared },
      countries: Object.fromEntries(shared.map((country) => [country, whole.countries[country]])),
      nonGeographic: {},
    });
  });
});
