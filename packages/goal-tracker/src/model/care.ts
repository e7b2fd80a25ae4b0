/**
 * Names of Client Level Data, Release 2 (Department of Health and Social Care), as councils report
 * them. They are codes: compared as they are written, never shown as a sentence.
 *
 * Source: DataS-DHSC/ASC-CLD-LA-Dashboard, methodology, data cleaning.
 */

/** What came of an event. */
export const EVENT_OUTCOMES = [
  'Admitted to hospital',
  'Continuation of support or services',
  'NFA: Deceased',
  'NFA: Information and advice or signposting',
  'NFA: No services offered for other reason',
  'NFA: Other',
  'NFA: Referral to NHS services or NHS funded social care',
  'NFA: Referral to other service within the local authority',
  'NFA: Responsibility moved to another local authority',
  'NFA: Self-funded client or under 12wk disregard',
  'NFA: Support declined',
  'NFA: Support ended as planned',
  'NFA: Support ended for other reason',
  'Progress to assessment, review or reassessment',
  'Progress to reablement/ST-Max',
  'Progress to support planning or services',
] as const;

export type EventOutcome = (typeof EVENT_OUTCOMES)[number];

/**
 * Services that may follow, those that count first before the others (sequel hierarchy). Short-term care
 * in a home is reported as other short-term support, and 2A counts it apart.
 */
export const SEQUEL_SERVICES = [
  'Long term support: Nursing care',
  'Long term support: Residential care',
  'Long term support: Community',
  'Long term support: Prison',
  'Short term support: Ongoing low level',
  'Short term support: Residential or Nursing care',
  'Short term support: Other short term',
] as const;

export type SequelService = (typeof SEQUEL_SERVICES)[number];

/**
 * What changes a person's care: a service that starts, equipment that is provided, a new request for
 * support, an assessment or a review by social care, or one of these.
 */
export const CARE_CHANGES = [
  'death',
  'emergency-admission',
  ...SEQUEL_SERVICES,
  'equipment',
  'request',
  'assessment',
] as const;

export type CareChange = (typeof CARE_CHANGES)[number];

export const isService = (change: CareChange): change is SequelService =>
  (SEQUEL_SERVICES as readonly CareChange[]).includes(change);

export const isLongTerm = (change: CareChange): boolean => change.startsWith('Long term support');

/** Whether something comes of it, as it is completed by social care. */
export const hasOutcome = (change: CareChange): change is 'request' | 'assessment' =>
  change === 'request' || change === 'assessment';

/** Whether it may end on a later day than it began. */
export const mayLast = (change: CareChange): boolean =>
  change !== 'death' && change !== 'emergency-admission';
