import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { arbitraryAnswers } from '../../testing/arbitrary-answers.js';
import { enabledItems } from '../../testing/enabled-items.js';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import { readSharedForm } from '../../testing/shared-data.js';
import type { FormDefinition } from '../definition.js';
import { askedIn, questionsOf } from '../questions.js';
import { importForm } from '../import/index.js';
import { walk } from '../path.js';
import { toSubmission } from '../submission.js';
import { responseItems } from './fhir/response.js';
import { toFhirBundle } from './to-fhir-bundle.js';
import { toFhirQuestionnaire } from './to-fhir-questionnaire.js';

const FILES = [
  'hackney-asc/forms.json',
  'defra/great-crested-newt-licence-return.v2.json',
  'defra/simple-form.yaml',
  'defra/register-as-a-unicorn-breeder.yaml',
  'defra/components.json',
  'mhclg-welsh-pairs/applicant-information.cy.json',
  'mhclg-welsh-pairs/applicant-information.en.json',
  'mhclg-welsh-pairs/organisation-information.cy.json',
  'mhclg-welsh-pairs/organisation-information.en.json',
];

const DETAILS = {
  reference: 'CDFG-3467',
  idempotencyKey: '0d5c3f0e-6a0b-4d0e-9d2e-0b9a3f1c2d4e',
  submittedAt: '2026-03-10T09:00:00Z',
};

/** The forms of a file, as far as there is an importer that knows them. */
async function formsOf(t: TestContext, path: string): Promise<FormDefinition[]> {
  const json = readSharedForm(t, path);
  if (json === undefined) return [];
  const results = await Promise.all([json].flat().map((form) => importForm(form)));
  const forms = results.flatMap(({ definition }) => definition ?? []);
  if (forms.length === 0) t.skip(`no importer: ${path}`);
  return forms;
}

describe('published forms as FHIR', () => {
  for (const path of FILES) {
    it(`${path}: Questionnaires, and bundles of whatever is answered`, async (t) => {
      for (const form of await formsOf(t, path)) {
        const questionnaire = toFhirQuestionnaire(form);
        assertFhir(questionnaire);
        fc.assert(
          fc.property(arbitraryAnswers(form), (answers) => {
            const submission = toSubmission(form, answers, DETAILS);
            assertFhir(toFhirBundle(form, submission));

            const path = walk(form, answers);
            const enabled = enabledItems(questionnaire, {
              resourceType: 'QuestionnaireResponse',
              item: responseItems(form, path, submission),
            });
            assert.deepEqual(
              questionsOf(form).flatMap(({ component: { id } }) => (enabled.has(id) ? [id] : [])),
              path.steps
                .filter(({ page: { repeat } }) => repeat === undefined)
                .flatMap(({ components }) => askedIn(components, path.answers).map(({ id }) => id)),
            );
          }),
          { numRuns: 3 },
        );
      }
    });
  }
});
