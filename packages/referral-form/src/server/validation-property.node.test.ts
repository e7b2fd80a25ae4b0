import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { adultSocialCareSelfReferral } from '../definitions/adult-social-care-self-referral.js';
import { equipmentRequest } from '../definitions/equipment-request.js';
import { reablementReferral } from '../definitions/reablement-referral.js';
import { reportAConcern } from '../definitions/report-a-concern.js';
import { createFormTranslate } from '../messages/index.js';
import { own, rowsOf, type Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { fieldsOf, hasChoices, isQuestion, itemsOf } from '../model/fields.js';
import {
  ADD_ANOTHER,
  ITEM_COUNT,
  placeIn,
  removalPlace,
  repeatingPages,
  type Place,
} from '../model/groups.js';
import { equalityForm } from '../model/equality.js';
import { toEqualitySubmission } from '../model/equality-submission.js';
import { CHECK_ANSWERS, createJourney } from '../model/journey.js';
import { readPage } from '../model/read-page.js';
import { toSubmission, type Submission } from '../model/submission.js';
import { readSavedForm } from '../saved-form.js';
import { createMemoryStore } from '../server.js';
import { delivered, pageAt, pathOf, startState, type FormState } from '../state.js';
import { arbitraryForms } from '../testing/arbitrary-forms.js';
import { equalityForm as smallEquality } from '../testing/equality-form.js';
import { createRandom, fillIn, type Random } from '../testing/robot.js';
import { Browser, receiver } from '../testing/script-free-browser.js';
import { smallForm } from '../testing/small-form.js';
import { answerPage, goTo } from '../way.js';

const SHIPPED = [
  smallForm,
  smallEquality,
  adultSocialCareSelfReferral,
  equipmentRequest,
  reablementReferral,
  reportAConcern,
];
/** Right here, wrong there, and what nobody should type. */
const TEXTS = ['', ' ', 'a', '3', '31', '2026', '<b>"&', 'x\ny', 'ŵ', 'SW1A 1AA', 'a@b.example'];
const t = createFormTranslate('en');

type Fields = readonly (readonly [name: string, value: string])[];

const pick = (random: Random, values: readonly string[]): string =>
  values[Math.floor(random() * values.length)] ?? '';

/** What a person enters at a place: the right answers, or anything that its controls take. */
function enter(
  definition: FormDefinition,
  { page: place, answers }: FormState,
  right: Answers | undefined,
  random: Random,
): Fields {
  const at = placeIn(definition, place);
  if (at === undefined) return [];
  const { page, item, removing } = at;
  if (page.repeat && removing) return [[ITEM_COUNT, pick(random, ['1', '2'])]];
  if (page.repeat && item === undefined) {
    const { id } = page.repeat;
    const countIn = (of: Answers) => rowsOf(own(of, id)).length;
    const more = countIn(answers) < countIn(right ?? {}) ? 'yes' : 'no';
    return [[ADD_ANOTHER, right ? more : pick(random, ['yes', 'no', ''])]];
  }
  const given = right ? rightAt(at, right) : {};
  return page.components.filter(isQuestion).flatMap((component): Fields => {
    const { id } = component;
    // Each side would give a file another id: they have tests of their own.
    if (component.type === 'file') return [];
    const answer = own(given, id);
    if (typeof answer === 'string') return [[id, answer]];
    if (Array.isArray(answer)) return answer.map((value: string) => [id, value]);
    if (typeof answer === 'object') {
      return Object.entries(answer).map(([field, text]) => [`${id}-${field}`, text]);
    }
    if (component.type === 'declaration') return random() < 0.5 ? [] : [[id, 'yes']];
    const values = hasChoices(component)
      ? itemsOf(definition, component).map(({ value }) => value)
      : component.type === 'yesNo'
        ? ['yes', 'no']
        : undefined;
    if (values && component.type !== 'checkboxes') return [[id, pick(random, ['', ...values])]];
    if (values) return values.filter(() => random() < 0.3).map((value) => [id, value]);
    return fieldsOf(component).map((field) => [field.id, pick(random, TEXTS)]);
  });
}

function rightAt({ page, item = 1 }: Place, right: Answers): Answers {
  return page.repeat ? (rowsOf(own(right, page.repeat.id))[item - 1] ?? {}) : right;
}

/** The page in the browser: what the element does with its form. */
function inBrowser(definition: FormDefinition, state: FormState, fields: Fields): FormState {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return answerPage(definition, state, readPage(definition, state.page, data), t);
}

/** As a browser posts it: line ends are CRLF. */
function posted(fields: Fields): Record<string, string[]> {
  const body: Record<string, string[]> = {};
  for (const [name, value] of fields) {
    body[name] = [...(body[name] ?? []), value.replaceAll('\n', '\r\n')];
  }
  return body;
}

/**
 * Fills in a form in both at once, with care or without, and finds them the same after every page; and
 * what they send, where that comes to its end, which it tells.
 */
async function fillInBoth(definition: FormDefinition, seed: number): Promise<boolean> {
  const random = createRandom(seed);
  const right = fillIn(definition, 'en', random).answers;
  const care = random() < 0.5 ? 1 : 0.6;
  const store = createMemoryStore();
  const sent = receiver();
  const asked = receiver();
  const submitEquality = (submission: Submission) =>
    asked.submit(submission, { language: 'en', files: new Map() });
  const browser = new Browser(sent, store, 'en', { submitEquality }, definition);
  await browser.fetch('/refer');
  let state = startState(definition);
  const ends = () => definition.pages.some(({ id, end }) => id === state.page && end);
  for (let posts = 0; posts < 40 && state.page !== CHECK_ANSWERS && !ends(); posts++) {
    const fields = enter(definition, state, random() < care ? right : undefined, random);
    state = inBrowser(definition, state, fields);
    await browser.post(posted(fields));
    assert.equal(browser.status, state.errors.length > 0 ? 422 : 200);
    assertSameErrors(browser, state);
    const draft = await store.load(browser.cookie.split('=')[1] ?? '');
    const kept = readSavedForm(definition, draft);
    const { page, answers, typed } = state;
    const shown = pageAt(definition, browser.page) ?? definition.pages[0]?.id;
    assert.equal(shown, page);
    assert.deepEqual([kept.answers, kept.typed], [answers, typed]);
    if (care < 1 && random() < 0.2) state = await removeAnItem(browser, definition, state);
  }
  if (state.page !== CHECK_ANSWERS) return false;
  await browser.post({});
  const [submission] = sent.submissions;
  assert.ok(submission);
  const { reachableAnswers } = createJourney(definition, state.answers);
  assert.deepEqual(submission, toSubmission(definition, reachableAnswers, submission));
  const { reference } = submission;
  const after = delivered(definition, state, { state: 'sent', reference })?.equality;
  const answers = after && (await answerInBoth(browser, equalityForm(definition)!, after, random));
  const sentApart = answers && toEqualitySubmission(equalityForm(definition)!, answers, 'own-key');
  assert.deepEqual(
    asked.submissions.map((each) => each.answers),
    sentApart ? [sentApart.answers] : [],
  );
  assert.equal(browser.page, 'confirmation');
  return true;
}

/** Answers equality questions in both, with anything that they take, and finds them the same. */
async function answerInBoth(
  browser: Browser,
  form: FormDefinition,
  start: FormState,
  random: Random,
): Promise<Answers> {
  let state = start;
  while (state.page !== CHECK_ANSWERS) {
    assert.equal(browser.page, `equality.${pathOf(form, state.page)}`);
    const fields = enter(form, state, undefined, random);
    state = inBrowser(form, state, fields);
    await browser.post(posted(fields));
    assertSameErrors(browser, state);
  }
  return state.answers;
}

/** Goes to where an item of some page that was asked is removed, if there is one. */
async function removeAnItem(
  browser: Browser,
  definition: FormDefinition,
  state: FormState,
): Promise<FormState> {
  const page = repeatingPages(definition).find(
    ({ repeat }) => rowsOf(own(state.answers, repeat.id)).length > 0,
  );
  if (page === undefined) return state;
  await browser.fetch(`/refer?page=${removalPlace(page.path, 1)}`);
  return goTo(definition, state, removalPlace(page.id, 1));
}

function assertSameErrors({ html }: Browser, { errors }: FormState): void {
  const [, summary = ''] = /error-summary__list([^]*?)<\/ul>/.exec(html) ?? [];
  const links = [...summary.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(
    links,
    errors.map(({ href }) => `council-referral-form-${href.slice(1)}`),
  );
  for (const { text } of errors) assert.ok(summary.includes(text), text);
}

describe('what is entered on a page', () => {
  let ended = 0;
  const asAnyone = async (definition: FormDefinition, seed: number) => {
    if (await fillInBoth(definition, seed)) ended++;
  };
  const property = (forms: fc.Arbitrary<FormDefinition>) =>
    fc.asyncProperty(forms, fc.integer(), asAnyone);

  it('is checked, kept, followed and sent the same in the browser and on the server', async () => {
    await fc.assert(property(fc.constantFrom(...SHIPPED)), { numRuns: 40 });
    assert.ok(ended > 0, 'some forms were sent');
  });

  it('is so in any form, also where pages repeat', () =>
    fc.assert(property(arbitraryForms), { numRuns: 100 }));
});
