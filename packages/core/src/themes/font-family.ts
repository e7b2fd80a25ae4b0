/** @see https://www.w3.org/TR/css-fonts-4/#generic-font-families */
const GENERIC = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
]);

/**
 * Reads a list of font families as CSS writes it: `"Source Sans 3", Arial, sans-serif`.
 * @returns the names, without quotes; or what is wrong, as a text
 */
export function parseFontFamily(text: string): string[] | string {
  const names = text.split(',').map((part) =>
    part
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim(),
  );
  for (const name of names) {
    // Letters, digits, spaces, hyphens: all that font names need, and nothing that can end a
    // string or a declaration.
    if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u.test(name)) {
      return `${JSON.stringify(name)} is not the name of a font`;
    }
    if (/^gds\s*transport/i.test(name)) {
      return 'GDS Transport is licensed for GOV.UK alone; choose another font';
    }
  }
  return names;
}

/** Writes the names as a CSS value: generic families bare, the others as escaped strings. */
export function fontFamilyToCss(names: readonly string[]): string {
  return names.map((name) => (GENERIC.has(name) ? name : `"${escaped(name)}"`)).join(', ');
}

/** What could end the string, or the `style` element that the CSS may stand in. */
function escaped(name: string): string {
  return name.replace(
    /["\\<\n\r\f\0]/g,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
}
