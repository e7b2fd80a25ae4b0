// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The fonts of the pictures. Those of a system differ between systems, so a page without a font of
 * its own has the first one, and those that the themes name are the second one: a theme's font that
 * does not reach a component shows.
 */
const faces = [
  ...face('Pictured', 'atkinson-hyperlegible'),
  ...face('Trebuchet MS', 'roboto-slab'),
  ...face('Verdana', 'roboto-slab'),
];

/**
 * A logo with its words in the font of the pictures: an image has no fonts of the page around it.
 *
 * @param {string} svg
 */
export function withFont(svg) {
  const rules = `${faces.slice(0, 2).join('')}text { font-family: Pictured; text-rendering: geometricPrecision; }`;
  return svg.replace(/<svg[^>]*>/, (start) => `${start}<style>${rules}</style>`);
}

/** What every page has that a picture is taken of. */
export const style = `${faces.join('\n')}
/* Weaker than a theme. */
:where(:root) { --council-font-family: Pictured; }
/* GOV.UK Frontend prints in the system's font, and the browser has its own for some controls. */
@media print { * { font-family: Pictured !important; } }
/* Letters stand where the font says, whatever the machine's settings for text are. */
* { text-rendering: geometricPrecision !important; }
/* Versions of Chromium draw the corner to pull otherwise. */
textarea { resize: none !important; }
/* Neither font has this sign, and versions of Chromium draw the system's otherwise. */
.govuk-pagination__item--ellipsis { visibility: hidden !important; }
::file-selector-button { font-family: Pictured !important; }
`;

/**
 * Loads the fonts, which a browser otherwise does when it first needs them.
 *
 * @param {import('playwright-core').Page} page
 */
export async function loadFonts(page) {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
  });
}

/**
 * @param {string} family
 * @param {string} font name at Fontsource
 */
function face(family, font) {
  return [400, 700].map((weight) => {
    const file = require.resolve(`@fontsource/${font}/files/${font}-latin-${weight}-normal.woff2`);
    const data = readFileSync(file).toString('base64');
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('data:font/woff2;base64,${data}') format('woff2'); }`;
  });
}
