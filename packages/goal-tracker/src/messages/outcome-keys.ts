import type { CareChange, EventOutcome } from '../model/care.js';

/** In the order in which they are likely; values are the national codes. */
export const OUTCOME_KEYS = {
  'NFA: Support ended as planned': 'outcomePlanned',
  'NFA: Support ended for other reason': 'outcomeOther',
  'NFA: Support declined': 'outcomeDeclined',
  'NFA: Information and advice or signposting': 'outcomeAdvice',
  'NFA: Referral to other service within the local authority': 'outcomeCouncil',
  'NFA: Referral to NHS services or NHS funded social care': 'outcomeNhs',
  'Progress to support planning or services': 'outcomeServices',
  'Progress to assessment, review or reassessment': 'outcomeAssessment',
  'Progress to reablement/ST-Max': 'outcomeReablement',
  'Continuation of support or services': 'outcomeContinues',
  'Admitted to hospital': 'outcomeHospital',
  'NFA: Self-funded client or under 12wk disregard': 'outcomeSelfFunded',
  'NFA: Responsibility moved to another local authority': 'outcomeMoved',
  'NFA: No services offered for other reason': 'outcomeNotOffered',
  'NFA: Other': 'outcomeNothing',
  'NFA: Deceased': 'outcomeDied',
} as const satisfies Readonly<Record<EventOutcome, string>>;

/** What changes a person’s care, what is likely first. */
export const CARE_KEYS = {
  'emergency-admission': 'careEmergency',
  'Long term support: Community': 'careCommunity',
  'Short term support: Ongoing low level': 'careLowLevel',
  equipment: 'careEquipment',
  assessment: 'careAssessment',
  request: 'careRequest',
  'Short term support: Other short term': 'careShortTerm',
  'Short term support: Residential or Nursing care': 'careShortStay',
  'Long term support: Residential care': 'careResidential',
  'Long term support: Nursing care': 'careNursing',
  'Long term support: Prison': 'carePrison',
  death: 'careDeath',
} as const satisfies Readonly<Record<CareChange, string>>;
