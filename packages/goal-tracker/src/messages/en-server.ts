import type { Catalogue } from '@council-elements/core/messages';

/** English texts that only a server says: what somebody may not see or send. */
export const enServer = {
  planMissingTitle: 'Plan not found',
  planMissing: 'Check the web address, or ask your support worker for the link to your plan.',
  refusedTitle: 'Your change was not saved',
  refused: 'It did not come from this page. Go back to the plan and try again.',
  refusedWriting: 'This part of the plan is not yours to change. Ask your support worker.',
  caseloadRefused: 'Ask whoever runs this website for access to the plans of the service.',
} as const satisfies Catalogue;
