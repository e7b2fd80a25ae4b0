import fc from 'fast-check';
import type { Component, Condition, FormDefinition, Page } from '../model/definition.js';
import { CHECK_ANSWERS } from '../model/journey.js';

const VALUES = ['a', 'b', 'c'];
const REVEALED = ['text', 'number', 'email', 'textarea'] as const;
const TYPES = [
  'text',
  'yesNo',
  'radios',
  'checkboxes',
  'number',
  'date',
  'name',
  'paragraph',
] as const;
const names = (count: number, of: string) => Array.from({ length: count }, (_, n) => `${of}${n}`);

/** What an option of a question with choices reveals. */
interface Revealing {
  readonly value: string;
  readonly type: (typeof REVEALED)[number];
}

function component(
  type: (typeof TYPES)[number],
  id: string,
  optional: boolean,
  revealing: Revealing | undefined,
): Component {
  const question = { id, label: id, ...(optional && { optional }) };
  if (type === 'paragraph') return { type, id, text: id };
  if (!hasOptions(type)) return { type, ...question };
  const items = VALUES.map((value) => ({
    value,
    text: value,
    ...(value === revealing?.value && {
      reveals: {
        type: revealing.type,
        id: revealedId(id),
        label: id,
        ...(optional && { optional }),
      },
    }),
  }));
  return { type, ...question, items };
}

function hasOptions(type: (typeof TYPES)[number]): type is 'radios' | 'checkboxes' {
  return type === 'radios' || type === 'checkboxes';
}

function revealedId(id: string): string {
  return `${id}-more`;
}

/** Conditions on any question, also later ones and those of other kinds; and on one another. */
function conditionOf(
  questions: readonly string[],
  named: readonly string[],
): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        component: fc.constantFrom(...questions),
        operator: fc.constantFrom(
          'equals',
          'notEquals',
          'includes',
          'isAnswered',
          'moreThan',
          'before',
        ),
        value: fc.constantFrom<string | number>('a', 'b', 'yes', 3, '2026-01-01'),
      }),
      ...(named.length === 0 ? [] : [fc.record({ condition: fc.constantFrom(...named) })]),
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));
  return condition as fc.Arbitrary<Condition>;
}

/** Forms that fit the schema, with conditions and ways anywhere: also too early, or back. */
export const arbitraryForms: fc.Arbitrary<FormDefinition> = fc
  .record({
    kinds: fc.array(fc.array(fc.constantFrom(...TYPES), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 7,
    }),
    repeated: fc.array(
      fc.option(fc.record({ min: fc.nat(2), more: fc.nat(3) }), { nil: undefined, freq: 2 }),
      { minLength: 7, maxLength: 7 },
    ),
    revealing: fc.array(
      fc.option(
        fc.record({ value: fc.constantFrom(...VALUES), type: fc.constantFrom(...REVEALED) }),
        { nil: undefined },
      ),
      { minLength: 3, maxLength: 3 },
    ),
    conditionCount: fc.nat(4),
  })
  .chain(({ kinds, repeated, revealing, conditionCount }) => {
    const pageIds = names(kinds.length, 'p');
    const ids = kinds.map((types, page) => types.map((_, n) => `q${page}-${n}`));
    const repeatOf = (page: number): Pick<Page, 'repeat'> => {
      const limits = repeated[page];
      if (limits === undefined || !kinds[page]?.some((kind) => kind !== 'paragraph')) return {};
      const { min, more } = limits;
      const words = { itemTitle: 'Item', itemsTitle: 'Items' };
      return { repeat: { id: `r${page}`, ...words, min, max: min + more + 1 } };
    };
    const questions = ids.flatMap((row, page) => {
      const { repeat } = repeatOf(page);
      if (repeat) return [repeat.id];
      return row.flatMap((id, n) => {
        const type = kinds[page]?.[n] ?? 'paragraph';
        if (type === 'paragraph') return [];
        return hasOptions(type) && revealing[n] ? [id, revealedId(id)] : [id];
      });
    });
    const conditionNames = questions.length === 0 ? [] : names(conditionCount, 'c');
    const maybe = fc.option(
      conditionNames.length === 0 ? fc.constant(undefined) : fc.constantFrom(...conditionNames),
      { nil: undefined, freq: 1 },
    );
    const pages = fc.tuple(
      ...kinds.map((types, page) =>
        fc
          .record({
            condition: maybe,
            next: fc.array(
              fc.record({ page: fc.constantFrom(...pageIds, CHECK_ANSWERS), condition: maybe }),
              { maxLength: 2 },
            ),
            end: fc.boolean().map((end) => end && types.every((type) => type === 'paragraph')),
            within: fc.tuple(
              ...types.map(() => fc.record({ condition: maybe, optional: fc.boolean() })),
            ),
          })
          .map(({ condition, next, end, within }): Page => ({
            id: `p${page}`,
            path: `p${page}`,
            condition,
            next,
            end,
            ...repeatOf(page),
            components: types.map((type, n) => ({
              ...component(type, `q${page}-${n}`, within[n]?.optional === true, revealing[n]),
              condition: within[n]?.condition,
            })),
          })),
      ),
    );
    // A condition may name only those before it, so that none depends on itself.
    const conditions = fc.tuple(
      ...conditionNames.map((_, n) => conditionOf(questions, conditionNames.slice(0, n))),
    );
    return fc.record({ pages, conditions }).map(({ pages: all, conditions: made }) => ({
      id: 'form',
      version: '1',
      title: 'Form',
      pages: all,
      conditions: Object.fromEntries(made.map((condition, n) => [`c${n}`, condition])),
    }));
  });
