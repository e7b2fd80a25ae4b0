import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { RenderInfo } from '@lit-labs/ssr';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { CouncilElement } from '../element/council-element.js';
import { handoverScript } from '../element/handover.js';

/** Renders a CouncilElement into the page itself, which lit-ssr's own renderer cannot. */
export function rendererFor(language: string): typeof LitElementRenderer {
  const counts = new Map<string, number>();

  return class CouncilElementRenderer extends LitElementRenderer {
    static override matchesClass(ctor: typeof HTMLElement): boolean {
      return ctor.prototype instanceof CouncilElement;
    }

    constructor(tagName: string) {
      super(tagName);
      const count = (counts.get(tagName) ?? 0) + 1;
      counts.set(tagName, count);
      this.#element.serverContext = {
        language,
        idPrefix: count === 1 ? tagName : `${tagName}-${count}`,
      };
    }

    get #element(): CouncilElement<Record<string, string>> {
      return this.element as unknown as CouncilElement<Record<string, string>>;
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult | undefined {
      if (!this.#element.isolated) return undefined;
      return [() => this.#spoken(() => super.renderShadow(info) ?? [])];
    }

    override renderLight(info: RenderInfo): ThunkedRenderResult {
      const element = this.#element;
      const result: ThunkedRenderResult = [handoverScript(handoverOf(element))];
      // `render` is protected to those who use the element, not to the renderer.
      if (!element.isolated) {
        result.push(() => this.#spoken(() => renderValue(element['render'](), info)));
      }
      return result;
    }

    /** Renders once the element has its words. */
    async #spoken(render: () => ThunkedRenderResult): Promise<ThunkedRenderResult> {
      await this.#element.loadTexts();
      return render();
    }
  };
}

function handoverOf(element: CouncilElement<Record<string, string>>) {
  const names = ['messages', ...(element.constructor as typeof CouncilElement).handover];
  const properties = Object.fromEntries(
    names.map((name) => [name, (element as unknown as Record<string, unknown>)[name]]),
  );
  return { language: element['language'], idPrefix: element['idPrefix'], properties };
}
