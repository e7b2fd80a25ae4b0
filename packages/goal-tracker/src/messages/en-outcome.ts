import type { Catalogue } from '@council-elements/core/messages';

/** English texts of what came of a plan, as workers see it. */
export const enOutcome = {
  // Hours of care
  endHours: 'Hours of care',
  endHoursText: 'Hours in week 2: %{first}. Hours in week %{week}: %{last}.',
  endHoursLess: 'That is %{hours} fewer a week.',
  endHoursMore: 'That is %{hours} more a week.',
  endHoursEqual: 'That is no change.',
  endHoursUnknown: 'Cannot be told yet: %{missing}',
  endHoursWeekTwo: 'The hours of week 2 are not recorded.',
  endHoursLater: 'The hours of no week after week 2 are recorded.',
  endHoursRecord: 'Record hours of care',

  // National measures
  measuresTitle: 'National measures',
  measuresText: 'How this plan will probably count, from what is recorded here.',
  measuresIfEnded: 'How this plan would probably count if it ended today.',
  measure2A: 'No long-term support after the plan (ASCOF 2A)',
  measure2D: 'At home 12 weeks after hospital (ASCOF 2D)',
  measureYes: 'Counts, as reached.',
  measureNo: 'Counts, as not reached.',
  measureLeftOut: 'Does not count.',
  measureUnclassified: 'Does not count, as what follows cannot be told.',
  measureUnknown: 'Cannot be told yet:',
  measureOpen: 'A change in care up to %{date} would still alter this.',
  reasonUnderAge: 'Aged %{age}. It is about people aged %{minimum} and over.',
  reasonRecentSupport: {
    one: 'Long-term support ended on %{date}, %{count} day before the plan started. It is about people without any in the year before.',
    other:
      'Long-term support ended on %{date}, %{count} days before the plan started. It is about people without any in the year before.',
  },
  reasonHadSupport:
    'Long-term support started on %{date}, before the plan. It is about people without any in the year before.',
  reasonDischarge:
    'Left hospital on %{date}. It is about plans that start from 3 days before to 7 days after that.',
  reasonOutcome: 'What came of it: %{outcome}.',
  reasonAssessment: 'What came of the assessment or review on %{date}: %{outcome}.',
  reasonRequest: 'What came of the request for support on %{date}: %{outcome}.',
  reasonEquipment:
    'Equipment was provided on %{date}, and what came of it does not tell what follows.',
  reasonService: '%{service}, on %{date}.',
  reasonDied: 'The person died on %{date}.',
  reasonEmergency: 'Admitted to hospital in an emergency on %{date}.',
  reasonAtHome: 'Nothing recorded speaks against being at home on %{date}.',
  missingStart: 'The plan has not started.',
  missingEnd: 'The plan has not ended.',
  missingOutcome: 'What came of it is not chosen.',
  missingBirthDate: 'The date of birth is not recorded.',
  missingDischarge:
    'No day of discharge from hospital is recorded. Without one, the plan is left out.',
  missingKindOfEquipment:
    'Equipment was provided on %{date}, after the end. It counts by the kind of support that it is reported as. Record that kind too, with the same date.',
  missingTime: 'The time up to %{date} is not over.',
  recordCircumstances: 'Record dates about the person',
  recordCare: 'Record a change in care',

  // What came of it, as it is reported nationally
  outcomePlanned: 'The help ended as planned',
  outcomeOther: 'The help ended for another reason',
  outcomeDeclined: 'The person did not want the help any more',
  outcomeAdvice: 'Information, advice or signposting, and no service',
  outcomeCouncil: 'Referred to another service of the council',
  outcomeNhs: 'Referred to the NHS, or to care that the NHS pays for',
  outcomeMoved: 'Another council is responsible now',
  outcomeSelfFunded: 'Pays for their own care, or is within the 12-week disregard',
  outcomeNotOffered: 'No service was offered, for another reason',
  outcomeNothing: 'Nothing follows, for another reason',
  outcomeHospital: 'Admitted to hospital',
  outcomeServices: 'Goes on to support planning or services',
  outcomeAssessment: 'Goes on to an assessment or a review',
  outcomeReablement: 'Goes on to more reablement',
  outcomeContinues: 'Goes on with the support they have',
  outcomeDied: 'The person has died',

  // Changes in care
  careEmergency: 'Admitted to hospital in an emergency',
  careNursing: 'Moved to a nursing home for the long term',
  careResidential: 'Moved to a residential home for the long term',
  careCommunity: 'Long-term support at home started',
  carePrison: 'Long-term support in prison started',
  careLowLevel: 'Ongoing low-level support started',
  careShortTerm: 'Other short-term support started',
  careShortStay: 'Moved to a nursing or residential home for the short term',
  careEquipment: 'Equipment or an adaptation was provided',
  careAssessment: 'An assessment or a review by social care',
  careRequest: 'A new request for support',
  careDeath: 'The person died',
} as const satisfies Catalogue;
