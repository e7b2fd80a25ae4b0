import { keyTo } from '../../messages/key-to.js';
import { REVIEW_DECISIONS } from '../../model/events.js';
import { FOLLOW_UP_DAY, hasReview } from '../../model/review-days.js';
import { NOTE_MAX } from '../answers.js';
import type { Readers } from './reader.js';

/** Reader of a review. */
export const reviewReaders: Readers<'review'> = {
  review(answers, { plan, author, place: { day } }) {
    const present = answers.parties('present', 'errorPresentEmpty');
    const progress = answers.optional('progress', NOTE_MAX, { message: 'errorProgressTooLong' });
    const personView = answers.text(
      'personView',
      NOTE_MAX,
      { message: keyTo(author, 'errorPersonViewEmpty') },
      { message: keyTo(author, 'errorPersonViewTooLong') },
    );
    const carerView = answers.optional('carerView', NOTE_MAX, {
      message: 'errorCarerViewTooLong',
    });
    const issues = answers.optional('issues', NOTE_MAX, { message: 'errorIssuesTooLong' });
    const decision = decides(day, plan.ended !== undefined)
      ? answers.choice('decision', REVIEW_DECISIONS, 'errorDecisionEmpty')
      : undefined;
    const next = answers.text(
      'next',
      NOTE_MAX,
      { message: 'errorNextEmpty' },
      { message: 'errorNextTooLong' },
    );
    if (day === undefined || !hasReview(plan, day) || !present || !personView || !next) {
      return undefined;
    }
    return [
      {
        type: 'review-held',
        day,
        present,
        personView,
        next,
        ...(carerView && { carerView }),
        ...(progress && { progress }),
        ...(issues && { issues }),
        ...(decision && { decision }),
      },
    ];
  },
};

/** Whether a review decides how the plan goes on: one that is over has nothing to decide. */
export const decides = (day: number | undefined, isEnded: boolean): boolean =>
  day !== FOLLOW_UP_DAY && !isEnded;
