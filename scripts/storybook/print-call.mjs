// @ts-check
import { trustedHtml } from '@council-elements/govuk';

/**
 * @typedef {object} Call of a component's template
 * @property {string} name of the function, as `@council-elements/govuk` exports it
 * @property {unknown} options
 */

/**
 * @typedef {object} How
 * @property {string} [language] whose catalogue gives the default strings, if it is not English
 * @property {(value: object) => Call | undefined} [callOf] the call that gave a template
 */

const TrustedHtml = trustedHtml('').constructor;

/**
 * A call of a component as one would write it: the imports, then the call. Not formatted.
 *
 * @param {Call} call
 * @param {How} [how]
 * @throws TypeError for a value that has no code, such as a function
 */
export function printCall(call, { language, callOf = () => undefined } = {}) {
  const imports = new Set();
  let code = printOne(call);
  if (language) {
    imports.add('inLanguage').add(language);
    code = `inLanguage(${language}, () => ${code})`;
  }
  const names = [...imports].sort().join(', ');
  return `import { ${names} } from '@council-elements/govuk';\n\n${code};\n`;

  /**
   * @param {Call} call
   * @returns {string}
   */
  function printOne({ name, options }) {
    imports.add(name);
    return `${name}(${print(options)})`;
  }

  /**
   * @param {unknown} value
   * @returns {string}
   */
  function print(value) {
    if (typeof value === 'string') return literal(value);
    if (value === null || ['undefined', 'boolean', 'number'].includes(typeof value)) {
      return String(value);
    }
    if (typeof value !== 'object') throw new TypeError(`There is no code for a ${typeof value}.`);
    if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
    const call = callOf(value);
    if (call) return printOne(call);
    if (value instanceof TrustedHtml) {
      imports.add('trustedHtml');
      return `trustedHtml(${literal(/** @type {{ value: string }} */ (value).value)})`;
    }
    if ('_$litType$' in value) {
      imports.add('html');
      return printTemplate(/** @type {Template} */ (/** @type {unknown} */ (value)));
    }
    const properties = Object.entries(value)
      .filter(([, property]) => property !== undefined)
      .map(([name, property]) => `${JSON.stringify(name)}: ${print(property)}`);
    return `{${properties.join(', ')}}`;
  }

  /**
   * @typedef {object} Template what Lit's `html` returns
   * @property {readonly string[]} strings
   * @property {readonly unknown[]} values
   */

  /**
   * Texts become part of the template, as one would write them.
   *
   * @param {Template} template
   */
  function printTemplate({ strings, values }) {
    let code = inBackticks(strings[0] ?? '');
    for (const [index, value] of values.entries()) {
      const isText = typeof value === 'string' || typeof value === 'number';
      if (!isText || /\s[.?@][^\s=]+=$/.test(code)) code += `\${${print(value)}}`;
      else if (code.endsWith('=')) code += `"${inBackticks(escape(value))}"`;
      else code += inBackticks(escape(value));
      code += inBackticks(strings[index + 1] ?? '');
    }
    return `html\`${code}\``;
  }
}

/** @param {string} text */
function literal(text) {
  return text.includes('\n') ? `\`${inBackticks(text)}\`` : JSON.stringify(text);
}

/** @param {string} text */
function inBackticks(text) {
  return text.replace(/\\|`|\$(?=\{)/g, '\\$&');
}

/** @param {string | number} text */
function escape(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
