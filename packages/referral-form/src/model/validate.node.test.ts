import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cy, en } from '../messages/index.js';
import type { Answer, Answers } from './answers.js';
import type { Component, DateComponent, FormDefinition } from './definition.js';
import { validateAll, validatePage } from './validate.js';

const TODAY = '2026-03-10';

function formOf(component: Component): FormDefinition {
  return {
    id: 'form',
    version: '1',
    title: 'Form',
    pages: [{ id: 'page', path: 'page', components: [component] }],
  };
}

function errorsOf(component: Component, answer?: Answer, language = 'en') {
  const answers: Answers = answer === undefined ? {} : { q: answer };
  return validatePage(formOf(component), 'page', answers, language, { today: TODAY });
}

function textsOf(component: Component, answer?: Answer, language?: string): string[] {
  return errorsOf(component, answer, language).map(({ text }) => text);
}

const base = { id: 'q', label: 'Favourite colour', subject: 'your favourite colour' };

describe('validatePage', () => {
  it('asks for what is missing, in GOV.UK’s words', () => {
    assert.deepEqual(textsOf({ type: 'text', ...base }, ' '), ['Enter your favourite colour']);
    const items = [{ value: 'red', text: 'Red' }];
    assert.deepEqual(textsOf({ type: 'radios', ...base, items }), ['Select your favourite colour']);
    assert.deepEqual(textsOf({ type: 'yesNo', ...base, subject: 'you like red' }), [
      'Select yes if you like red',
    ]);
    assert.deepEqual(textsOf({ type: 'text', ...base, optional: true }, ''), []);
  });

  it('makes a subject of the label where there is none', () => {
    assert.deepEqual(textsOf({ type: 'text', id: 'q', label: 'Ward' }), ['Enter ward']);
    assert.deepEqual(textsOf({ type: 'text', id: 'q', label: 'GP practice' }), [
      'Enter GP practice',
    ]);
    assert.deepEqual(textsOf({ type: 'text', id: 'q', label: 'Which ward?' }), [
      'Enter an answer to ‘Which ward?’',
    ]);
  });

  it('takes a message of the definition', () => {
    const own = { required: 'Enter a colour you like' };
    assert.deepEqual(textsOf({ type: 'text', ...base, messages: own }), [own.required]);
  });

  it('takes a council’s wording', () => {
    const [error] = validatePage(formOf({ type: 'email', ...base }), 'page', { q: 'x' }, 'en', {
      messages: { en: { email: 'Enter an email address with an @' } },
    });
    assert.equal(error?.text, 'Enter an email address with an @');
  });

  it('counts characters as people do', () => {
    const short: Component = { type: 'textarea', ...base, maxLength: 3 };
    assert.deepEqual(textsOf(short, '🙂🙂🙂'), []);
    assert.deepEqual(textsOf(short, 'four'), ['Favourite colour must be 3 characters or less']);
    assert.deepEqual(textsOf({ ...short, maxLength: 1 }, 'ab'), [
      'Favourite colour must be 1 character or less',
    ]);
    assert.deepEqual(textsOf({ type: 'text', ...base, minLength: 2 }, 'a'), [
      'Favourite colour must be 2 characters or more',
    ]);
  });

  it('checks numbers', () => {
    const number: Component = {
      type: 'number',
      ...base,
      label: 'Age',
      min: 18,
      max: 120,
      whole: true,
    };
    assert.deepEqual(textsOf(number, 'old'), ['Age must be a number']);
    assert.deepEqual(textsOf(number, '20.5'), ['Age must be a whole number']);
    assert.deepEqual(textsOf(number, '17'), ['Age must be 18 or more']);
    assert.deepEqual(textsOf(number, '1,000'), ['Age must be 120 or fewer']);
    assert.deepEqual(textsOf(number, '18'), []);
    assert.deepEqual(textsOf(number, '-'), ['Age must be a number']);
  });

  it('offers “none of these” alone, and only what the form offers', () => {
    const boxes: Component = {
      type: 'checkboxes',
      ...base,
      items: [
        { value: 'red', text: 'Red' },
        { value: 'none', text: 'None of these', exclusive: true },
      ],
    };
    assert.deepEqual(textsOf(boxes, ['red', 'none']), [
      'Select your favourite colour, or select ‘None of these’',
    ]);
    assert.deepEqual(textsOf(boxes, ['none']), []);
    assert.deepEqual(textsOf(boxes, ['red', 'forged']), ['Select your favourite colour']);
    assert.deepEqual(textsOf(boxes, 'red'), ['Select your favourite colour']);
  });

  it('finds every missing part of an address and of a name, and links to it', () => {
    const address = { line1: '', line2: '', town: 'Casnewydd', county: '', postcode: 'NP20' };
    assert.deepEqual(
      errorsOf({ type: 'address', ...base }, address).map(({ text, href, fields }) => [
        text,
        href,
        fields,
      ]),
      [
        ['Enter address line 1, typically the building and street', '#q-line1', ['line1']],
        ['Enter a full UK postcode', '#q-postcode', ['postcode']],
      ],
    );
    assert.deepEqual(
      errorsOf({ type: 'name', ...base }, { first: 'Ann', last: ' ' }).map(({ href }) => href),
      ['#q-last'],
    );
    assert.deepEqual(
      textsOf({ type: 'name', ...base, optional: true }, { first: '', last: '' }),
      [],
    );
  });

  it('says what is wrong with an NHS number', () => {
    const nhs: Component = { type: 'nhsNumber', ...base };
    const words = ['123', 'QQ123456C', '99900o0018', '9991234567'].map(
      (text) => textsOf(nhs, text)[0],
    );
    assert.deepEqual(words, [
      en.nhsNumberLength,
      en.nhsNumberNationalInsurance,
      en.nhsNumberLetters,
      en.nhsNumberCheckDigit,
    ]);
  });

  it('is silent about a page that the answers do not reach', () => {
    const form = formOf({ type: 'text', ...base });
    const [page] = form.pages;
    const hidden = { ...form, conditions: {}, pages: [{ ...page!, condition: 'never' }] };
    assert.deepEqual(validatePage(hidden, 'page', {}, 'en'), []);
    assert.throws(() => validatePage(form, 'other', {}, 'en'), /no page "other"/);
  });
});

describe('a signature', () => {
  it('is a name', () => {
    const signature: Component = {
      type: 'signature',
      ...base,
      subject: 'your full name',
      statement: 'It is true',
    };
    assert.deepEqual(textsOf(signature, ''), ['Enter your full name']);
    assert.deepEqual(textsOf(signature, 'X'), ['Enter your full name']);
    assert.deepEqual(textsOf(signature, '-- 12'), ['Enter your full name']);
    assert.deepEqual(textsOf(signature, 'Bo'), []);
    assert.deepEqual(textsOf(signature, 'Siân O’Neill'), []);
  });
});

describe('dates', () => {
  const past: Component = { type: 'date', ...base, label: 'Date of birth', limit: 'past' };
  const date = (day: string, month: string, year: string) => ({ day, month, year });

  it('are missing, then impossible, then against the rule', () => {
    assert.deepEqual(textsOf(past, date('', '', '')), ['Enter your favourite colour']);
    assert.deepEqual(textsOf(past, date('45', '', '3000')), ['Date of birth must include a month']);
    assert.deepEqual(textsOf(past, date('', '', '3000')), [
      'Date of birth must include a day and month',
    ]);
    assert.deepEqual(textsOf(past, date('31', '4', '3000')), ['Date of birth must be a real date']);
    assert.deepEqual(textsOf(past, date('1', '4', '41')), ['Year must include 4 numbers']);
    assert.deepEqual(textsOf(past, date('1', '4', '3000')), ['Date of birth must be in the past']);
    assert.deepEqual(textsOf(past, date('1', 'jan', '1941')), []);
  });

  it('are linked to at the first wrong input', () => {
    const links = [date('1', '', ''), date('1', '13', '2000'), date('1', '1', '20')].map(
      (answer) => errorsOf(past, answer)[0]?.href,
    );
    assert.deepEqual(links, ['#q-month', '#q-month', '#q-year']);
  });

  it('are measured against today', () => {
    const on = (limit: 'past' | 'todayOrPast' | 'future' | 'todayOrFuture', day: string) =>
      textsOf({ type: 'date', ...base, limit }, date(day, '3', '2026')).length === 0;
    assert.deepEqual(
      ['9', '10', '11'].map((day) => on('past', day)),
      [true, false, false],
    );
    assert.deepEqual(
      ['9', '10', '11'].map((day) => on('todayOrPast', day)),
      [true, true, false],
    );
    assert.deepEqual(
      ['9', '10', '11'].map((day) => on('future', day)),
      [false, false, true],
    );
    assert.deepEqual(
      ['9', '10', '11'].map((day) => on('todayOrFuture', day)),
      [false, true, true],
    );
  });

  it('may be months', () => {
    const month: DateComponent = {
      type: 'date',
      ...base,
      label: 'Month of the fall',
      parts: 'monthYear',
      limit: 'todayOrPast',
      earliest: { months: -1 },
    };
    const wrong = (typed: Answer) => textsOf(month, typed);
    assert.deepEqual(wrong({ month: 'mar', year: '2026' }), []);
    assert.deepEqual(wrong({ month: '2', year: '2026' }), []);
    assert.deepEqual(wrong({ month: '', year: '2026' }), [
      'Month of the fall must include a month',
    ]);
    assert.deepEqual(wrong({ month: '13', year: '2026' }), [
      'Month of the fall must be a real date',
    ]);
    assert.deepEqual(wrong({ month: '4', year: '2026' }), [
      'Month of the fall must be today or in the past',
    ]);
    assert.deepEqual(wrong({ month: '1', year: '2026' }), [
      'Month of the fall must be the same as or after February 2026',
    ]);
  });

  it('are measured against the first and the last day accepted', () => {
    const stay: DateComponent = { type: 'date', ...base, label: 'Date of discharge' };
    const wrong = (bounds: Pick<typeof stay, 'earliest' | 'latest'>, day: string) =>
      textsOf({ ...stay, ...bounds }, date(day, '3', '2026'));
    assert.deepEqual(wrong({ earliest: { days: -2 } }, '8'), []);
    assert.deepEqual(wrong({ earliest: { days: -2 } }, '7'), [
      'Date of discharge must be the same as or after 8 March 2026',
    ]);
    assert.deepEqual(wrong({ latest: '2026-03-12' }, '12'), []);
    assert.deepEqual(wrong({ latest: '2026-03-12' }, '13'), [
      'Date of discharge must be the same as or before 12 March 2026',
    ]);
    const both = { earliest: '2026-03-01', latest: { weeks: 1 } };
    assert.deepEqual(wrong(both, '17'), []);
    assert.deepEqual(wrong(both, '18'), [
      'Date of discharge must be between 1 March 2026 and 17 March 2026',
    ]);
  });
});

describe('Welsh', () => {
  it('is used for the words of the form and of the errors', () => {
    const form: FormDefinition = {
      ...formOf({ type: 'date', ...base, limit: 'past' }),
      translations: {
        cy: {
          title: 'Ffurflen',
          components: { q: { label: 'Hoff liw', subject: 'eich hoff liw' } },
        },
      },
    };
    const texts = (q: Answer) => validatePage(form, 'page', { q }, 'cy-GB').map(({ text }) => text);
    assert.deepEqual(texts({}), ['Nodwch eich hoff liw']);
    assert.deepEqual(texts({ day: '1', month: '1', year: '3000' }), [
      'Hoff liw: rhaid i’r dyddiad fod yn y gorffennol',
    ]);
  });

  it('counts in all its forms', () => {
    const texts = [1, 2, 3, 6, 10].map(
      (maxLength) => textsOf({ type: 'text', ...base, maxLength }, 'x'.repeat(20), 'cy')[0],
    );
    assert.equal(texts[0], 'Favourite colour: rhaid defnyddio 1 nod neu lai');
    assert.equal(texts[4], 'Favourite colour: rhaid defnyddio 10 o nodau neu lai');
  });

  it('has the placeholders that the English has', () => {
    const placeholders = (message: string | Record<string, string>) =>
      new Set(JSON.stringify(message).match(/%\{\w+\}/g));
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      // What items are called is given in four forms, for each language to choose.
      const names = [...placeholders(en[key])].some((name) => name.startsWith('%{item'))
        ? ['%{item}', '%{items}', '%{itemTitle}', '%{itemsTitle}']
        : [];
      const extra = [...placeholders(cy[key])].filter(
        (name) => !placeholders(en[key]).has(name) && !names.includes(name),
      );
      assert.deepEqual(extra, key === 'selectYes' ? ['%{yes}'] : [], key);
    }
  });
});

describe('validateAll', () => {
  it('goes over every page on the way, in order', () => {
    const text = (id: string) => ({
      id,
      path: id,
      components: [{ type: 'text' as const, id: `${id}-q`, label: id }],
    });
    const form: FormDefinition = {
      id: 'form',
      version: '1',
      title: 'Form',
      conditions: { never: { component: 'one-q', operator: 'equals', value: 'x' } },
      pages: [text('one'), { ...text('two'), condition: 'never' }, text('three')],
    };
    assert.deepEqual(
      validateAll(form, {}, 'en').map(({ pageId, componentId }) => [pageId, componentId]),
      [
        ['one', 'one-q'],
        ['three', 'three-q'],
      ],
    );
  });
});

describe('every message', () => {
  it('avoids the words that GOV.UK bans', () => {
    const banned = /\b(please|sorry|valid|invalid|forbidden|illegal|prohibited|oops)\b/i;
    for (const message of Object.values(en)) assert.doesNotMatch(JSON.stringify(message), banned);
    for (const message of Object.values(cy)) assert.doesNotMatch(JSON.stringify(message), /dilys/i);
  });
});
