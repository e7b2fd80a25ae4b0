// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumOptions } from './chromium.mjs';
import { obtainBrowser } from './obtain.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/**
 * A machine made up for a test: what is on its disk, and what its commands would add to it.
 *
 * @param {object} description
 * @param {string[]} [description.disk] programs
 * @param {string[]} [description.broken] programs that do not start
 * @param {string[]} [description.download] what Playwright's download adds; without it, it fails
 * @param {string[]} [description.packages] what apt adds; without it, it fails
 * @param {Partial<Machine>} [description.machine]
 */
function made({ disk = [], broken = [], download, packages, machine = {} }) {
  const programs = new Set(disk);
  /** @type {string[]} */
  const said = [];
  /** @type {string[]} */
  const ran = [];
  /** @param {string[] | undefined} added @param {string} failure */
  const add = (added, failure) => {
    added?.forEach((program) => programs.add(program));
    return { ok: added !== undefined, output: added ? '' : failure };
  };
  /** @type {Machine} */
  const made = {
    platform: 'linux',
    home: '/home/sian',
    root: false,
    isExecutable: (path) => programs.has(path),
    list: (directory) => [
      ...new Set(
        [...programs]
          .filter((path) => path.startsWith(`${directory}/`))
          .map((path) => path.slice(directory.length + 1).split('/')[0] ?? ''),
      ),
    ],
    playwrightPath: (engine) => `/playwright/${engine}`,
    run(command, args) {
      if (args[0] === '--version') {
        return broken.includes(command)
          ? { ok: false, output: 'error while loading shared libraries' }
          : { ok: true, output: 'Some Browser 1.2.3\n' };
      }
      ran.push(args.filter((arg) => /^[a-z\d][a-z\d-]*$/.test(arg)).join(' '));
      if (command !== '/usr/bin/apt-get') {
        return add(download, 'Downloading\nError: getaddrinfo ENOTFOUND cdn\n    at Socket\n');
      }
      return args[0] === 'update'
        ? { ok: true, output: '' }
        : add(packages, 'Reading lists\nE: Unable to locate package\n');
    },
    say: (line) => said.push(line),
    ...machine,
    env: { PATH: '/usr/local/bin:/usr/bin', ...machine.env },
  };
  return { machine: made, said, ran };
}

describe('obtainBrowser', () => {
  it('takes CHROME_PATH before any other, and says so in one line', () => {
    const { machine, said, ran } = made({
      disk: ['/mine/chrome', '/usr/bin/google-chrome'],
      machine: { env: { CHROME_PATH: '/mine/chrome' } },
    });
    assert.equal(obtainBrowser('chromium', machine)?.path, '/mine/chrome');
    assert.deepEqual(said, ['Chromium: Some Browser 1.2.3 at /mine/chrome']);
    assert.deepEqual(ran, []);
  });

  it('refuses a CHROME_PATH that does not start, rather than test in another browser', () => {
    const { machine } = made({
      disk: ['/usr/bin/chromium'],
      machine: { env: { CHROME_PATH: '/gone' } },
    });
    assert.throws(() => obtainBrowser('chromium', machine), /CHROME_PATH is \/gone, which does/);
  });

  for (const { on, platform, env, engine, path } of /** @type {const} */ ([
    { on: 'Linux', platform: 'linux', engine: 'chromium', path: '/usr/bin/microsoft-edge' },
    { on: 'Linux', platform: 'linux', engine: 'chromium', path: '/opt/google/chrome/chrome' },
    { on: 'Debian', platform: 'linux', engine: 'firefox', path: '/usr/bin/firefox-esr' },
    {
      on: 'a Mac',
      platform: 'darwin',
      engine: 'chromium',
      path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    },
    {
      on: 'a Mac',
      platform: 'darwin',
      engine: 'firefox',
      path: '/home/sian/Applications/Firefox.app/Contents/MacOS/firefox',
    },
    {
      on: 'Windows',
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\sian\\Local' },
      engine: 'chromium',
      path: 'C:\\Users\\sian\\Local\\Google\\Chrome\\Application\\chrome.exe',
    },
    { on: 'a Mac', platform: 'darwin', engine: 'webkit', path: '/playwright/webkit' },
  ])) {
    it(`finds ${path} on ${on}`, () => {
      const { machine, ran } = made({ disk: [path], machine: { platform, env } });
      assert.equal(obtainBrowser(engine, machine)?.path, path);
      assert.deepEqual(ran, []);
    });
  }

  it('passes over a program that is there but does not start', () => {
    const { machine } = made({
      disk: ['/usr/bin/chromium-browser', '/playwright/chromium'],
      broken: ['/usr/bin/chromium-browser'],
    });
    const browser = obtainBrowser('chromium', machine);
    assert.equal(browser?.from, 'playwright');
    assert.equal(browser?.path, '/playwright/chromium');
  });

  it("downloads Playwright's Chromium if none is installed", () => {
    const { machine, said, ran } = made({ download: ['/playwright/chromium'] });
    assert.equal(obtainBrowser('chromium', machine)?.path, '/playwright/chromium');
    assert.equal(ran.length, 1);
    assert.match(said.join('\n'), /^Chromium: .*fetched by Playwright's download$/);
  });

  it('turns to apt as root when the download fails, or gives a browser that lacks libraries', () => {
    for (const download of [undefined, ['/playwright/chromium']]) {
      const { machine, said, ran } = made({
        disk: ['/usr/bin/apt-get'],
        broken: ['/playwright/chromium'],
        download,
        packages: ['/usr/bin/chromium'],
        machine: { root: true },
      });
      assert.equal(obtainBrowser('chromium', machine)?.path, '/usr/bin/chromium');
      assert.deepEqual(ran, ['install chromium', 'update', 'install chromium']);
      assert.match(said.join('\n'), /fetched by apt-get install chromium$/);
    }
  });

  it('leaves apt alone without root', () => {
    const { machine, ran } = made({
      disk: ['/usr/bin/apt-get'],
      packages: ['/usr/bin/firefox-esr'],
    });
    assert.equal(obtainBrowser('firefox', machine), undefined);
    assert.deepEqual(ran, []);
  });

  it('needs the driver, the browser and a display for WebKitGTK', () => {
    const parts = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', miniBrowser];
    const whole = obtainBrowser('webkit', made({ disk: parts }).machine);
    assert.equal(whole?.path, miniBrowser);
    assert.equal(whole?.driver, '/usr/bin/WebKitWebDriver');
    for (const part of parts) {
      const { machine } = made({ disk: parts.filter((other) => other !== part) });
      assert.equal(obtainBrowser('webkit', machine), undefined);
    }
  });

  it('says what is missing, what was tried and what to do', () => {
    const { machine, said } = made({ disk: ['/usr/bin/apt-get'], machine: { root: true } });
    assert.equal(obtainBrowser('chromium', machine), undefined);
    assert.deepEqual(said, [
      "Chromium: missing (none installed; Playwright's download: Error: getaddrinfo ENOTFOUND cdn; " +
        'apt-get install chromium: E: Unable to locate package); ' +
        'install Chrome, Edge or Chromium, or set CHROME_PATH. Skipped.',
    ]);
  });

  it('fails in CI instead of skipping', () => {
    const { machine } = made({ machine: { platform: 'darwin', env: { CI: 'true' } } });
    assert.throws(() => obtainBrowser('webkit', machine), /WebKit: missing .*playwright-core inst/);
  });
});

describe('chromiumOptions', () => {
  it('gives up the sandbox only as root', () => {
    for (const root of [true, false]) {
      const { machine } = made({ disk: ['/usr/bin/chromium'], machine: { root } });
      const browser = obtainBrowser('chromium', machine);
      assert.ok(browser);
      assert.equal(chromiumOptions(browser, machine).chromiumSandbox, !root);
    }
  });
});
