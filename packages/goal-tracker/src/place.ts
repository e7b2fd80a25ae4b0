/** The pages of a plan that are forms. `done` only takes a press of a button. */
export const FORMS = [
  'start',
  'add-goal',
  'words',
  'levels',
  'agree',
  'weight',
  'add-step',
  'done',
  'rate',
  'visit',
  'review',
  'explained',
  'shared',
  'transition',
  'consent',
  'withdraw',
  'hours',
  'care',
  'extend',
  'end',
  'circumstances',
  'barthel',
  'ways',
  'way',
] as const;

/** A form of the tracker. */
export type FormName = (typeof FORMS)[number];

/** Where in a plan a person is, as the address says it. */
export interface Place {
  /** `print` is the plan for paper. */
  readonly view: 'plan' | 'print' | FormName;
  /** Id of the goal that a form is about. */
  readonly goal?: string;
  /** Id of the step that is done. */
  readonly step?: string;
  /** Id of a way of doing the goal's task. */
  readonly way?: string;
  /** Day of the plan that a review is of. */
  readonly day?: number;
  /** The form that was just saved. */
  readonly saved?: FormName;
  /** Asks for the ratings as a file. */
  readonly format?: 'csv';
}

const NAMES = ['plan', 'view', 'goal', 'step', 'way', 'day', 'saved', 'format'] as const;

/** What a parameter says; null where it is not there. */
type Value = string | null;

/** Whether it is the name of a form. */
export const isForm = (value: string | null): value is FormName =>
  FORMS.some((name) => name === value);

/**
 * Reads the place from an address. What says nothing, and the address of another plan on the same
 * page, is the plan itself.
 * @param query `?…` of the page
 * @param plan id of the plan
 */
export function readPlace(query: string, plan: string): Place {
  const params = new URLSearchParams(query);
  if ((params.get('plan') ?? plan) !== plan) return { view: 'plan' };
  const [view, goal, step, way, day, saved] = (
    ['view', 'goal', 'step', 'way', 'day', 'saved'] as const
  ).map((name) => params.get(name)) as [Value, Value, Value, Value, Value, Value];
  return {
    view: isForm(view) || view === 'print' ? view : 'plan',
    ...(goal !== null && { goal }),
    ...(step !== null && { step }),
    ...(way !== null && { way }),
    ...(day !== null && /^\d{1,3}$/.test(day) && { day: Number(day) }),
    ...(isForm(saved) && { saved }),
    ...(params.get('format') === 'csv' && { format: 'csv' }),
  };
}

/**
 * The address of a place, relative to the page. The page's own parameters stay.
 * @param query `?…` of the page
 * @param plan id of the plan
 */
export function hrefOf(query: string, plan: string, place: Place): string {
  const params = new URLSearchParams(query);
  for (const name of NAMES) params.delete(name);
  const { view, ...rest } = place;
  const own = { plan, ...(view !== 'plan' && { view }), ...rest };
  for (const [name, value] of Object.entries(own)) params.set(name, String(value));
  return `?${params}`;
}
