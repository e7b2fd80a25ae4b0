import type { OutputUnit } from '@cfworker/json-schema';
import type { Problem } from './read-definition.js';

/** Keywords that only say that something inside them failed. */
const WRAPPERS = ['$ref', 'allOf', 'anyOf', 'properties', 'items', 'false'];

/** Keywords that refuse a property, or say that something inside it failed. */
const PROPERTY = ['additionalProperties', 'unevaluatedProperties'];

/**
 * The problems a person can act on, out of all that the validator reports. Where something may
 * have one of several shapes (kinds of condition), the validator says why it is none of them: kept
 * is what it says about the nearest.
 */
export function explain(errors: readonly OutputUnit[]): Problem[] {
  const meant = withoutOtherShapes(errors);
  const causes = meant.filter(({ keyword }) => !WRAPPERS.includes(keyword) && !isProperty(keyword));
  const problems = causes.map(({ instanceLocation, error }) => ({
    path: instanceLocation.slice(1),
    reason: error,
  }));
  for (const { keyword, instanceLocation, error } of meant) {
    const [, name] = /^Property "(.*?)" does not match/.exec(error) ?? [];
    if (!isProperty(keyword) || name === undefined) continue;
    const owner = instanceLocation.slice(1);
    const path = `${owner}/${pointer(name)}`;
    // By the standard, what a failed part of a schema knows counts as unevaluated too.
    const doubtful = keyword === 'unevaluatedProperties' ? owner : path;
    if (!causes.some((cause) => within(cause.instanceLocation.slice(1), doubtful))) {
      problems.push({ path, reason: `There is no property "${name}" here.` });
    }
  }
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function withoutOtherShapes(errors: readonly OutputUnit[]): OutputUnit[] {
  const dropped = new Set<OutputUnit>();
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    if (dropped.has(choice)) continue;
    const shapes = shapesOf(choice, errors);
    const costs = shapes.map((shape) => distance(shape, choice));
    const nearest = costs.indexOf(Math.min(...costs));
    shapes.forEach((shape, index) => {
      if (index !== nearest) for (const unit of shape) dropped.add(unit);
    });
  }
  return errors.filter((unit) => !dropped.has(unit));
}

/** The errors of a choice, by shape. */
function shapesOf(choice: OutputUnit, errors: readonly OutputUnit[]): OutputUnit[][] {
  const prefix = `${choice.keywordLocation}/`;
  const shapes: OutputUnit[][] = [];
  for (const unit of errors) {
    if (!unit.keywordLocation.startsWith(prefix)) continue;
    if (!within(unit.instanceLocation, choice.instanceLocation)) continue;
    const index = Number.parseInt(unit.keywordLocation.slice(prefix.length), 10);
    (shapes[index] ??= []).push(unit);
  }
  return shapes;
}

/** How many properties a shape misses or has too many. */
function distance(shape: readonly OutputUnit[], choice: OutputUnit): number {
  return shape.filter(
    ({ keyword, instanceLocation }) =>
      instanceLocation === choice.instanceLocation &&
      (keyword === 'required' || keyword === 'type' || isProperty(keyword)),
  ).length;
}

function isProperty(keyword: string): boolean {
  return PROPERTY.includes(keyword);
}

function within(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
