/** A package's views by name; each takes all that it is given in one object that survives JSON. */
export type Views = Readonly<Record<string, (options: never) => unknown>>;

/** What a view is given. */
export type OptionsOf<Own extends Views, View extends keyof Own> = Parameters<Own[View]>[0];

/** What a fixture says: the view, and all that it is given. */
export type OptionsIn<Own extends Views> = {
  [View in keyof Own]: { readonly view: View } & OptionsOf<Own, View>;
}[keyof Own];

/**
 * A named state of a view. `npm run build` writes each with its HTML to the package's
 * `fixtures.json`, in the form of GOV.UK Frontend's own.
 */
export interface ViewFixture<Own extends Views> {
  /** Unique in the package: the view, and what is special about this state of it. */
  readonly name: string;
  readonly options: OptionsIn<Own>;
}

/** Renders the view that a fixture names, in its state. */
export function renderIn<Own extends Views>(views: Own, options: OptionsIn<Own>): unknown {
  const { view } = options as { readonly view: keyof Own };
  return (views[view] as (options: OptionsIn<Own>) => unknown)(options);
}

/**
 * Makes the function that declares the states of a view, by what is special about each:
 * `const states = statesOf<typeof views, typeof common>(common)`.
 *
 * @param common what every view is given, unless a state says otherwise
 */
export function statesOf<Own extends Views, Common extends object>(common: Common) {
  return <View extends keyof Own & string>(
    view: View,
    given: Readonly<
      Record<string, Omit<OptionsOf<Own, View>, keyof Common> & Partial<OptionsOf<Own, View>>>
    >,
  ): ViewFixture<Own>[] =>
    Object.entries(given).map(([name, own]) => ({
      name: `${view}: ${name}`,
      options: { view, ...common, ...own } as unknown as OptionsIn<Own>,
    }));
}

/** The same states in both languages. */
export function inBoth<Given extends object>(
  given: Readonly<Record<string, Given>>,
): Record<string, Given & { language?: 'cy' }> {
  const welsh = Object.entries(given).map(
    ([name, own]) => [`${name}, in Welsh`, { ...own, language: 'cy' as const }] as const,
  );
  return { ...given, ...Object.fromEntries(welsh) };
}
