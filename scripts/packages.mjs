import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The project's root, with a trailing slash. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Folders of the workspace's packages, from the root, dependencies first. */
export const packages = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).workspaces;

/** `12.3 kB, 4.5 kB gzipped`, in units of 1,000 bytes. */
export function sizes(text) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzipped`;
}
