import { existsSync, readFileSync } from 'node:fs';

/**
 * The code of a module and of those that it imports at once, of its own package: what a browser loads
 * before the first view.
 */
export function modulesOf(url: URL, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(url.href) || !existsSync(url)) return seen;
  const code = readFileSync(url, 'utf8');
  seen.set(url.href, code);
  for (const [, path = ''] of code.matchAll(/^(?:import|export) [^;]*?'(\.[^']+)';/gm)) {
    modulesOf(new URL(path, url), seen);
  }
  return seen;
}

/**
 * Which modules say which texts of a catalogue. Short words stand for other things too, so of them only
 * `t('…')` counts.
 * @returns each as “key in module”
 */
export function saidIn(modules: ReadonlyMap<string, string>, catalogue: object): string[] {
  return Object.keys(catalogue).flatMap((key) =>
    [...modules]
      .filter(([url, code]) => !url.includes('/messages/') && says(code, key))
      .map(([url]) => `${key} in ${url}`),
  );
}

const says = (code: string, key: string) =>
  new RegExp(`\\bt\\('${key}'`).test(code) || (/[A-Z]/.test(key) && code.includes(`'${key}'`));
