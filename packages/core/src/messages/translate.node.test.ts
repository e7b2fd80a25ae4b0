import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTranslate, type Translation } from './translate.js';

const en = {
  title: 'Find a service',
  greeting: 'Hello %{name}',
  results: { one: '%{count} service', other: '%{count} services' },
} as const;
const cy = {
  title: 'Dod o hyd i wasanaeth',
  greeting: 'Helo %{name}',
  results: {
    zero: 'Dim gwasanaethau',
    one: '%{count} gwasanaeth',
    two: '%{count} wasanaeth',
    few: '%{count} gwasanaeth',
    many: '%{count} gwasanaeth',
    other: '%{count} gwasanaeth',
  },
} as const satisfies Translation<typeof en>;
const catalogues = { en, cy };

// @ts-expect-error a missing key is a type error
const _missing: Translation<typeof en> = { title: 'Teitl', results: { other: '' } };
// @ts-expect-error a counted message stays counted
const _uncounted: Translation<typeof en> = { title: '', greeting: '', results: '' };

describe('createTranslate', () => {
  it('fills placeholders, as text', () => {
    const t = createTranslate<typeof en>(catalogues, 'en');
    assert.equal(t('greeting', { name: '<b>$& Siân</b>' }), 'Hello <b>$& Siân</b>');
  });

  it('chooses the plural form by the language', () => {
    const english = createTranslate<typeof en>(catalogues, 'en');
    const welsh = createTranslate<typeof en>(catalogues, 'cy');
    assert.equal(english('results', { count: 1 }), '1 service');
    assert.equal(english('results', { count: 0 }), '0 services');
    assert.equal(welsh('results', { count: 0 }), 'Dim gwasanaethau');
    assert.equal(welsh('results', { count: 2 }), '2 wasanaeth');
    assert.equal(welsh('results', { count: 3 }), '3 gwasanaeth');
  });

  it('writes numbers as the language does', () => {
    assert.equal(
      createTranslate<typeof en>(catalogues, 'en')('results', { count: 2805 }),
      '2,805 services',
    );
  });

  it('falls back from a region to the language, and from an unknown language to the first', () => {
    assert.equal(createTranslate<typeof en>(catalogues, 'cy-GB')('title'), cy.title);
    assert.equal(createTranslate<typeof en>(catalogues, 'fr')('title'), en.title);
    assert.equal(createTranslate<typeof en>(catalogues, 'fr').language, 'en-GB');
  });

  it('lets a council change a single text in one language', () => {
    const overrides = { cy: { title: 'Chwilio am gymorth' } };
    assert.equal(
      createTranslate<typeof en>(catalogues, 'cy', overrides)('title'),
      'Chwilio am gymorth',
    );
    assert.equal(createTranslate<typeof en>(catalogues, 'en', overrides)('title'), en.title);
  });

  it('takes a language that only the council has', () => {
    const t = createTranslate<typeof en>(catalogues, 'ar', { ar: { title: 'ابحث عن خدمة' } });
    assert.equal(t('title'), 'ابحث عن خدمة');
    assert.equal(t('greeting', { name: 'Sara' }), 'Hello Sara');
  });

  it('says which message lacks which value', () => {
    const t = createTranslate<typeof en>(catalogues, 'en');
    assert.throws(() => t('greeting'), /"greeting".*"name"/);
    assert.throws(() => t('results'), /"results".*"count"/);
  });

  it('knows its keys', () => {
    const t = createTranslate<typeof en>(catalogues, 'en');
    // @ts-expect-error a key that is not in the catalogue is a type error
    assert.throws(() => t('titel'));
  });
});
