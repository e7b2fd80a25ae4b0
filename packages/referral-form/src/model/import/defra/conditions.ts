import type { Condition } from '../../definition.js';
import { isObject, objectsOf, type JsonObject, type Report } from '../json.js';
import { createUniqueId } from '../slug.js';
import { compareAnswer, type AnswerComparison, type ConditionResult } from './compare.js';
import { join, readExpression, relativeDate, type Names } from './expressions.js';

/** Conditions in groups in groups: deeper than any that a person wrote. */
const MAX_DEPTH = 20;

const OPERATORS: Readonly<Record<string, AnswerComparison>> = {
  is: '==',
  'is not': '!=',
  contains: 'in',
  'does not contain': 'not in',
  'is at least': '>=',
  'is at most': '<=',
  'is less than': '<',
  'is more than': '>',
  'is before': '<',
  'is after': '>',
};

/** Days that lie further back are more in the past. */
const IN_PAST: Readonly<Partial<Record<AnswerComparison, AnswerComparison>>> = {
  '>=': '<=',
  '<=': '>=',
  '<': '>',
  '>': '<',
};

/** What a form holds that its conditions name. */
export interface Source extends Pick<Names, 'question'> {
  /** The value of an item of a list, by their ids. */
  itemValue(list: string, item: string): string | undefined;
}

/** The conditions of a form of DEFRA's or XGov's, of any version. */
export class Conditions {
  /** Ours, by name. */
  readonly conditions: Record<string, Condition> = {};
  /** The names that we gave, by the ids or names that were there. */
  readonly #names = new Map<string, string>();
  readonly #all: readonly { readonly object: JsonObject; readonly path: string }[];
  readonly #report: Report;

  constructor(value: unknown, report: Report) {
    this.#report = report;
    this.#all = objectsOf(value, '/conditions', report);
    const unique = createUniqueId();
    for (const { object } of this.#all) {
      const keys = keysOf(object);
      const name = unique(String(object['displayName'] ?? keys[0] ?? ''));
      for (const key of keys) if (!this.#names.has(key)) this.#names.set(key, name);
    }
  }

  /** Reads them, once the questions that they ask about are known. */
  read(source: Source): void {
    for (const { object, path } of this.#all) {
      const [key = ''] = keysOf(object);
      const name = this.#names.get(key);
      if (name === undefined || Object.hasOwn(this.conditions, name)) {
        this.#report(path, 'The condition has no name of its own: left out');
        continue;
      }
      const result = new Reader(source, this.#names).read(object);
      if (result.ok) this.conditions[name] = result.condition;
      else this.#report(path, `${result.reason}: the condition “${name}” was left out`);
    }
  }

  /** Our name of a condition that was read. */
  nameOf(key: unknown): string | undefined {
    const name = this.#names.get(String(key));
    return name !== undefined && Object.hasOwn(this.conditions, name) ? name : undefined;
  }

  /** The ids or names that were there, by our names: kept with the form. */
  get origins(): Record<string, string> {
    return Object.fromEntries([...this.#names].map(([key, name]) => [name, key]).reverse());
  }
}

function keysOf(object: JsonObject): string[] {
  return [object['id'], object['name']].filter((key) => typeof key === 'string');
}

class Reader {
  readonly #source: Source;
  readonly #names: ReadonlyMap<string, string>;

  constructor(source: Source, names: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#names = names;
  }

  read(object: JsonObject): ConditionResult {
    const { value, items, coordinator } = object;
    if (typeof value === 'string') {
      return readExpression(value, {
        question: (name) => this.#source.question(name),
        condition: (name) => this.#names.get(name),
      });
    }
    if (Array.isArray(items)) {
      return join(
        coordinator === 'or' ? 'or' : 'and',
        items.map((item: unknown) => this.#item(item)),
      );
    }
    return this.#group(value, 0);
  }

  /** A list in which each but the first says how it joins the one before: `and` binds more. */
  #group(value: unknown, depth: number): ConditionResult {
    const conditions = isObject(value) ? value['conditions'] : undefined;
    if (!Array.isArray(conditions) || conditions.length === 0) return no('There is no condition');
    if (depth > MAX_DEPTH) return no('The conditions are too deep');
    const groups: ConditionResult[][] = [];
    for (const condition of conditions as unknown[]) {
      const result =
        isObject(condition) && Array.isArray(condition['conditions'])
          ? this.#group(condition, depth + 1)
          : this.#item(condition);
      const isOr = isObject(condition) && condition['coordinator'] === 'or';
      const last = groups.at(-1);
      if (last === undefined || isOr) groups.push([result]);
      else last.push(result);
    }
    return join(
      'or',
      groups.map((group) => join('and', group)),
    );
  }

  /** One comparison, or a condition by its id or name. */
  #item(item: unknown): ConditionResult {
    if (!isObject(item)) return no('This is no condition');
    const reference = item['conditionId'] ?? item['conditionName'];
    if (reference !== undefined) {
      const condition = this.#names.get(String(reference));
      return condition === undefined
        ? no(`There is no condition “${String(reference)}”`)
        : { ok: true, condition: { condition } };
    }
    const field = isObject(item['field']) ? item['field']['name'] : undefined;
    const key = String(item['componentId'] ?? field ?? '');
    const component = this.#source.question(key);
    if (component === undefined) return no(`There is no question “${key}”`);

    const name = String(item['operator']);
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (operator === undefined) return no(`“${name}” cannot be asked of an answer`);
    const { type, value } = isObject(item['value']) ? { ...item, ...item['value'] } : item;
    const inner = isObject(item['value']) ? item['value'] : {};
    if (type === 'ListItemRef') {
      const ids = isObject(value) ? value : inner;
      const [list, choice] = [String(ids['listId']), String(ids['itemId'])];
      const text = this.#source.itemValue(list, choice);
      return text === undefined
        ? no(`There is no choice “${choice}”`)
        : compareAnswer(component, operator, text);
    }
    if (type === 'RelativeDate') {
      const data = isObject(value) ? value : inner;
      const isPast = data['direction'] === 'in the past';
      const period = Number(data['period']) * (isPast ? -1 : 1);
      const day = relativeDate(period, String(data['unit']));
      if (day === undefined) return no('This is no day measured from today');
      const isDistance = !['is before', 'is after'].includes(name);
      return compareAnswer(
        component,
        isPast && isDistance ? (IN_PAST[operator] ?? operator) : operator,
        day,
      );
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? compareAnswer(component, operator, value)
      : no('There is no value to compare with');
  }
}

function no(reason: string): ConditionResult {
  return { ok: false, reason };
}
