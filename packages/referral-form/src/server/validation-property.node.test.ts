import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { adultSocialCareSelfReferral } from '../definitions/adult-social-care-self-referral.js';
import { equipmentRequest } from '../definitions/equipment-request.js';
import { reablementReferral } from '../definitions/reablement-referral.js';
import { reportAConcern } from '../definitions/report-a-concern.js';
import { createFormTranslate } from '../messages/index.js';
import { own, type Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { fieldsOf, hasChoices, isQuestion, itemsOf } from '../model/fields.js';
import { CHECK_ANSWERS } from '../model/journey.js';
import { readPage } from '../model/read-page.js';
import { readSavedForm } from '../saved-form.js';
import { createMemoryStore } from '../server.js';
import { answerPage, startState, type FormState } from '../state.js';
import { createRandom, fillIn, type Random } from '../testing/robot.js';
import { Browser, receiver } from '../testing/script-free-browser.js';
import { smallForm } from '../testing/small-form.js';

const FORMS = [
  smallForm,
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

/** What a person enters on a page: the right answers, or anything that its controls take. */
function enter(definition: FormDefinition, page: string, right: Answers, random: Random): Fields {
  const questions = definition.pages.find(({ id }) => id === page)?.components.filter(isQuestion);
  const isRight = random() < 0.6;
  return (questions ?? []).flatMap((component): Fields => {
    const { id } = component;
    const answer = own(right, id);
    if (isRight && typeof answer === 'string') return [[id, answer]];
    if (isRight && Array.isArray(answer)) return answer.map((value: string) => [id, value]);
    if (isRight && typeof answer === 'object') {
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

describe('what is entered on a page', () => {
  it('is checked, kept and followed by the same page in the browser and on the server', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...FORMS), fc.integer(), async (definition, seed) => {
        const random = createRandom(seed);
        const right = fillIn(definition, 'en', random).answers;
        const store = createMemoryStore();
        const browser = new Browser(receiver(), store, 'en', {}, definition);
        await browser.fetch('/refer');
        let state = startState(definition);
        const ends = () => definition.pages.some(({ id, end }) => id === state.page && end);
        for (let posts = 0; posts < 15 && state.page !== CHECK_ANSWERS && !ends(); posts++) {
          const fields = enter(definition, state.page, right, random);
          state = inBrowser(definition, state, fields);
          await browser.post(posted(fields));

          assert.equal(browser.status, state.errors.length > 0 ? 422 : 200);
          const [, summary = ''] = /error-summary__list([^]*?)<\/ul>/.exec(browser.html) ?? [];
          const links = [...summary.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
          assert.deepEqual(
            links,
            state.errors.map(({ href }) => `council-referral-form-${href.slice(1)}`),
          );
          for (const { text } of state.errors) assert.ok(summary.includes(text), text);
          const kept = readSavedForm(
            definition,
            await store.load(browser.cookie.split('=')[1] ?? ''),
          );
          const { page, answers, typed } = state;
          assert.deepEqual(
            { page: kept.page, answers: kept.answers, typed: kept.typed },
            { page, answers, typed },
          );
        }
      }),
      { numRuns: 40 },
    ));
});
