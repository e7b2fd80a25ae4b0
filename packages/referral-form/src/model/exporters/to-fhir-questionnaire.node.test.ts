import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aboutMe } from '../../definitions/about-me.js';
import { adultSocialCareSelfReferral } from '../../definitions/adult-social-care-self-referral.js';
import { reportAConcern } from '../../definitions/report-a-concern.js';
import { reablementReferral as form } from '../../definitions/reablement-referral.js';
import { arbitraryAnswers } from '../../testing/arbitrary-answers.js';
import { enabledItems } from '../../testing/enabled-items.js';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import type { Answers } from '../answers.js';
import type { Component, FormDefinition } from '../definition.js';
import { walk } from '../path.js';
import { toSubmission } from '../submission.js';
import { responseItems } from './fhir/response.js';
import type { FhirQuestionnaireItem } from './fhir/types.js';
import { toFhirQuestionnaire } from './to-fhir-questionnaire.js';

const DETAILS = { reference: 'R', idempotencyKey: 'k', submittedAt: '2026-03-10T09:00:00Z' };

function itemsIn(items: readonly FhirQuestionnaireItem[]): FhirQuestionnaireItem[] {
  return items.flatMap((item) => [item, ...itemsIn(item.item ?? [])]);
}

function itemOf(definition: FormDefinition, linkId: string): FhirQuestionnaireItem {
  const item = itemsIn(toFhirQuestionnaire(definition).item).find((one) => one.linkId === linkId);
  assert.ok(item, linkId);
  return item;
}

/** A form of single questions, each on its page, with conditions by name. */
function formOf(
  components: readonly Component[],
  conditions: FormDefinition['conditions'] = {},
  pages: Readonly<Record<string, Partial<FormDefinition['pages'][number]>>> = {},
): FormDefinition {
  return {
    id: 'test',
    version: '1',
    title: 'Test',
    conditions,
    pages: components.map((component) => ({
      id: component.id,
      path: component.id,
      components: [component],
      ...pages[component.id],
    })),
  };
}

/** What is asked, by `walk`, and by FHIR's rules over the response to it. */
function asked(definition: FormDefinition, answers: Answers) {
  const path = walk(definition, answers);
  const submission = toSubmission(definition, answers, DETAILS);
  const item = responseItems(definition, path, submission);
  const enabled = enabledItems(toFhirQuestionnaire(definition), {
    resourceType: 'QuestionnaireResponse',
    item,
  });
  const ids = definition.pages.flatMap(({ components }) => components.map(({ id }) => id));
  return {
    walked: path.steps.flatMap(({ components }) => components.map(({ id }) => id)),
    enabled: ids.filter((id) => enabled.has(id)),
  };
}

describe('toFhirQuestionnaire', () => {
  it('is a Questionnaire by FHIR’s own definitions', () => {
    for (const one of [form, aboutMe, adultSocialCareSelfReferral, reportAConcern])
      assertFhir(toFhirQuestionnaire(one));
    assertFhir(toFhirQuestionnaire(form, { url: 'https://council.example/Questionnaire/x' }));
  });

  it('would not be one with a wrong type, a missing element or a code that is none', () => {
    const questionnaire = toFhirQuestionnaire(form);
    assert.throws(() => assertFhir({ ...questionnaire, title: 7 }), /title/);
    assert.throws(() => assertFhir({ ...questionnaire, status: undefined }), /status/);
    assert.throws(() => assertFhir({ ...questionnaire, status: 'ready' }), /status/);
    const item = [{ linkId: 'a', type: 'group' }];
    assert.throws(() => assertFhir({ ...questionnaire, item }), /que-1/);
  });

  it('has every component by its id, in its section and page', () => {
    const questionnaire = toFhirQuestionnaire(form);
    const items = itemsIn(questionnaire.item);
    const ids = new Set(items.map(({ linkId }) => linkId));
    assert.equal(ids.size, items.length, 'each id once');
    for (const { id, components } of form.pages) {
      assert.ok(ids.has(`page:${id}`), id);
      for (const component of components) assert.ok(ids.has(component.id), component.id);
    }
    assert.deepEqual(
      questionnaire.item.map(({ text }) => text),
      form.sections?.map(({ title }) => title),
    );
  });

  it('says types, choices and limits', () => {
    const choice = itemOf(form, 'help-needed');
    assert.equal(choice.type, 'choice');
    assert.equal(choice.repeats, true);
    assert.deepEqual(itemOf(form, 'risks').answerOption?.at(-1)?.extension, [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
        valueBoolean: true,
      },
    ]);
    assert.equal(itemOf(form, 'what-matters').maxLength, 1000);
    assert.equal(itemOf(form, 'what-matters').type, 'text');
    assert.equal(itemOf(form, 'lives-alone').type, 'boolean');
    assert.equal(itemOf(form, 'declaration-sharing').type, 'display');
    assert.equal(
      itemOf(form, 'declaration').text,
      'What I have told you is right, as far as I know',
    );
    assert.equal(itemOf(form, 'home-address.postcode').required, true);
    assert.equal(itemOf(form, 'home-address.county').required, undefined);
    assert.match(JSON.stringify(itemOf(form, 'birth-date')), /maxValue.*today\(\) - 1 days/);
  });

  it('requires only what is required of everybody', () => {
    assert.equal(itemOf(form, 'birth-date').required, true);
    assert.equal(itemOf(form, 'referrer-email').required, undefined);
  });

  it('has the Welsh of every text beside the English', () => {
    const item = itemOf(form, 'birth-date');
    assert.deepEqual(item._text, {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/translation',
          extension: [
            { url: 'lang', valueCode: 'cy' },
            { url: 'content', valueString: 'Beth yw eich dyddiad geni?' },
          ],
        },
      ],
    });
    assert.match(JSON.stringify(itemOf(form, 'birth-date.hint')), /Er enghraifft, 27 3 1941/);
    assert.match(JSON.stringify(itemOf(form, 'about').answerOption), /"Fi"/);
    assert.match(JSON.stringify(itemOf(form, 'person-name.first')._text), /Enw/);
    assert.match(JSON.stringify(toFhirQuestionnaire(form)._title), /ailalluogi/);
  });

  it('takes the standard of a question from its standardRef', () => {
    assert.deepEqual(itemOf(form, 'lives-alone').code, [{ code: 'STAT-HOUSING-01' }]);
    assert.equal(
      itemOf(form, 'birth-date').definition,
      'https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient#Patient.birthDate',
    );
    const coded = formOf([
      { type: 'text', id: 'a', label: 'A', standardRef: 'http://loinc.org|107334-5' },
    ]);
    assert.deepEqual(itemOf(coded, 'a').code, [{ system: 'http://loinc.org', code: '107334-5' }]);
  });

  it('says a simple condition as enableWhen', () => {
    assert.deepEqual(itemOf(form, 'page:consent').enableWhen, [
      { question: 'about', operator: '=', answerCoding: { code: 'someone-else' } },
      { question: 'about', operator: '=', answerCoding: { code: 'professional' } },
    ]);
    assert.equal(itemOf(form, 'page:consent').enableBehavior, 'any');
    assert.deepEqual(itemOf(form, 'page:risk-details').enableWhen, [
      { question: 'risks', operator: 'exists', answerBoolean: true },
      { question: 'risks', operator: '!=', answerCoding: { code: 'none' } },
    ]);
  });

  const a: Component = { type: 'yesNo', id: 'a', label: 'A' };
  const b: Component = { type: 'number', id: 'b', label: 'B', optional: true };
  const c: Component = { type: 'text', id: 'c', label: 'C', optional: true };
  const yes = { component: 'a', operator: 'equals', value: 'yes' } as const;

  it('says any other condition in FHIRPath', () => {
    const nested = formOf(
      [a, b, c],
      {
        nested: {
          any: [
            { not: { component: 'b', operator: 'lessThan', value: 5 } },
            { all: [yes, { component: 'b', operator: 'isAnswered' }] },
          ],
        },
      },
      { c: { condition: 'nested' } },
    );
    assertFhir(toFhirQuestionnaire(nested));
    assert.match(JSON.stringify(itemOf(nested, 'page:c')), /enableWhenExpression.*text\/fhirpath/);
    for (const answers of [
      { a: 'yes', b: '3' },
      { a: 'no', b: '3' },
      { a: 'no', b: '' },
      { a: 'no', b: '9' },
    ]) {
      const { walked, enabled } = asked(nested, answers);
      assert.deepEqual(enabled, walked, JSON.stringify(answers));
    }
  });

  it('says routes, also from pages that may not be reached', () => {
    const routed = formOf(
      [b, a, c, { ...c, id: 'd' }, { ...c, id: 'e' }],
      { yes, high: { component: 'b', operator: 'moreThan', value: 10 } },
      {
        b: { next: [{ page: 'c', condition: 'high' }] },
        a: { next: [{ page: 'e', condition: 'yes' }, { page: 'd' }] },
      },
    );
    assertFhir(toFhirQuestionnaire(routed));
    for (const answers of [
      { a: 'yes', b: '11' },
      { a: 'yes', b: '1' },
      { a: 'no', b: '' },
    ]) {
      const { walked, enabled } = asked(routed, answers);
      assert.deepEqual(enabled, walked, JSON.stringify(answers));
    }
  });

  it('asks nothing after a page where the form ends, or goes to check answers', () => {
    const end = { condition: 'yes', end: true };
    const sent = { next: [{ page: 'check-answers', condition: 'yes' }] };
    const forms = [formOf([a, b, c], { yes }, { b: end }), formOf([a, b, c], { yes }, { a: sent })];
    for (const ends of forms) {
      assertFhir(toFhirQuestionnaire(ends));
      for (const answers of [{ a: 'yes' }, { a: 'no' }]) {
        const { walked, enabled } = asked(ends, answers);
        assert.deepEqual(enabled, walked, JSON.stringify(answers));
      }
    }
  });

  it('asks by dates, also by months and from today', () => {
    const date: Component = { type: 'date', id: 'on', label: 'On' };
    const early = (value: string | { years: number }) =>
      ({ component: 'on', operator: 'before', value }) as const;
    const fixed = formOf([date, c], { early: early('2026-01-01') }, { c: { condition: 'early' } });
    const moving = formOf(
      [date, c],
      { early: early({ years: -18 }) },
      { c: { condition: 'early' } },
    );
    assert.deepEqual(itemOf(fixed, 'page:c').enableWhen, [
      { question: 'on', operator: '<', answerDate: '2026-01-01' },
    ]);
    assert.match(JSON.stringify(itemOf(moving, 'page:c')), /value < \(today\(\) - 216 months\)/);
    const months = formOf(
      [{ ...date, parts: 'monthYear' }, c],
      { early: early('2026-01-01') },
      { c: { condition: 'early' } },
    );
    for (const year of ['2025', '2026']) {
      const day = { day: '1', month: '1', year };
      assert.deepEqual(asked(fixed, { on: day }).enabled, asked(fixed, { on: day }).walked);
    }
    assert.match(JSON.stringify(itemOf(months, 'page:c')), /substring\(0, 7\)/);
    assertFhir(toFhirQuestionnaire(months));
  });

  it('asks what the form asks, whatever is answered', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), (answers) => {
        const { walked, enabled } = asked(form, answers);
        assert.deepEqual(enabled, walked);
      }),
      { numRuns: 30 },
    );
  });
});
