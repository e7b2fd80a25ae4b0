import type { FhirReference, FhirResource } from '@council-elements/core/fhir';
import type { ReviewDecision, ReviewHeld } from '../events.js';
import { FOLLOW_UP_DAY } from '../review-days.js';
import type { Ids } from './ids.js';
import { fhirTime, type Observations } from './observations.js';
import type { People } from './people.js';

/** English words of what has no code. */
const DECISIONS: Readonly<Record<ReviewDecision, string>> = {
  continue: 'Carry on',
  change: 'Change the plan',
  extend: 'Extend the plan',
  end: 'End the plan',
};

/** FHIR asks what class of encounter it was; a review says no place, and may have been a telephone call. */
const UNKNOWN_CLASS = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  code: 'UNK',
  display: 'unknown',
};

const titleOf = ({ day }: ReviewHeld): string =>
  day === FOLLOW_UP_DAY ? 'Check after 12 weeks' : `Week ${day / 7} review`;

/** A review as an activity of the plan that has been done. */
export const toReviewActivity = (review: ReviewHeld, ids: Ids) => ({
  outcomeReference: [ids.to('Encounter', review.id)],
  detail: { status: 'completed', code: { text: titleOf(review) } },
});

/** A review: an Encounter of those who took part, and an Observation of each thing that was said. */
export function toReview(
  review: ReviewHeld,
  ids: Ids,
  people: People,
  observations: Observations,
): readonly FhirResource[] {
  const { id, given, author, present, personView, carerView, progress, issues, next } = review;
  const at = fhirTime(given);
  const encounter = ids.to('Encounter', id);
  const said = (
    name: string,
    title: string,
    text: string | undefined,
    by: readonly FhirReference[],
  ) =>
    text === undefined
      ? []
      : observations.observation(
          ids.of('Observation', id, name),
          { given },
          { encounter, code: { text: title }, valueString: text },
          by,
        );
  const family = present.filter(({ role }) => role === 'family').map((one) => people.to(one));
  const writer = [people.to(author)];
  // The person is the subject: FHIR has them as no participant.
  const participant = present
    .filter(({ role }) => role !== 'person')
    .map((party) => ({ individual: people.to(party) }));
  return [
    {
      resourceType: 'Encounter',
      id: ids.of('Encounter', id),
      status: 'finished',
      class: UNKNOWN_CLASS,
      type: [{ text: titleOf(review) }],
      subject: people.subject,
      ...(participant.length > 0 && { participant }),
      // How long it took is not recorded.
      period: { start: at },
    },
    said('person-view', 'What the person thinks', personView, [people.subject]),
    said('carer-view', 'What family or a carer thinks', carerView, family),
    said('progress', 'How it is going', progress, writer),
    said('issues', 'What stands in the way', issues, writer),
    said('decision', 'What was decided', review.decision && DECISIONS[review.decision], writer),
    said('next', 'What happens next', next, writer),
  ].flat();
}
