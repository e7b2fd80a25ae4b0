/** What a form holds: names and values in order; a file is given by its name. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** What a form would send. */
export function entriesOf(form: HTMLFormElement, submitter?: HTMLElement | null): Entries {
  return [...new FormData(form, submitter)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
}
