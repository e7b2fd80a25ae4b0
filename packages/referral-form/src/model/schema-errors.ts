import type { OutputUnit } from '@cfworker/json-schema';
import type { Problem } from './read-definition.js';

/** Keywords that only say that something inside them failed. */
const WRAPPERS = ['$ref', 'allOf', 'anyOf', 'properties', 'items', 'false'];

/** Keywords that refuse a property, or say that something inside it failed. */
const PROPERTY = ['additionalProperties', 'unevaluatedProperties'];

/**
 * The problems a person can act on, out of all that the validator reports. Where something may
 * have one of several shapes (component types, kinds of condition), the validator says why it is
 * none of them: kept is what it says about the shape that was meant.
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
    const path = `${instanceLocation.slice(1)}/${pointer(name)}`;
    if (!problems.some((problem) => within(problem.path, path))) {
      problems.push({ path, reason: `There is no property "${name}" here.` });
    }
  }
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function withoutOtherShapes(errors: readonly OutputUnit[]): OutputUnit[] {
  const dropped = new Set<OutputUnit>();
  const added: OutputUnit[] = [];
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    if (dropped.has(choice)) continue;
    const shapes = shapesOf(choice, errors);
    const costs = shapes.map((shape) => cost(shape, choice));
    const best = costs.indexOf(Math.min(...costs));
    const consts = shapes
      .flat()
      .filter((unit) => unit.keyword === 'const' && isOwn(unit.instanceLocation, choice));
    const [first] = consts;
    const unknownType = (shapes[best] ?? []).some((unit) => consts.includes(unit));
    shapes.forEach((shape, index) => {
      if (index !== best || unknownType) for (const unit of shape) dropped.add(unit);
    });
    if (unknownType && first !== undefined) {
      const types = consts.map(({ error }) => /"(.*)"/.exec(error)?.[1] ?? '').join(', ');
      added.push({ ...first, error: `Instance is none of: ${types}.` });
    }
  }
  return [...errors.filter((unit) => !dropped.has(unit)), ...added];
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

/** How far a shape is from what was meant: a `type` that differs outweighs every property. */
function cost(shape: readonly OutputUnit[], choice: OutputUnit): number {
  return shape
    .filter(({ instanceLocation }) => isOwn(instanceLocation, choice))
    .reduce((total, { keyword, instanceLocation }) => {
      if (keyword === 'const') return total + 1000;
      const misfit = keyword === 'required' || keyword === 'type' || isProperty(keyword);
      return total + (misfit && instanceLocation === choice.instanceLocation ? 1 : 0);
    }, 0);
}

/** Whether a place is the thing chosen or one of its own properties. */
function isOwn(location: string, choice: OutputUnit): boolean {
  const rest = location.slice(choice.instanceLocation.length);
  return within(location, choice.instanceLocation) && rest.lastIndexOf('/') <= 0;
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
