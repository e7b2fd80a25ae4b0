import { createPart, type Part } from '@council-elements/core';
import type { Messages } from '../messages/en.js';
import { spokenEnglish } from '../messages/spoken.js';
import type { TrackerState } from './context.js';
import { formOf } from './form-of.js';

/** What a tracker shows besides the plan: most visits only read it, and it is there sooner without. */
const parts = {
  /** Forms, files, and what workers alone see. */
  forms: part(() => import('../parts/forms.js')),
};

export type PartName = keyof typeof parts;

/** The parts that have come. */
export type PartsHere = { readonly [Name in PartName]: (typeof parts)[Name]['here'] };

export function partsHere(): PartsHere {
  const { forms } = parts;
  return { forms: forms.here };
}

/** The parts that a state shows and that have not come. */
export function missingParts(state: Omit<TrackerState, 'parts'>): readonly PartName[] {
  const needed: readonly PartName[] =
    formOf(state) || state.author.role === 'worker' ? ['forms'] : [];
  return needed.filter((name) => !parts[name].here);
}

/**
 * Loads a part.
 * @throws where there is no connection
 */
export const loadPart = <Name extends PartName>(name: Name) =>
  parts[name].load() as ReturnType<(typeof parts)[Name]['load']>;

/** Loads all parts, while there is a signal. */
export const loadParts = (): Promise<unknown> =>
  Promise.all(Object.values(parts).map((each) => each.load()));

function part<Module extends { texts: Partial<Messages> }>(
  fetched: () => Promise<Module>,
): Part<Module> {
  return createPart(fetched, spokenEnglish);
}
