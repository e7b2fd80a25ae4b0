/**
 * A named state of a view. `npm run build` writes each with its HTML to the package's
 * `fixtures.json`, in the form of GOV.UK Frontend's own.
 */
export interface ViewFixture<Options> {
  /** Unique in the package: the view, and what is special about this state of it. */
  readonly name: string;
  /** All that the view is given. Survives JSON. */
  readonly options: Options;
}
