/**
 * Codes of Goal Attainment Scaling as HL7's Patient Contributed Outcomes guide (PCO) writes them.
 *
 * Sources: http://hl7.org/fhir/us/pco and https://loinc.org/107332-9
 */

import type { Level, Role } from '../events.js';

export const LOINC = 'http://loinc.org';

/** A code with its system, as FHIR's Coding. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** The level at the start. */
export const GAS_BASELINE: Coding = {
  system: LOINC,
  code: '107332-9',
  display: 'Goal attainment scale',
};

/** What each voice rates afterwards. */
export const GAS_FOLLOW_UP: Readonly<Record<Role, Coding>> = {
  person: {
    system: LOINC,
    code: '107334-5',
    display: 'Patient follow-up goal attainment scaling score',
  },
  family: {
    system: LOINC,
    code: '107331-1',
    display: 'Caregiver follow-up goal attainment scaling score',
  },
  worker: {
    system: LOINC,
    code: '107333-7',
    display: 'Practitioner follow-up goal attainment scaling score',
  },
};

/** Answers, by level. */
export const GAS_LEVELS: Readonly<Record<Level, Coding>> = {
  2: { system: LOINC, code: 'LA34479-8', display: 'Much better than expected' },
  1: { system: LOINC, code: 'LA34480-6', display: 'Better than expected' },
  0: { system: LOINC, code: 'LA34481-4', display: 'Expected outcome' },
  [-1]: { system: LOINC, code: 'LA34483-0', display: 'Less than expected' },
  [-2]: { system: LOINC, code: 'LA34484-8', display: 'Much less than expected' },
};

export const GAS_EXTENSION =
  'http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling';

export const PERTAINS_TO_GOAL = 'http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal';

export const SURVEY = {
  coding: [
    { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' },
  ],
};

export const ACHIEVEMENT = 'http://terminology.hl7.org/CodeSystem/goal-achievement';

/** How sure, and how much it matters, 1 to 10. */
export const READINESS =
  'http://hl7.org/fhir/us/pco/CodeSystem/readiness-assessment-concepts-temporary';

/** The Barthel index: LOINC's score, whose range the observation says, and SNOMED CT's scale. */
export const BARTHEL: readonly Coding[] = [
  { system: LOINC, code: '96761-2', display: 'Total score Barthel Index' },
  { system: 'http://snomed.info/sct', code: '273302005', display: 'Barthel index' },
];
