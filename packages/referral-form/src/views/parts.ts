import { createPart, type Part } from '@council-elements/core';
import type { Messages } from '../messages/en.js';
import { spokenEnglish } from '../messages/spoken.js';
import { CHECK_ANSWERS } from '../model/journey.js';
import type { FormState } from '../state.js';

/** What a form shows besides its questions: the first page is there sooner without. */
export const parts = {
  autocomplete: part(() => import('../parts/autocomplete.js')),
  end: part(() => import('../parts/end.js')),
  notices: part(() => import('../parts/notices.js')),
};

/** Loads the parts that show a state; undefined where they are all here. */
export function loadPartsOf({ page, delivery, notices }: FormState): Promise<unknown> | undefined {
  const needed = [
    ...(delivery || page === CHECK_ANSWERS ? [parts.end] : []),
    ...(notices.length > 0 ? [parts.notices] : []),
  ];
  const missing = needed.filter(({ here }) => here === undefined);
  return missing.length > 0 ? Promise.all(missing.map((each) => each.load())) : undefined;
}

function part<Module extends { texts: Partial<Messages> }>(
  fetched: () => Promise<Module>,
): Part<Module> {
  return createPart(fetched, spokenEnglish);
}
