import type { Catalogue } from '@council-elements/core/messages';

/** English texts of what workers alone see. */
export const enWorker = {
  // T-score
  tScoreTitle: 'Goal attainment T-score',
  tScoreText:
    '50 means that every goal was reached as expected. Each row is one voice’s own ratings.',
  tScoreWho: 'Whose ratings',
  tScoreStart: 'Start',
  tScoreNow: 'Now',
  tScoreChange: 'Change',
  tScoreGoals: {
    one: '%{count} goal rated',
    other: '%{count} goals rated',
  },
} as const satisfies Catalogue;
