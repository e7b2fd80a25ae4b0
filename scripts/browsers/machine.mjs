// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import * as playwright from 'playwright-core';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * What finding a browser needs of the computer, so that tests can describe another one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {boolean} root whether we may install packages, and browsers cannot use their sandbox
 * @property {(path: string) => boolean} isExecutable
 * @property {(directory: string) => string[]} list names in a directory; none if it does not exist
 * @property {(engine: Engine) => string} playwrightPath where Playwright keeps its own build
 * @property {(command: string, args: string[], timeout: number) => { ok: boolean, output: string }} run
 * @property {(line: string) => void} say
 */

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  root: process.getuid?.() === 0,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  list(directory) {
    try {
      return readdirSync(directory);
    } catch {
      return [];
    }
  },
  playwrightPath: (engine) => playwright[engine].executablePath(),
  run(command, args, timeout) {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      timeout,
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
  },
  say: (line) => console.log(line),
};
