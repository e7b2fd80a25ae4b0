// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { thisMachine } from './machine.mjs';
import { pageLauncher } from './page-launcher.mjs';
import { WebDriverPage, webDriver } from './webdriver.mjs';

const startingTime = 20_000;

// Without this, the toolbar of WebKitGTK's browser keeps its window wider than a phone.
const narrowToolbar =
  'window * { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/**
 * Drives WebKitGTK through its own WebDriver server, on a display that nobody sees.
 *
 * @param {{ path: string, driver: string }} browser MiniBrowser and WebKitWebDriver
 */
export function webkitLauncher({ path, driver }) {
  const capabilities = {
    // The runner itself waits for the tests; waiting for the page too would block their commands.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
  };
  /** @type {ReturnType<typeof startDriver> | undefined} */
  let started;

  async function stop() {
    const server = await started;
    started = undefined;
    server?.stop();
  }

  /**
   * On a busy machine, the driver now and then waits for ever for the browser that it started.
   *
   * @returns {Promise<WebDriverPage>}
   */
  async function open(attempts = 3) {
    const { call } = await (started ??= startDriver(driver));
    try {
      return await WebDriverPage.open(call, capabilities, AbortSignal.timeout(startingTime));
    } catch (error) {
      await stop();
      if (attempts === 1) throw error;
      console.log(`WebKit did not start (${error}); trying again.`);
      return open(attempts - 1);
    }
  }

  return pageLauncher({ name: 'WebKit', open, close: (page) => page.close(), stop });
}

/** @param {string} driver */
async function startDriver(driver) {
  const settings = mkdtempSync(join(tmpdir(), 'council-elements-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), narrowToolbar);

  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [screen];
  const stop = () => {
    process.off('exit', stop);
    for (const child of processes) child.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  process.on('exit', stop);

  try {
    const display = await displayOf(screen);
    const port = await freePort();
    const server = spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        XDG_CONFIG_HOME: settings,
        // WebKitGTK's sandbox refuses to run as root.
        ...(thisMachine.root && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
      },
    });
    processes.unshift(server);
    const call = webDriver(`http://127.0.0.1:${port}`);
    await ready(call, server);
    return { call, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * Xvfb takes a free display and writes its number.
 *
 * @param {import('node:child_process').ChildProcess} screen
 * @returns {Promise<string>}
 */
async function displayOf(screen) {
  const output = screen.stdio[3];
  if (!output) throw new Error('Xvfb did not start');
  const ended = once(screen, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with code ${code} before it had a display`);
  });
  const [number] = await Promise.race([once(output, 'data'), ended]);
  return String(number).trim();
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/**
 * @param {import('./webdriver.mjs').Call} call
 * @param {import('node:child_process').ChildProcess} server
 */
async function ready(call, server) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error(`WebKitWebDriver ended: ${server.exitCode}`);
    const status = await call('GET', '/status').catch(() => undefined);
    if (status?.ready) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds');
}
