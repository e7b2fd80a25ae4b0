/** An option of a component. Written to `options.js` by `npm run build`, from the types' own text. */
export interface Option {
  readonly name: string;
  readonly required: boolean;
  /** Required unless the option of this name is given. */
  readonly unless?: string;
  /**
   * `string`, `number`, `boolean`, `html`, `attributes`, `plurals`, `values` (an object with any
   * names), `array`, `object`, or a text in quotes, meant literally.
   */
  readonly types: readonly string[];
  /** Of an object, or of an array's items. */
  readonly options?: readonly Option[];
}

/** By the name of the function. */
export declare const options: Readonly<Record<string, readonly Option[]>>;
