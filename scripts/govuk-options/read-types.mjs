// @ts-check
// The options of every GOV.UK component as our types declare them, with their doc comments.
import ts from 'typescript';
import { root } from '../packages.mjs';

/**
 * @typedef {object} Option
 * @property {string} name
 * @property {boolean} required
 * @property {string} [unless] required unless the option of this name is given
 * @property {readonly string[]} types `string`, `number`, `boolean`, `html`, `attributes`, `plurals`,
 *   `values`, `array`, `object`, or a text in quotes that is taken literally
 * @property {string} description
 * @property {readonly Option[]} [options] those of an object, or of an array's items
 */

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * @param {readonly string[]} functions names that the package exports
 * @returns {Record<string, Option[]>} by function
 */
export function readTypes(functions) {
  const entry = `${root}packages/govuk/src/index.ts`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([entry], { ...options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing`);
  const exported = new Map(checker.getExportsOfModule(module).map((it) => [it.name, it]));

  return Object.fromEntries(functions.map((name) => [name, optionsOf(name)]));

  /** @param {string} name */
  function optionsOf(name) {
    const symbol = exported.get(name);
    if (!symbol) throw new Error(`${entry} does not export ${name}`);
    const declared = checker.getAliasedSymbol(symbol);
    const [signature] = checker.getTypeOfSymbol(declared).getCallSignatures();
    const [parameter] = signature?.getParameters() ?? [];
    if (!parameter) throw new Error(`${name} takes no options`);
    return propertiesOf(checker.getTypeOfSymbol(parameter));
  }

  /**
   * @param {ts.Type} type
   * @returns {Option[]}
   */
  function propertiesOf(type) {
    return type.getProperties().map((property) => {
      const description = ts.displayPartsToString(property.getDocumentationComment(checker));
      const { types, options } = kindsOf(checker.getTypeOfSymbol(property));
      return {
        name: property.name,
        required: !(property.flags & ts.SymbolFlags.Optional),
        types,
        description: description.replace(/\s+/g, ' '),
        ...(options.length > 0 && { options }),
      };
    });
  }

  /**
   * @param {ts.Type} type
   * @returns {{ types: string[], options: Option[] }}
   */
  function kindsOf(type) {
    const members = (type.isUnion() ? type.types : [type]).filter((member) => !isEmpty(member));
    const html = members.some((member) => member.symbol?.name === 'TrustedHtml');
    /** @type {Set<string>} */
    const types = new Set(html ? ['html'] : []);
    /** @type {Map<string, Option>} */
    const options = new Map();
    for (const member of members) {
      const kind = kindOf(member);
      // Lit's own results, and arrays of HTML, are HTML.
      if (html && !(kind === 'object' && isOptions(member))) continue;
      types.add(kind);
      const inner = kind === 'array' ? elementOf(member) : member;
      if (kind === 'object') for (const it of propertiesOf(inner)) options.set(it.name, it);
      if (kind === 'array') for (const it of kindsOf(inner).options) options.set(it.name, it);
    }
    return { types: [...types], options: [...options.values()] };
  }

  /** @param {ts.Type} type */
  function kindOf(type) {
    if (type.isStringLiteral()) return JSON.stringify(type.value);
    if (type.flags & ts.TypeFlags.StringLike) return 'string';
    if (type.flags & ts.TypeFlags.NumberLike) return 'number';
    if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
    if (checker.isArrayType(type)) return 'array';
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index) return index.isUnion() && index.types.some(isOptions) ? 'attributes' : 'values';
    const names = type.getProperties().map(({ name }) => name);
    return names.every((name) => pluralForms.has(name)) ? 'plurals' : 'object';
  }

  /** @param {ts.Type} type */
  function elementOf(type) {
    return checker.getTypeArguments(/** @type {ts.TypeReference} */ (type))[0] ?? type;
  }
}

/** What stands for no option at all: `undefined`, `null`, `false` where there is no `true`, `''`.
 *
 * @param {ts.Type} type
 */
function isEmpty(type) {
  const { Undefined, Null } = ts.TypeFlags;
  return !!(type.flags & (Undefined | Null)) || (type.isStringLiteral() && type.value === '');
}

/**
 * An object of options: not a class, nor one of Lit's own.
 *
 * @param {ts.Type} type
 */
function isOptions(type) {
  const [declaration] = type.symbol?.declarations ?? [];
  return (
    !!declaration &&
    !declaration.getSourceFile().fileName.includes('node_modules') &&
    !type.isClass()
  );
}
