import { readFile } from 'node:fs/promises';
import { readTheme, themeToCss, type Theme } from '@council-elements/core/themes';

/** Where this package's own files are: themes, data, and what `npm run build` makes for browsers. */
export const packageRoot = new URL('../', import.meta.url);

/** A council: its theme, and the theme as a stylesheet. */
export interface Council {
  theme: Theme;
  css: string;
}

/**
 * Reads one of the example councils in `themes/`.
 * @param name file name without `.json`
 * @throws where the theme has problems, naming each
 */
export async function readCouncil(name: string): Promise<Council> {
  const file = new URL(`themes/${name}.json`, packageRoot);
  const { theme, problems } = readTheme(JSON.parse(await readFile(file, 'utf8')));
  if (!theme) {
    const reasons = problems.map(({ path, message }) => `${path}: ${message}`);
    throw new Error(`themes/${name}.json: ${reasons.join('; ')}`);
  }
  return { theme, css: themeToCss(theme) };
}
