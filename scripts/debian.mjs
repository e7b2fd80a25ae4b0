// @ts-check

/** @typedef {import('./browsers/machine.mjs').Machine} Machine */

/**
 * What was tried, and how it failed where it did.
 *
 * @typedef {{ by: string, failure?: string }} Attempt
 */

/**
 * Installs Debian's packages; none where we may not.
 *
 * @param {string[]} packages
 * @param {Machine} machine
 * @returns {Attempt | undefined}
 */
export function installFromDebian(packages, machine) {
  const apt = '/usr/bin/apt-get';
  if (!machine.root || !machine.isExecutable(apt)) return undefined;
  const by = `apt-get install ${packages.join(' ')}`;
  // Another process may hold apt's lock; waiting is better than failing.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [
    ['update', '-q', ...wait],
    ['install', '-y', '-q', '--no-install-recommends', ...wait, ...packages],
  ]) {
    const { ok, output } = machine.run(apt, args, 900_000);
    if (!ok) return { by, failure: reason(output) };
  }
  return { by };
}

/**
 * The line of a program's output that says why it failed.
 *
 * @param {string} output
 */
export function reason(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.find((line) => /^(E:|Error\b)/.test(line)) ?? lines.filter(Boolean).at(-1) ?? '';
}
