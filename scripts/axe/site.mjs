// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const serve = fileURLToPath(
  new URL('../../packages/example-council/dist/serve.js', import.meta.url),
);

/**
 * Starts the example council's site on a free port, with a store of its own that is thrown away.
 *
 * @returns {Promise<{ origin: string, stop: () => void } | undefined>} undefined if it is not built
 */
export async function startSite() {
  if (!existsSync(serve)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'council-'));
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [serve], {
    env: { ...env, PORT: '0', DATA: `${pathToFileURL(folder)}/` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      const address = /https?:\/\/[^\s/]+/.exec(output);
      if (address) resolve(address[0]);
    });
    child.on('exit', (code) => {
      rmSync(folder, { recursive: true, force: true });
      reject(new Error(`The example site ended with code ${code}.`));
    });
  });
  return { origin, stop: () => child.kill() };
}
