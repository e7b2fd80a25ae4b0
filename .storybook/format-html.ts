/** Lit's markers, which nobody wants to copy. */
const markers = /<!--(?:\?lit\$\d+\$|\?|lit-(?:part|node)[^>]*|\/lit-part)?-->/g;

/** Rendered HTML as one would write it: without Lit's comments, indented. */
export async function formatHtml(code: string): Promise<string> {
  const [{ format }, html] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/html'),
  ]);
  return format(code.replace(markers, ''), {
    parser: 'html',
    plugins: [html],
    printWidth: 90,
    htmlWhitespaceSensitivity: 'ignore',
  });
}
