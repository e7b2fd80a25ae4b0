/** What a validator found: the value in its one canonical spelling, or why the text is none. */
export type Result<Value, Reason extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };
