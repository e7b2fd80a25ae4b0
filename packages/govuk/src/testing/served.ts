import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { Directive } from 'lit/directive.js';

/**
 * HTML as a server sends it. Rendering for a server turns every Lit directive of the process into
 * what it is on a server; in a browser's test they have to be a browser's again.
 */
export function served(content: unknown): string {
  const methods = Object.getOwnPropertyDescriptors(Directive.prototype);
  try {
    return collectResultSync(render(content));
  } finally {
    Object.defineProperties(Directive.prototype, methods);
  }
}
