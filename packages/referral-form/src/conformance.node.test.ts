import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import {
  CHECK_ANSWERS,
  createFormTranslate,
  createJourney,
  importForm,
  isQuestion,
  itemsOf,
  lintForm,
  nhsNumber,
  presentPage,
  readDefinition,
  summary,
  toSubmission,
  validateAll,
  type Answer,
  type Answers,
  type FormDefinition,
  type ImportResult,
  type Journey,
  type QuestionComponent,
} from './model/index.js';

/** Real data, kept beside the project and never in it. */
const DATA = join(import.meta.dirname, '../../../../shared/data/forms');

function read(t: TestContext, path: string): string | undefined {
  const file = join(DATA, path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  t.skip(`no shared data: ${path}`);
  return undefined;
}

describe('NHS numbers', () => {
  it('are told as the published vectors tell them', (t) => {
    const text = read(t, 'nhs-number/test-vectors.json');
    if (text === undefined) return;
    const { vectors } = JSON.parse(text) as {
      vectors: { input: string; mod11: boolean; reason: string | null }[];
    };
    assert.ok(vectors.length >= 13);
    for (const { input, mod11, reason } of vectors) {
      const result = nhsNumber(input);
      assert.equal(result.ok, mod11, input);
      if (!result.ok) assert.equal(result.reason === 'checkDigit', reason === 'check digit', input);
    }
  });

  it('of the valid list are all accepted', (t) => {
    const text = read(t, 'nhs-number/uk-fci-9-valid.csv');
    if (text === undefined) return;
    const numbers = text.match(/\d{10}/g) ?? [];
    assert.ok(numbers.length >= 9);
    for (const number of numbers) assert.equal(nhsNumber(number).ok, true, number);
  });
});

describe('Hackney’s adult social care forms', () => {
  /** Pages that the import gave and problems that it reported, by form. */
  const EXPECTED = {
    'initial-contact-assessment': [33, 28],
    'care-act-assessment': [66, 48],
    'carers-assessment': [41, 40],
    'occupational-therapy-assessment': [58, 43],
    'sensory-assessment': [56, 38],
    'safeguarding-concern-and-decision-s421': [34, 60],
    'safeguarding-enquiry-and-plan-s422': [32, 29],
    'mental-capacity-assessment': [7, 3],
    'determination-of-best-interests': [9, 5],
    'telecare-requisition': [24, 12],
  };

  interface LintFinding {
    form: string;
    kind: string;
  }

  async function importAll(text: string): Promise<Map<string, ImportResult>> {
    const forms = JSON.parse(text) as { id: string }[];
    const entries = await Promise.all(
      forms.map(async (form): Promise<[string, ImportResult]> => [form.id, await importForm(form)]),
    );
    return new Map(entries);
  }

  it('are imported, with what could not be taken over', async (t) => {
    const text = read(t, 'hackney-asc/forms.json');
    if (text === undefined) return;
    const counts: Record<string, [number, number]> = {};
    for (const [id, { definition, problems }] of await importAll(text)) {
      counts[id] = [definition?.pages.length ?? 0, problems.length];
      assert.ok(definition, id);
      assert.deepEqual((await readDefinition(definition)).problems, [], id);
      const rules = new Set(lintForm(definition).map(({ rule }) => rule));
      rules.delete('missing-subject');
      rules.delete('missing-translation');
      assert.deepEqual([...rules], [], id);
    }
    assert.deepEqual(counts, EXPECTED);
  });

  it('have their published faults reported, at least', async (t) => {
    const text = read(t, 'hackney-asc/forms.json');
    const findings = read(t, 'hackney-asc/lint-findings.json');
    if (text === undefined || findings === undefined) return;
    const imported = await importAll(text);
    const published = JSON.parse(findings) as LintFinding[];
    for (const [id, { problems }] of imported) {
      const count = (pattern: RegExp) =>
        problems.filter(({ reason }) => pattern.test(reason)).length;
      const known = (kind: string) =>
        published.filter((finding) => finding.form === id && finding.kind === kind).length;
      assert.ok(count(/^No question before/) >= known('condition-target-missing-anywhere'), id);
      assert.ok(count(/begins or ends with a space/) >= known('choice-whitespace'), id);
    }
  });

  it('lose no field: each is a component, or a problem', async (t) => {
    const text = read(t, 'hackney-asc/forms.json');
    if (text === undefined) return;
    const imported = await importAll(text);
    for (const form of JSON.parse(text) as HackneyForm[]) {
      const fields = form.themes.flatMap(({ steps }) => steps.flatMap((step) => step.fields));
      const intros = form.themes.flatMap(({ steps }) => steps.filter(({ intro }) => intro));
      const wanted = fields.reduce(
        (total, { subfields, hint }) => total + (subfields ? subfields.length + (hint ? 1 : 0) : 1),
        intros.length,
      );
      const definition = imported.get(form.id)?.definition;
      const components = definition?.pages.flatMap((page) => page.components) ?? [];
      assert.equal(components.length, wanted, form.id);
    }
  });

  it('are walked from the first page to check answers', async (t) => {
    const text = read(t, 'hackney-asc/forms.json');
    if (text === undefined) return;
    for (const [id, { definition }] of await importAll(text)) {
      assert.ok(definition, id);
      for (const last of [false, true]) {
        const journey = walkThrough(definition, last);
        assert.equal(journey.complete, true, id);
        assert.deepEqual(validateAll(definition, journey.answers, 'cy'), []);
        const rows = summary(definition, journey.answers, createFormTranslate('en'));
        assert.equal(rows.length, Object.keys(journey.reachableAnswers).length);
        const sent = toSubmission(definition, journey.answers, {
          reference: 'CDFG-3467',
          idempotencyKey: id,
          submittedAt: '2026-03-10T09:00:00Z',
        });
        assert.equal(Object.keys(sent.answers).length, rows.length);
      }
    }
  });
});

interface HackneyForm {
  id: string;
  themes: {
    steps: { intro?: string; fields: { hint?: string; subfields?: unknown[] }[] }[];
  }[];
}

/** Answers every question of every page, with the first or the last choice. */
function walkThrough(definition: FormDefinition, last: boolean): Journey {
  let journey = createJourney(definition);
  while (journey.current !== CHECK_ANSWERS) {
    const { id, components } = presentPage(definition, journey.current, journey.answers, 'en');
    const answers: Answers = Object.fromEntries(
      components
        .filter(isQuestion)
        .map((component) => [component.id, answerTo(definition, component, last)]),
    );
    journey = journey.answer(id, answers);
    journey = journey.goTo(journey.next ?? CHECK_ANSWERS);
    assert.notEqual(journey.current, id, `${id} is answered`);
  }
  return journey;
}

function answerTo(definition: FormDefinition, component: QuestionComponent, last: boolean): Answer {
  switch (component.type) {
    case 'date':
      return { day: '27', month: 'mar', year: '2026' };
    case 'checkboxes':
      return itemsOf(definition, component)
        .map(({ value }) => value)
        .slice(last ? -1 : 0);
    case 'radios':
    case 'select':
      return itemsOf(definition, component).at(last ? -1 : 0)?.value ?? '';
    default:
      return 'Words';
  }
}
