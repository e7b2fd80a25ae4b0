/**
 * Takes the place of `production.ts` under the export condition `development`: Vite's and webpack's
 * development servers set it, Node does with `--conditions=development`.
 */
import { TrustedHtml } from '../trustedHtml.js';
import { options as known, type Option } from './options.js';

let checking = true;

/**
 * Fails if a component is called with options that it does not take.
 *
 * @throws TypeError that names the component, the option and what was expected
 */
export function checkOptions(component: string, options: unknown): void {
  if (!checking) return;
  checkObject(component, '', options ?? {}, known[component] ?? []);
}

/** Fails: in development, what is wrong with a call is to be seen at once. */
export function refuse(message: string): void {
  if (checking) throw new TypeError(message);
  console.error(message);
}

/** Makes templates as production does, for tests of just that. */
export function asInProduction<Result>(make: () => Result): Result {
  checking = false;
  try {
    return make();
  } finally {
    checking = true;
  }
}

function checkObject(
  component: string,
  path: string,
  value: object,
  options: readonly Option[],
): void {
  const given = value as Readonly<Record<string, unknown>>;
  const names = options.map(({ name }) => name);
  for (const name in given) {
    if (names.includes(name) || isAbsent(given[name])) continue;
    refuse(`${component}: there is no option ${path}${name}; expected ${names.join(', ')}`);
  }
  for (const option of options) {
    const here = `${path}${option.name}`;
    const own = given[option.name];
    if (!isAbsent(own)) checkValue(component, here, own, option);
    else if (option.required) {
      refuse(`${component}: ${here} is missing; expected ${expected(option)}`);
    } else if (option.unless && !(option.name in given) && isAbsent(given[option.unless])) {
      refuse(`${component}: ${here} is missing, and there is no ${path}${option.unless}`);
    }
  }
}

function checkValue(component: string, path: string, value: unknown, option: Option): void {
  const { types, options } = option;
  if (!types.some((type) => isOfType(value, type))) {
    refuse(`${component}: ${path} is ${shown(value)}; expected ${expected(option)}`);
  }
  if (!options || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) checkItems(component, path, value, options);
  else if (types.includes('object') && !isHtml(value)) {
    checkObject(component, `${path}.`, value, options);
  }
}

/** Items that are empty are left out; a table's rows are arrays of items. */
function checkItems(
  component: string,
  path: string,
  items: readonly unknown[],
  options: readonly Option[],
): void {
  for (const [index, item] of items.entries()) {
    const here = `${path}[${index}]`;
    if (Array.isArray(item)) checkItems(component, here, item, options);
    else if (typeof item === 'object' && item !== null) {
      checkObject(component, `${here}.`, item, options);
    } else if (!isAbsent(item)) {
      refuse(`${component}: ${here} is ${shown(item)}; expected an object of options`);
    }
  }
}

/** As GOV.UK Frontend's macros have it: what is empty is as good as not given. */
const isAbsent = (value: unknown) =>
  value === undefined || value === null || value === false || value === '';

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'html':
      return isHtml(value);
    case 'array':
      return Array.isArray(value);
    case 'attributes':
    case 'plurals':
    case 'values':
    case 'object':
      return typeof value === 'object' && !Array.isArray(value);
    default:
      return typeof value === type || JSON.stringify(value) === type;
  }
}

const isHtml = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isHtml)
    : value instanceof TrustedHtml ||
      (typeof value === 'object' &&
        value !== null &&
        ('_$litType$' in value || '_$litDirective$' in value));

const words: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  html: 'a Lit template or trustedHtml(string)',
  array: 'an array',
  attributes: 'an object of attributes',
  plurals: 'an object of plural forms',
  values: 'an object of values',
  object: 'an object of options',
};

const expected = ({ types }: Option) => types.map((type) => words[type] ?? type).join(' or ');

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
