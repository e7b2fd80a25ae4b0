/** For servers: Node, or anything else that runs @lit-labs/ssr. */
import { render, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

export { page, type PageOptions } from './page/page.js';

/**
 * Renders a template to HTML: a whole `page()`, or a part of one.
 *
 * @param template a Lit template
 * @param info what `render` of `@lit-labs/ssr` takes, for custom elements in the template. For those
 *   of Council Elements, `renderToString` of `@council-elements/core/server` does it.
 */
export async function renderToString(
  template: unknown,
  info: Partial<RenderInfo> = {},
): Promise<string> {
  return collectResult(render(template, info));
}
