// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const serve = fileURLToPath(
  new URL('../../packages/example-council/dist/serve.js', import.meta.url),
);

/**
 * Starts the example council's site on a free port, with nothing kept.
 *
 * @returns {Promise<{ origin: string, stop: () => void } | undefined>} undefined if it is not built
 */
export async function startSite() {
  if (!existsSync(serve)) return undefined;
  const child = spawn(process.execPath, [serve], {
    env: { ...process.env, PORT: '0', DATABASE_URL: '', DATA_DIR: 'memory://' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      const address = /https?:\/\/[^\s/]+/.exec(output);
      if (address) resolve(address[0]);
    });
    child.on('exit', (code) => reject(new Error(`The example site ended with code ${code}.`)));
  });
  return { origin, stop: () => child.kill() };
}
