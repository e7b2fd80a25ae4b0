/** Rendering on a server: Node, or anything else that runs @lit-labs/ssr. */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { renderToString as renderTemplates } from '@council-elements/govuk/server.js';
import { rendererFor } from './server/renderer.js';

export { describeError } from './server/describe-error.js';
export { originOf } from './server/origin-of.js';
export {
  htmlResponse,
  type Handler,
  type HandlerContext,
  type Page,
  type PageContent,
} from './server/page.js';
export {
  problemResponse,
  refuse,
  type ProblemOptions,
  type RequestProblem,
} from './server/problem-response.js';
export { createRateLimit, type RateLimit, type RateLimitOptions } from './server/rate-limit.js';
export { hasType, readBody } from './server/read-body.js';
export { renderLight } from '@lit-labs/ssr-client/directives/render-light.js';

/**
 * Renders a template to HTML, such as a `page()`: what `renderToString` of
 * `@council-elements/govuk/server.js` does, and the elements in it too.
 *
 * An element renders its content where the template says `${renderLight()}`:
 * `html`<council-goal-tracker>${renderLight()}</council-goal-tracker>``.
 *
 * @param template a Lit template
 * @param options.language BCP 47 tag of the page, for elements without a `lang` of their own
 */
export async function renderToString(
  template: unknown,
  { language = 'en' }: { language?: string } = {},
): Promise<string> {
  return renderTemplates(template, {
    elementRenderers: [rendererFor(language), LitElementRenderer],
  });
}
