import type { FhirReference, FhirResource } from '@council-elements/core/fhir';
import type { EventBase } from '../events.js';
import type { Plan } from '../plan.js';
import type { Ids } from './ids.js';
import { fhirTime } from './observations.js';
import type { People } from './people.js';

/** That the service was explained, and whom the goals were given to (NICE QS173, statements 1 and 3). */
export function communicationsOf(
  { explained, shared, goals }: Plan,
  ids: Ids,
  people: People,
): readonly FhirResource[] {
  const communication = (
    { id, given, author }: EventBase,
    topic: string,
    recipient: FhirReference,
    content: Readonly<Record<string, unknown>>,
  ): FhirResource => ({
    resourceType: 'Communication',
    id: ids.of('Communication', id),
    status: 'completed',
    subject: people.subject,
    topic: { text: topic },
    sent: fhirTime(given),
    recipient: [recipient],
    sender: people.to(author),
    ...content,
  });
  return [
    ...(explained
      ? [
          communication(
            explained,
            'What the service will do, and what it will not',
            people.subject,
            explained.note === undefined ? {} : { note: [{ text: explained.note }] },
          ),
        ]
      : []),
    ...shared.map((event) =>
      communication(event, 'The goals of the plan', people.to(event.with), {
        medium: [{ text: event.how }],
        ...(goals.length > 0 && { about: goals.map(({ id }) => ids.to('Goal', id)) }),
      }),
    ),
  ];
}
