/** Checks of data that may be anything: each gives what is wrong with a value. */

import { isDate, isTime } from './dates.js';

/** What is wrong with data, for a developer's log. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into what was read; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

export type Fields = Readonly<Record<string, unknown>>;
export type Check = (value: unknown, path: string) => readonly Problem[];

export const fault = (path: string, message: string): Problem[] => [{ path, message }];

/** What is right: one list for all, since nearly everything is, and there is much to check. */
const none: readonly Problem[] = [];

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Check = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? none : fault(path, 'must be text, not empty');

export const date: Check = (value, path) =>
  isDate(value) ? none : fault(path, 'must be a day written YYYY-MM-DD');

export const time: Check = (value, path) =>
  isTime(value) ? none : fault(path, 'must be a time in ISO 8601 with its offset, as …T09:30:00Z');

export const whole =
  (from: number, to: number): Check =>
  (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
      ? none
      : fault(path, `must be a whole number from ${from} to ${to}`);

export const oneOf =
  (allowed: readonly (string | number | boolean)[]): Check =>
  (value, path) =>
    allowed.some((one) => one === value)
      ? none
      : fault(path, `must be one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}`);

export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? none : check(value, path);

export const list =
  (check: Check, isRightLength: (length: number) => boolean, length: string): Check =>
  (value, path) => {
    if (!Array.isArray(value) || !isRightLength(value.length)) {
      return fault(path, `must be a list of ${length}`);
    }
    return value.flatMap((item: unknown, index) => check(item, `${path}/${index}`));
  };

export const object = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return (value, path) => {
    if (!isObject(value)) return fault(path, 'must be an object');
    let problems = none;
    for (const [name, check] of checks) {
      const found = check(value[name], `${path}/${name}`);
      if (found.length > 0) problems = [...problems, ...found];
    }
    return problems;
  };
};

export const any = () => true;
export const some = (length: number) => length > 0;
