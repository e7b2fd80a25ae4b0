import { html } from 'lit';
import { renderToString, renderLight } from '../server.js';

/** An element as a test wants it: what both a browser and a server can be told. */
export interface Markup {
  /** Tag name. */
  tag: string;
  attributes?: Readonly<Record<string, string>>;
  /** Properties; values must survive JSON. */
  properties?: Readonly<Record<string, unknown>>;
}

/** What the browser asks the test server to render. */
export interface RenderRequest extends Markup {
  /** Path from the project's root of the module that defines the element. */
  module: string;
  language: string;
}

/**
 * Plugin for @web/test-runner that renders an element in Node, as a council's server would.
 * @param root file URL of the directory that the test server serves
 */
export function renderPlugin(root: URL) {
  return {
    name: 'render-element',
    async executeCommand({ command, payload }: { command: string; payload?: unknown }) {
      if (command !== 'render-element') return undefined;
      const { module, language, ...markup } = payload as RenderRequest;
      await import(new URL(module.replace(/^\//, ''), root).href);
      return renderToString(templateOf(markup), { language });
    },
  };
}

function templateOf({ tag, attributes = {}, properties = {} }: Markup) {
  const fixed = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const names = Object.keys(properties);
  const open = `<${tag}${fixed.join('')}`;
  const parts = [...names.map((name, index) => `${index ? '' : open} .${name}=`)];
  const strings = names.length ? [...parts, '>'] : [`${open}>`];
  strings.push(`</${tag}>`);
  return html(
    Object.assign(strings, { raw: strings }),
    ...Object.values(properties),
    renderLight(),
  );
}
