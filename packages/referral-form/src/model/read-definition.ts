import type { Schema } from '@cfworker/json-schema';
import type { FormDefinition } from './definition.js';
import { lintReferences } from './lint.js';
import { explain } from './schema-errors.js';

/** Something wrong with a definition. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into what was read; empty for the whole. */
  readonly path: string;
  readonly reason: string;
}

/** A definition, or what stops it from being one. */
export type DefinitionResult =
  | { readonly definition: FormDefinition; readonly problems: readonly [] }
  | { readonly definition: undefined; readonly problems: readonly Problem[] };

/**
 * Reads a form definition: checks it against the JSON Schema, then that its ids are unique and its
 * names lead somewhere. The schema and its validator, which needs no `eval`, are loaded when first
 * called.
 */
export async function readDefinition(json: unknown): Promise<DefinitionResult> {
  const data = toJson(json);
  const validate = await loadValidator();
  const misfits = validate(data);
  if (misfits.length > 0) return { definition: undefined, problems: misfits };

  const definition = data as FormDefinition;
  const problems = lintReferences(definition)
    .filter(({ rule }) => !['condition-order', 'backward-route'].includes(rule))
    .map(({ path, reason }) => ({ path, reason }));
  return problems.length > 0 ? { definition: undefined, problems } : { definition, problems: [] };
}

/**
 * Makes the function that checks JSON against the schema. Each component is checked against its own
 * type alone: to try every type on every component takes twenty times as long, and says of each
 * type why it is not that one.
 */
async function loadValidator(): Promise<(data: unknown) => Problem[]> {
  const [{ Validator }, { definitionSchema }] = await Promise.all([
    import('@cfworker/json-schema'),
    import('./definition-schema.js'),
  ]);
  const { $defs = {} } = definitionSchema;
  const types = Object.keys($defs).filter((name) => /.Component$/.test(name));
  const anyOf = (names: readonly string[]): Schema => ({
    type: 'object',
    required: ['type'],
    properties: { type: { enum: names.map((name) => name.replace(/Component$/, '')) } },
  });
  const simple = $defs['simpleQuestion']?.anyOf?.map(({ $ref = '' }) => $ref.replace(/.*\//, ''));
  const shallow = { component: anyOf(types), simpleQuestion: anyOf(simple ?? []) };
  const shallowDefs = { ...$defs, ...shallow };
  const whole = new Validator({ ...definitionSchema, $defs: shallowDefs }, '2020-12', false);
  const byType = new Map<string, InstanceType<typeof Validator>>();
  const validatorOf = (name: string) => {
    const validator =
      byType.get(name) ??
      new Validator({ $ref: `#/$defs/${name}`, $defs: shallowDefs }, '2020-12', false);
    byType.set(name, validator);
    return validator;
  };
  return (data) => [
    ...explain(whole.validate(data).errors),
    ...componentsIn(data).flatMap(({ value, type, path }) => {
      const name = `${type}Component`;
      if (!types.includes(name)) return [];
      const { errors } = validatorOf(name).validate(value);
      return explain(errors).map((problem) => ({ ...problem, path: path + problem.path }));
    }),
  ];
}

/** The components of something that may be a form, with those that options reveal. */
function componentsIn(data: unknown): { value: unknown; type: unknown; path: string }[] {
  const found = (value: unknown, path: string) => ({
    value,
    type: propertyOf(value, 'type'),
    path,
  });
  const on = (form: unknown, root: string) =>
    entriesOf(form, 'pages').flatMap((page, index) =>
      entriesOf(page, 'components').flatMap((value, position) => {
        const path = `${root}/pages/${index}/components/${position}`;
        const revealed = entriesOf(value, 'items').flatMap((item, n) => {
          const question = propertyOf(item, 'reveals');
          return question === undefined ? [] : [found(question, `${path}/items/${n}/reveals`)];
        });
        return [found(value, path), ...revealed];
      }),
    );
  return [...on(data, ''), ...on(propertyOf(data, 'equality'), '/equality')];
}

function entriesOf(value: unknown, key: string): unknown[] {
  const entries = propertyOf(value, key);
  return Array.isArray(entries) ? entries : [];
}

function propertyOf(value: unknown, key: string): unknown {
  return Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
}

/** What the value is as JSON: a definition written in code may have keys that are `undefined`. */
function toJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    // A cycle, or a bigint: no JSON, and so no definition.
    return null;
  }
}
