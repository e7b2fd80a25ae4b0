import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Answers } from '../model/answers.js';
import { isQuestion, itemsOf, type QuestionComponent } from '../model/fields.js';
import { lintForm } from '../model/lint.js';
import { localise } from '../model/localise.js';
import { presentPage } from '../model/present.js';
import { readDefinition } from '../model/read-definition.js';
import { summary } from '../model/summary.js';
import { validateAll } from '../model/validate.js';
import { createFormTranslate } from '../messages/index.js';
import { walkThrough } from '../testing/walk-through.js';
import { reablementReferral as form } from './reablement-referral.js';

/** A right answer to every question that does not branch. */
const plain: Answers = {
  'consent-reason': 'Because',
  'assistant-name': { first: 'Rhys', last: 'Parry' },
  'assistant-work': 'Aber library',
  'referrer-name': { first: 'Sam', last: 'Jones' },
  relationship: 'child',
  'job-title': 'Nurse',
  organisation: 'Hospital',
  'referrer-phone': '01632 960 001',
  'referrer-email': 'sam@example.com',
  'person-name': { first: 'Mair', last: 'Evans' },
  'birth-date': { day: '2', month: '1', year: '1941' },
  'nhs-number': '999 000 0018',
  'home-address': {
    line1: '1 High Street',
    line2: '',
    town: 'Aber',
    county: '',
    postcode: 'SA1 1AA',
  },
  phone: '01632 960 001',
  email: 'mair@example.com',
  'other-help': 'Garden',
  hospital: 'General',
  ward: '',
  'discharge-date': { day: '', month: '', year: '' },
  'what-matters': 'My garden',
  'lives-alone': 'yes',
  'risk-details': 'Two dogs',
  'gp-practice': '',
  declaration: 'yes',
};

const quiet: Answers = {
  assisted: 'no',
  consent: 'yes',
  'nhs-number-known': 'no',
  'contact-ways': ['letter'],
  'help-needed': ['stairs'],
  'in-hospital': 'no',
  risks: ['none'],
};

const busy: Answers = {
  assisted: 'yes',
  consent: 'not-asked',
  'nhs-number-known': 'yes',
  'contact-ways': ['text', 'email'],
  'help-needed': ['other'],
  'in-hospital': 'yes',
  risks: ['pets'],
};

describe('the reablement referral', () => {
  it('fits the schema and is clean, with all its Welsh', async () => {
    assert.deepEqual((await readDefinition(JSON.parse(JSON.stringify(form)))).problems, []);
    assert.deepEqual(lintForm(form), []);
  });

  it('asks oneself the least', () => {
    const { journey, pages } = walkThrough(form, { ...plain, ...quiet, about: 'me' });
    assert.equal(journey.complete, true);
    assert.deepEqual(pages, [
      'who-for',
      'assisted',
      'name',
      'date-of-birth',
      'nhs-number-known',
      'address',
      'contact-ways',
      'help-needed',
      'in-hospital',
      'what-matters',
      'lives-alone',
      'risks',
      'gp-practice',
      'declaration',
    ]);
  });

  it('asks who helps with the form, of whoever fills it in for themselves', () => {
    const { pages } = walkThrough(form, { ...plain, ...busy, about: 'me' });
    assert.deepEqual(pages.slice(0, 4), ['who-for', 'assisted', 'assistant', 'name']);
    const others = walkThrough(form, { ...plain, ...busy, about: 'professional' }).pages;
    assert.ok(!others.includes('assisted'));
  });

  it('asks others who they are, and for the person’s agreement', () => {
    const relative = walkThrough(form, { ...plain, ...quiet, about: 'someone-else' }).pages;
    assert.deepEqual(relative.slice(0, 6), [
      'who-for',
      'consent',
      'your-name',
      'relationship',
      'your-contact-details',
      'name',
    ]);
    const professional = walkThrough(form, { ...plain, ...busy, about: 'professional' }).pages;
    assert.deepEqual(professional.slice(0, 7), [
      'who-for',
      'consent',
      'consent-reason',
      'your-name',
      'your-work',
      'your-contact-details',
      'name',
    ]);
  });

  it('reaches every page', () => {
    const reached = new Set(
      ['me', 'someone-else', 'professional'].flatMap((about) =>
        [quiet, busy].flatMap(
          (answers) => walkThrough(form, { ...plain, ...answers, about }).pages,
        ),
      ),
    );
    assert.deepEqual(
      form.pages.map(({ id }) => id).filter((id) => !reached.has(id)),
      [],
    );
  });

  it('speaks to the person of themselves, and to others of the person', () => {
    const heading = (about: string, page: string, language: string) =>
      presentPage(form, page, { about }, language).heading;
    assert.equal(heading('me', 'date-of-birth', 'en'), 'What is your date of birth?');
    assert.equal(
      heading('professional', 'date-of-birth', 'en'),
      'What is the person’s date of birth?',
    );
    assert.equal(heading('me', 'lives-alone', 'cy'), 'Ydych chi’n byw ar eich pen eich hun?');
    assert.equal(
      heading('someone-else', 'lives-alone', 'cy'),
      'Ydy’r person yn byw heb neb arall?',
    );
    assert.equal(heading('someone-else', 'hospital', 'en'), 'Which hospital is the person in?');
    assert.equal(presentPage(form, 'hospital', {}, 'en').headingIsLabel, false);
    assert.equal(presentPage(form, 'name', {}, 'en').headingIsLabel, true);
  });

  it('lets the browser fill in only what is about the person who types', () => {
    const autocomplete = (about: string) => {
      const [name] = presentPage(form, 'name', { about }, 'en').components;
      return name && 'autocomplete' in name ? name.autocomplete : undefined;
    };
    assert.equal(autocomplete('me'), 'name');
    assert.equal(autocomplete('someone-else'), undefined);
  });

  it('words the reason by what was said about agreement', () => {
    const label = (consent: string) =>
      presentPage(form, 'consent-reason', { about: 'professional', consent }, 'en').heading;
    assert.match(label('no'), /without their agreement/);
    assert.match(label('lacks-capacity'), /best interests/);
    assert.match(label('not-asked'), /not been asked/);
  });

  it('needs an email address of professionals only', () => {
    const missing = (about: string) =>
      validateAll(form, { about }, 'en').some(
        ({ componentId }) => componentId === 'referrer-email',
      );
    assert.equal(missing('someone-else'), false);
    assert.equal(missing('professional'), true);
  });

  it('tells what is lost when the referral turns out to be for oneself', () => {
    const { journey } = walkThrough(form, { ...plain, ...quiet, about: 'someone-else' });
    const changed = journey
      .answer('who-for', { about: 'me' })
      .answer('assisted', { assisted: 'no' });
    assert.deepEqual(
      changed.discarded.map(({ componentId }) => componentId),
      ['consent', 'referrer-name', 'relationship', 'referrer-phone', 'referrer-email'],
    );
    assert.equal(changed.complete, true);
  });

  it('has errors in Welsh that name no rule without words', () => {
    for (const about of ['me', 'professional']) {
      const english = validateAll(form, { ...busy, about }, 'en');
      const welsh = validateAll(form, { ...busy, about }, 'cy');
      assert.equal(welsh.length, english.length);
      for (const [index, { text }] of welsh.entries()) {
        assert.notEqual(text, english[index]?.text);
        assert.match(text, /^(Nodwch|Dewiswch|Cadarnhewch) /);
      }
    }
  });

  it('gives every choice its own answer in words, in both languages', () => {
    for (const language of ['en', 'cy']) {
      const localised = localise(form, language);
      const questions = localised.pages.flatMap(({ components }) => components.filter(isQuestion));
      for (const question of questions) {
        for (const value of choicesOf(question)) {
          const [row] = summary(
            { ...localised, pages: [{ id: 'only', path: 'only', components: [question] }] },
            { [question.id]: value },
            createFormTranslate(language),
          );
          assert.notEqual(row?.value, '', `${question.id} ${String(value)}`);
        }
      }
    }
  });
});

function choicesOf(question: QuestionComponent): Answer[] {
  if (question.type === 'checkboxes') return itemsOf(form, question).map(({ value }) => [value]);
  return question.type === 'radios' ? itemsOf(form, question).map(({ value }) => value) : [];
}
