// @ts-check
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { bundle } from '../bundle.mjs';
import { root } from '../../packages.mjs';

const page = `<!doctype html>
<html lang="en" class="govuk-template">
  <head>
    <meta charset="utf-8" />
    <title>Find a service</title>
    <link rel="stylesheet" href="/council.css" />
    <link rel="stylesheet" href="/service-finder.css" />
    <script type="module" src="/define.js"></script>
  </head>
  <body class="govuk-template__body">
    <div class="govuk-width-container">
      <main class="govuk-main-wrapper">
        <council-service-finder src="/services.json"></council-service-finder>
      </main>
    </div>
  </body>
</html>`;

/**
 * Serves a page with the finder, built as a council would build it, and a directory.
 * @param {string} json the directory
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveFinder(json) {
  const css = (/** @type {string} */ path) => readFileSync(`${root}packages/${path}`);
  /** @type {Map<string, [type: string, body: string | Buffer]>} */
  const files = new Map([
    ['/', ['text/html', page]],
    ['/council.css', ['text/css', css('govuk/dist/council.css')]],
    ['/service-finder.css', ['text/css', css('service-finder/dist/service-finder.css')]],
    ['/services.json', ['application/json', json]],
  ]);
  for (const { file, entry, code } of await bundle({
    entry: 'packages/service-finder/dist/define.js',
  })) {
    files.set(`/${file}`, ['text/javascript', code]);
    if (entry) files.set('/define.js', ['text/javascript', `import '/${file}';`]);
  }
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = files.get(url) ?? [];
    response.writeHead(type ? 200 : 404, {
      'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
