import { createPart, type Part } from '@council-elements/core';
import type { Messages } from '../messages/en.js';
import { spokenEnglish } from '../messages/spoken.js';
import type { Reader } from '../reader.js';
import type { TrackerState } from './context.js';
import { formOf } from './form-of.js';

/** What comes when it is needed: a first view is there sooner without the others. */
const parts = {
  /** The plan as each role reads it. */
  person: part(() => import('../parts/person.js')),
  family: part(() => import('../parts/family.js')),
  worker: part(() => import('../parts/worker.js')),
  /** The plans of a service, and what came of them. */
  lead: part(() => import('../parts/lead.js')),
  /** Charts, their points and tables: the person opens them. */
  chart: part(() => import('../parts/chart.js')),
  /** Forms and files: most visits only read the plan. */
  forms: part(() => import('../parts/forms.js')),
  /** What is locked on this device, and what was sent. */
  device: part(() => import('../parts/device.js')),
  /** The plan for paper. */
  print: part(() => import('../parts/print.js')),
  /** Ways of doing a task: a plan without a library does without. */
  ways: part(() => import('../parts/ways.js')),
};

export type PartName = keyof typeof parts;

/** The parts that have come. */
export type PartsHere = { readonly [Name in PartName]: (typeof parts)[Name]['here'] };

export function partsHere(): PartsHere {
  const { person, family, worker, lead, chart, forms, device, print, ways } = parts;
  return {
    person: person.here,
    family: family.here,
    worker: worker.here,
    lead: lead.here,
    chart: chart.here,
    forms: forms.here,
    device: device.here,
    print: print.here,
    ways: ways.here,
  };
}

/** The parts that a state shows and that have not come. */
export function missingParts(state: Omit<TrackerState, 'parts'>): readonly PartName[] {
  const { role } = state.author;
  if (state.lead) return parts.lead.here ? [] : ['lead'];
  const isForm = !state.isLoading && (formOf(state) ?? state.place.saved) !== undefined;
  const needed: readonly PartName[] = [
    role,
    ...(!isForm && state.place.view === 'plan' ? (['chart'] as const) : []),
    ...(isForm || state.storageProblem ? (['forms'] as const) : []),
    ...(state.place.view === 'print' ? (['print'] as const) : []),
    ...(state.device ? (['device'] as const) : []),
    ...(showsWays(state) ? (['ways'] as const) : []),
  ];
  return needed.filter((name) => !parts[name].here);
}

/** What a reader sees first. */
export const firstParts = (role: Reader['role']): readonly PartName[] =>
  role === 'person' || role === 'lead' ? [role] : [role, 'chart'];

/** All parts that a reader may come to need. */
export const partsFor = (role: Reader['role']): readonly PartName[] =>
  role === 'lead' ? [role] : [role, 'chart', 'forms', 'print', 'ways'];

/** Whether a page says anything of ways of doing a task. */
const showsWays = ({ library, finderHref, place }: Omit<TrackerState, 'parts'>): boolean =>
  library !== undefined || finderHref !== '' || place.view === 'ways' || place.view === 'way';

/**
 * Loads a part.
 * @throws where there is no connection
 */
export const loadPart = <Name extends PartName>(name: Name) =>
  parts[name].load() as ReturnType<(typeof parts)[Name]['load']>;

/**
 * Loads parts.
 * @param names all of them unless given
 * @throws where there is no connection
 */
export const loadParts = (
  names: readonly PartName[] = Object.keys(parts) as PartName[],
): Promise<unknown> => Promise.all(names.map(loadPart));

function part<Module extends { texts: Partial<Messages> }>(
  fetched: () => Promise<Module>,
): Part<Module> {
  return createPart(fetched, spokenEnglish);
}
