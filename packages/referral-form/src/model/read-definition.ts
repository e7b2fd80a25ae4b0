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
  const [{ Validator }, { definitionSchema }] = await Promise.all([
    import('@cfworker/json-schema'),
    import('./definition-schema.js'),
  ]);
  const schema: Schema = definitionSchema;
  const { errors } = new Validator(schema, '2020-12', false).validate(json);
  if (errors.length > 0) return { definition: undefined, problems: explain(errors) };

  const definition = json as FormDefinition;
  const problems = lintReferences(definition)
    .filter(({ rule }) => !['condition-order', 'backward-route'].includes(rule))
    .map(({ path, reason }) => ({ path, reason }));
  return problems.length > 0 ? { definition: undefined, problems } : { definition, problems: [] };
}
