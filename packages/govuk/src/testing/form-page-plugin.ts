import { formPage } from './form-page.js';
import { served } from './served.js';

/**
 * Plugin for @web/test-runner: serves `/form-page`, a page with every form control as a server
 * sends it, which the browser's script takes over; `/form-page/before-script`, the same before the
 * script has come; and `/form-page/elsewhere`.
 */
export function formPagePlugin() {
  return {
    name: 'form-page',
    serve({ path }: { path: string }) {
      switch (path) {
        case '/form-page':
          return { type: 'html', body: page(served(formPage()), script) };
        case '/form-page/before-script':
          return { type: 'html', body: page(served(formPage())) };
        case '/form-page/elsewhere':
          return { type: 'html', body: page('<p>Elsewhere</p>') };
        default:
          return undefined;
      }
    },
  };
}

const script =
  '<script type="module" src="/packages/govuk/dist/testing/form-page-client.js"></script>';

const page = (main: string, script = '') => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Form</title></head>
  <body><main>${main}</main>${script}</body>
</html>`;
