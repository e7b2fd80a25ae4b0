import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAnswered, rowsOf } from './model/answers.js';
import {
  createFormTranslate,
  createJourney,
  importForm,
  lintForm,
  readDefinition,
  summary,
  toSubmission,
  validateAll,
  type Answers,
  type FormDefinition,
  type ImportResult,
} from './model/index.js';
import { withRevealed } from './model/questions.js';
import { coverForm, createRandom, fillIn } from './testing/robot.js';
import { readShared } from './testing/shared-data.js';

describe('Hackney’s adult social care forms', () => {
  /** Pages that the import gave and problems that it reported, by form. */
  const EXPECTED = {
    'initial-contact-assessment': [32, 28],
    'care-act-assessment': [47, 48],
    'carers-assessment': [30, 40],
    'occupational-therapy-assessment': [45, 43],
    'sensory-assessment': [42, 38],
    'safeguarding-concern-and-decision-s421': [30, 60],
    'safeguarding-enquiry-and-plan-s422': [30, 29],
    'mental-capacity-assessment': [7, 3],
    'determination-of-best-interests': [8, 5],
    'telecare-requisition': [16, 12],
  };

  interface LintFinding {
    form: string;
    kind: string;
    step: string;
    field: string;
    value?: string;
    target?: string;
  }

  async function importAll(text: string): Promise<Map<string, ImportResult>> {
    const forms = JSON.parse(text) as { id: string }[];
    const entries = await Promise.all(
      forms.map(async (form): Promise<[string, ImportResult]> => [form.id, await importForm(form)]),
    );
    return new Map(entries);
  }

  it('are imported, with what could not be taken over', async (t) => {
    const text = readShared(t, 'hackney-asc/forms.json');
    if (text === undefined) return;
    const counts: Record<string, [number, number]> = {};
    for (const [id, { definition, problems }] of await importAll(text)) {
      counts[id] = [definition?.pages.length ?? 0, problems.length];
      assert.ok(definition, id);
      assert.deepEqual((await readDefinition(definition)).problems, [], id);
      const rules = new Set(lintForm(definition).map(({ rule }) => rule));
      rules.delete('missing-subject');
      rules.delete('missing-translation');
      rules.delete('please');
      assert.deepEqual([...rules], [], id);
    }
    assert.deepEqual(counts, EXPECTED);
  });

  it('have each of their published faults reported', async (t) => {
    const text = readShared(t, 'hackney-asc/forms.json');
    const findings = readShared(t, 'hackney-asc/lint-findings.json');
    if (text === undefined || findings === undefined) return;
    const forms = new Map((JSON.parse(text) as HackneyForm[]).map((form) => [form.id, form]));
    const imported = await importAll(text);
    const counts: Record<string, number> = {};
    const used = new Set<unknown>();
    for (const finding of JSON.parse(findings) as LintFinding[]) {
      const { form: id, kind, step, field } = finding;
      const places = placesOf(forms.get(id), step, field);
      const { definition, problems = [] } = imported.get(id) ?? {};
      const within = (problem: { path: string; reason: string }, pattern: RegExp) =>
        !used.has(problem) &&
        pattern.test(problem.reason) &&
        places.some((place) => problem.path.startsWith(`${place}/`));
      const message = `${id}: ${kind} in “${step}”, “${field}”`;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (kind === 'duplicate-id') {
        // It is no fault any more: each has an id of its own.
        const ids = definition?.pages.flatMap(({ components }) =>
          withRevealed(components).map((one) => one.id),
        );
        assert.equal(new Set(ids).size, ids?.length, message);
        assert.ok(places.length > 1, message);
        continue;
      }
      const found = problems.find((problem) =>
        kind === 'choice-whitespace'
          ? within(problem, /begins or ends with a space/) &&
            problem.reason.startsWith(`“${finding.value ?? ''}”`)
          : within(problem, /^No question before asks/) &&
            problem.reason.includes(`“${finding.target ?? ''}”`),
      );
      assert.ok(found, message);
      used.add(found);
    }
    t.diagnostic(`published faults found: ${JSON.stringify(counts)}`);
    assert.deepEqual(counts, {
      'condition-target-missing-anywhere': 38,
      'choice-whitespace': 31,
      'duplicate-id': 4,
    });
  });

  it('lose no field: each is a component, or a problem', async (t) => {
    const text = readShared(t, 'hackney-asc/forms.json');
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
      const components = definition?.pages.flatMap((page) => withRevealed(page.components)) ?? [];
      assert.equal(components.length, wanted, form.id);
    }
  });

  it('are task lists, whose sections agree with what is answered', async (t) => {
    const text = readShared(t, 'hackney-asc/forms.json');
    if (text === undefined) return;
    for (const [id, { definition }] of await importAll(text)) {
      assert.ok(definition, id);
      const form = { ...definition, taskList: true };
      assert.deepEqual((await readDefinition(form)).problems, [], id);
      const statuses = (answers: Answers) =>
        createJourney(form, answers).tasks.map(({ status }) => status);
      assert.ok(statuses({}).includes('notStarted'), id);
      assert.ok(!statuses({}).includes('completed'), id);
      const { answers } = fillIn(form, 'en', createRandom(7));
      assert.deepEqual([...new Set(statuses(answers))], ['completed'], id);
    }
  });

  it('are filled in by a robot until every page, question and way was seen', async (t) => {
    const text = readShared(t, 'hackney-asc/forms.json');
    if (text === undefined) return;
    let walks = 0;
    for (const [id, { definition }] of await importAll(text)) {
      assert.ok(definition, id);
      for (const language of ['en', 'cy']) {
        const covered = coverForm(definition, language, 1);
        walks += covered.walks;
        assert.deepEqual(covered.missed, [], id);
        assert.equal(covered.complete, covered.walks, id);
        assertSent(definition, covered.answers, language);
      }
    }
    t.diagnostic(`${walks} walks`);
  });
});

/** What was answered can be sent, and every answer is on check answers. */
function assertSent(definition: FormDefinition, answers: Answers, language: string): void {
  const journey = createJourney(definition, answers);
  assert.equal(journey.complete, true, definition.id);
  assert.deepEqual(validateAll(definition, answers, language), []);
  const rows = summary(definition, answers, createFormTranslate(language));
  const given = Object.values(journey.reachableAnswers);
  const answered = given.flatMap((answer) => rowsOf(answer).flatMap((row) => Object.keys(row)));
  const once = given.filter((answer) => rowsOf(answer).length === 0);
  assert.equal(rows.length, once.length + answered.length);
  const sent = toSubmission(definition, answers, {
    reference: 'CDFG-3467',
    idempotencyKey: definition.id,
    submittedAt: '2026-03-10T09:00:00Z',
  });
  const isGiven = given.filter((answer) => isAnswered(answer));
  assert.equal(Object.keys(sent.answers).length, isGiven.length);
}

/** Where the fields of a name in a step are, in the published forms. */
function placesOf(form: HackneyForm | undefined, step: string, field: string): string[] {
  return (form?.themes ?? []).flatMap(({ steps }, theme) =>
    steps.flatMap(({ name, fields }, index) =>
      name !== step
        ? []
        : fields.flatMap(({ id, question, subfields = [] }, position) => {
            const place = `/themes/${theme}/steps/${index}/fields/${position}`;
            const inner = subfields.some((one) => one.id === field || one.question === field);
            return id === field || question === field || inner ? [place] : [];
          }),
    ),
  );
}

interface HackneyField {
  id?: string;
  question?: string;
  hint?: string;
  subfields?: HackneyField[];
}

interface HackneyForm {
  id: string;
  themes: { steps: { name: string; intro?: string; fields: HackneyField[] }[] }[];
}
