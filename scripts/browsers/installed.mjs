// @ts-check
import { posix, win32 } from 'node:path';

/** @typedef {import('./machine.mjs').Engine} Engine */
/** @typedef {import('./machine.mjs').Machine} Machine */

/**
 * @typedef {object} Browser
 * @property {Engine} engine
 * @property {'installed' | 'playwright'} from
 * @property {string} path the program
 * @property {string} version as the program says it, with its name
 * @property {string} [driver] WebKitGTK only: its WebDriver server
 */

export const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** The environment variable that names a browser, which then is the only one tried. */
const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH', webkit: undefined };

/** Commands on the PATH; an installed Chrome or Edge before a Chromium. */
const commands = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const macApplications = {
  chromium: ['Google Chrome', 'Microsoft Edge', 'Chromium'],
  firefox: ['Firefox'],
};

const windowsPrograms = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const linuxPlaces = {
  chromium: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  firefox: ['/opt/firefox/firefox', '/snap/bin/firefox'],
};

/**
 * The first browser of an engine that is on the machine and starts.
 *
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {Browser | undefined}
 * @throws if the environment names a browser that does not start
 */
export function findInstalled(engine, machine) {
  const variable = variables[engine];
  const named = variable && machine.env[variable];
  if (named) {
    const browser = started({ engine, from: 'installed', path: named }, machine);
    if (!browser) throw new Error(`${variable} is ${named}, which does not start`);
    return browser;
  }
  for (const candidate of candidates(engine, machine)) {
    const browser = started(candidate, machine);
    if (browser) return browser;
  }
  return undefined;
}

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {Iterable<Omit<Browser, 'version'>>}
 */
function* candidates(engine, machine) {
  if (engine !== 'webkit') {
    for (const path of usualPlaces(engine, machine)) yield { engine, from: 'installed', path };
  }
  yield { engine, from: 'playwright', path: machine.playwrightPath(engine) };
  if (engine === 'webkit' && machine.platform === 'linux') yield* webkitGtk(machine);
}

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {Machine} machine
 */
function usualPlaces(engine, machine) {
  const { env, home, platform } = machine;
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms[engine].map((path) => win32.join(folder, path)));
  }
  const onPath = commands[engine].flatMap((command) => onPath_(command, machine));
  if (platform !== 'darwin') return [...onPath, ...linuxPlaces[engine]];
  const program = engine === 'firefox' ? () => 'firefox' : (/** @type {string} */ name) => name;
  const applications = macApplications[engine].flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${program(name)}`,
    ),
  );
  return [...applications, ...onPath];
}

/**
 * WebKitGTK's own small browser, which its WebDriver server can drive. It needs a display, and Xvfb
 * is one that shows nothing.
 *
 * @param {Machine} machine
 * @returns {Iterable<Omit<Browser, 'version'>>}
 */
function* webkitGtk(machine) {
  const [driver] = onPath_('WebKitWebDriver', machine);
  if (!driver || onPath_('Xvfb', machine).length === 0) return;
  for (const folder of ['/usr/libexec', ...inside('/usr/lib', machine), '/usr/lib']) {
    for (const directory of inside(folder, machine)) {
      if (!/\/webkit2?gtk-[\d.]+$/.test(directory)) continue;
      yield { engine: 'webkit', from: 'installed', path: `${directory}/MiniBrowser`, driver };
    }
  }
}

/**
 * @param {string} directory
 * @param {Machine} machine
 */
function inside(directory, machine) {
  return machine.list(directory).map((name) => `${directory}/${name}`);
}

/**
 * @param {string} command
 * @param {Machine} machine
 */
function onPath_(command, machine) {
  return (machine.env['PATH'] ?? '')
    .split(':')
    .filter(Boolean)
    .map((directory) => `${directory}/${command}`)
    .filter((path) => machine.isExecutable(path))
    .slice(0, 1);
}

/**
 * A program that is there may still lack libraries (Playwright's builds on a bare server) or only
 * point at a package that is not installed (Ubuntu's snaps), so it is asked for its version.
 *
 * @param {Omit<Browser, 'version'>} candidate
 * @param {Machine} machine
 * @returns {Browser | undefined}
 */
function started(candidate, machine) {
  if (!machine.isExecutable(candidate.path)) return undefined;
  if (!tellsVersion(candidate, machine)) return { ...candidate, version: names[candidate.engine] };
  const { ok, output } = machine.run(candidate.path, ['--version'], 30_000);
  if (!ok) return undefined;
  const line = output.split('\n').find((text) => /\d+\.\d+/.test(text)) ?? names[candidate.engine];
  return { ...candidate, version: line.trim() };
}

/**
 * Asked for its version, a browser on Windows opens a window instead, and WebKit wants a display.
 *
 * @param {Omit<Browser, 'version'>} candidate
 * @param {Machine} machine
 */
function tellsVersion({ engine }, { platform }) {
  return platform !== 'win32' && engine !== 'webkit';
}
