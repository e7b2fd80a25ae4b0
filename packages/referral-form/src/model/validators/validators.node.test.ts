import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  date,
  email,
  formatNationalInsuranceNumber,
  formatNhsNumber,
  nationalInsuranceNumber,
  nhsNumber,
  phone,
  postcode,
  readDate,
  today,
} from './index.js';

const value = (result: { ok: boolean; value?: string; reason?: string }) =>
  result.ok ? result.value : `! ${result.reason}`;

describe('nhsNumber', () => {
  const cases: [string, string][] = [
    ['999 000 0018', '9990000018'],
    ['999-000-0018', '9990000018'],
    ['\t999–000–0018 ', '9990000018'],
    ['', '! empty'],
    [' - ', '! empty'],
    ['999 123 4567', '! checkDigit'],
    ['0000000000', '! checkDigit'],
    ['999000001', '! tooShort'],
    ['99900000181', '! tooLong'],
    ['999000001O', '! letters'],
    ['٩٩٩٠٠٠٠٠١٨', '! letters'],
    ['QQ 12 34 56 C', '! nationalInsurance'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      assert.equal(value(nhsNumber(text)), expected);
    });
  }

  it('has one check digit for nine digits, and none where that would be 10', () => {
    const checks = (start: string) =>
      Array.from('0123456789').filter((digit) => nhsNumber(start + digit).ok);
    assert.deepEqual(checks('999000001'), ['8']);
    assert.deepEqual(checks('000000006'), []);
  });

  it('is shown 3-3-4 without breaks', () => {
    assert.equal(formatNhsNumber('9990000018'), '999\u00a0000\u00a00018');
  });
});

describe('nationalInsuranceNumber', () => {
  const cases: [string, string][] = [
    ['AA 12 34 56 A', 'AA123456A'],
    ['jg-10-37-59-a', 'JG103759A'],
    ['', '! empty'],
    [' - ', '! empty'],
    ['QQ 12 34 56 C', '! prefix'],
    ['AO 12 34 56 C', '! prefix'],
    ['GB 12 34 56 C', '! prefix'],
    ['OA 12 34 56 C', 'OA123456C'],
    ['AA 12 34 56 E', '! format'],
    ['AA 12 34 56', '! format'],
    ['AA 12 34 5 A', '! format'],
    ['A1 12 34 56 A', '! format'],
    ['999 000 0018', '! nhsNumber'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      assert.equal(value(nationalInsuranceNumber(text)), expected);
    });
  }

  it('is shown in pairs without breaks', () => {
    assert.equal(formatNationalInsuranceNumber('AA123456A'), 'AA\u00a012\u00a034\u00a056\u00a0A');
  });
});

describe('postcode', () => {
  const cases: [string, string][] = [
    ['sw1a1aa', 'SW1A 1AA'],
    [' M1  1AE.', 'M1 1AE'],
    ['gir 0aa', 'GIR 0AA'],
    ['CF10-3AT', 'CF10 3AT'],
    ['', '! empty'],
    ['SW1A', '! format'],
    ['SW1A 1A1', '! format'],
    ['12345', '! format'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      assert.equal(value(postcode(text)), expected);
    });
  }
});

describe('email', () => {
  const cases: [string, string][] = [
    [' name@example.com ', 'name@example.com'],
    ["o'neil+care@mail.example.co.uk", "o'neil+care@mail.example.co.uk"],
    ['', '! empty'],
    ['name', '! format'],
    ['name@example', '! format'],
    ['name@example..com', '! format'],
    ['a@b.com, c@d.com', '! format'],
    [`${'a'.repeat(250)}@b.com`, '! tooLong'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text.slice(0, 40))} is ${expected.slice(0, 40)}`, () => {
      assert.equal(value(email(text)), expected);
    });
  }
});

describe('phone', () => {
  const cases: [string, string][] = [
    ['01632 960 001', '01632960001'],
    ['(01632) 960-001', '01632960001'],
    ['+44 (0)808 157 0192', '+448081570192'],
    ['0044 7700 900982', '00447700900982'],
    ['+1 202-555-0143', '+12025550143'],
    ['01632 960 001 ext 23', '01632960001 x23'],
    ['', '! empty'],
    ['call me', '! letters'],
    ['632 960 001', '! format'],
    ['01632 96', '! length'],
    ['07700 900 9821', '! length'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      assert.equal(value(phone(text)), expected);
    });
  }
});

describe('date', () => {
  const cases: [string, string][] = [
    ['27 3 1941', '1941-03-27'],
    ['2 Jan 2026', '2026-01-02'],
    ['02/01/2026', '2026-01-02'],
    ['2026-01-02', '2026-01-02'],
    ['1 Rhag 2025', '2025-12-01'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', '! notReal'],
    ['2 3 26', '! year'],
    ['', '! empty'],
    ['2 3', '! incomplete'],
    ['1 2 3 4', '! notReal'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      assert.equal(value(date(text)), expected);
    });
  }

  it('says first what is missing, then what cannot be', () => {
    assert.deepEqual(readDate({ day: '40', month: ' ', year: '2020' }), {
      ok: false,
      reason: 'incomplete',
      fields: ['month'],
    });
    assert.deepEqual(readDate({ day: '40', month: 'foo', year: '2020' }), {
      ok: false,
      reason: 'notReal',
      fields: ['day', 'month'],
    });
    assert.deepEqual(readDate({ day: '31', month: '4', year: '2020' }), {
      ok: false,
      reason: 'notReal',
      fields: ['day', 'month', 'year'],
    });
  });

  it('takes month names of either language, but not two letters', () => {
    const months = (name: string) => value(readDate({ day: '1', month: name, year: '2020' }));
    assert.equal(months('Mawrth'), '2020-03-01');
    assert.equal(months('sept'), '2020-09-01');
    assert.equal(months('Jan.'), '2020-01-01');
    assert.equal(months('ju'), '! notReal');
    assert.equal(months('juneteenth'), '! notReal');
  });

  it('knows the day in the United Kingdom', () => {
    assert.equal(today(new Date('2026-06-30T23:30:00Z')), '2026-07-01');
    assert.equal(today(new Date('2026-12-31T23:30:00Z')), '2026-12-31');
  });
});
