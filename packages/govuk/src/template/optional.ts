import { nothing } from 'lit';

/** Joins class names, leaving out what is empty. */
export function classNames(...names: readonly (string | false | undefined | null)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The value of an attribute that is left out where it is empty. */
export function optional<Value>(value: Value): NonNullable<Value> | typeof nothing {
  return value ? (value as NonNullable<Value>) : nothing;
}
