import { keyTo } from '../../messages/key-to.js';
import { CONSENT_BASES, type Party } from '../../model/events.js';
import { NAME_MAX, NOTE_MAX, type Answers } from '../answers.js';
import { ALL_GOALS } from '../fields.js';
import type { Readers } from './reader.js';

const HOW_MAX = 200;

/** Readers of who knows of the plan: what was explained, whom it was shared with, who may see it. */
export const sharingReaders: Readers<'explained' | 'shared' | 'consent' | 'withdraw'> = {
  explained(answers) {
    const note = answers.optional('note', NOTE_MAX, { message: 'errorNoteTooLong' });
    return [{ type: 'service-explained', ...(note && { note }) }];
  },

  shared(answers) {
    const party = answers.parties('with', 'errorSharedWith')?.[0];
    const how = answers.text(
      'how',
      HOW_MAX,
      { message: 'errorSharedHow' },
      { message: 'errorSharedHowTooLong' },
    );
    return party && how ? [{ type: 'plan-shared', with: party, how }] : undefined;
  },

  consent(answers, { plan, author }) {
    const name = readName(answers, author);
    const ids = plan.goals.map(({ id }) => id);
    const chosen = answers.some('goals', [ALL_GOALS, ...ids], 'errorConsentGoals');
    // Whoever gives it for themselves has decided.
    const basis =
      author.role === 'person'
        ? 'person'
        : answers.choice('basis', CONSENT_BASES, 'errorConsentBasis');
    const note =
      basis === 'best-interests'
        ? answers.text(
            'note',
            NOTE_MAX,
            { message: 'errorConsentNote' },
            { message: 'errorConsentNoteTooLong' },
          )
        : answers.optional('note', NOTE_MAX, { message: 'errorConsentNoteTooLong' });
    if (!name || !chosen || !basis) return undefined;
    return [
      {
        type: 'consent-given',
        to: { role: 'family', name },
        goals: chosen.includes(ALL_GOALS) ? 'all' : chosen,
        basis,
        ...(note && { note }),
      },
    ];
  },

  withdraw(answers, { plan, author }) {
    const standing = plan.consents.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
    const consents = answers.some('consents', standing, keyTo(author, 'errorWithdrawEmpty'));
    return consents && [{ type: 'consent-withdrawn', consents }];
  },
};

/** Somebody the plan knows, or a name that was typed. */
function readName(answers: Answers, author: Party): string | undefined {
  const known = answers.parties('to')?.find(({ role }) => role === 'family');
  if (known) return known.name;
  return answers.text(
    'name',
    NAME_MAX,
    { message: keyTo(author, 'errorConsentName') },
    { message: 'errorPersonTooLong' },
  );
}
