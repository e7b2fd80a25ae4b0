import { withoutMarkers } from '../../packages/govuk/dist/testing/markers.js';

// Formatting is for reading only, so the formatter is loaded when there is something to read.
const plugins = {
  html: () => import('prettier/plugins/html'),
  babel: () => import('prettier/plugins/babel'),
  estree: () => import('prettier/plugins/estree'),
};

/** Rendered HTML as one would write it: without Lit's comments, indented. */
export async function formatHtml(code: string): Promise<string> {
  const [{ format }, html] = await Promise.all([import('prettier/standalone'), plugins.html()]);
  return format(withoutMarkers(code), {
    parser: 'html',
    plugins: [html],
    printWidth: 90,
    htmlWhitespaceSensitivity: 'ignore',
  });
}

/** JavaScript as one would write it, with the templates in it. */
export async function formatJavaScript(code: string): Promise<string> {
  const [{ format }, ...loaded] = await Promise.all([
    import('prettier/standalone'),
    plugins.html(),
    plugins.babel(),
    plugins.estree(),
  ]);
  return format(code, { parser: 'babel', plugins: loaded, printWidth: 90, singleQuote: true });
}
