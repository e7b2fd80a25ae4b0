import { readFile } from 'node:fs/promises';

/** Dependencies that are no modules, by the file a browser asks for: the build that sets a global. */
const scripts = {
  '/node_modules/xss/lib/index.js': { file: 'node_modules/xss/dist/xss.js', global: 'filterXSS' },
};

/**
 * Plugin for @web/test-runner, which serves files as they are: what a bundler makes a module of by
 * itself, it makes a module of by its global.
 *
 * @param {URL} root file URL of the directory that the test server serves
 */
export function scriptModules(root) {
  return {
    name: 'script-modules',
    async serve({ path }) {
      const script = scripts[path];
      if (!script) return undefined;
      const text = await readFile(new URL(script.file, root), 'utf8');
      return { body: `${text}\nexport default self.${script.global};\n`, type: 'js' };
    },
  };
}
