import type { Component, FormDefinition } from './definition.js';
import { revealingOptions } from './questions.js';

/** A component, and where a definition has it. */
export interface PlacedComponent {
  readonly component: Component;
  /** JSON Pointer (RFC 6901) into the definition. */
  readonly path: string;
  /** Index of its page. */
  readonly page: number;
  /** An option reveals it. */
  readonly isRevealed: boolean;
}

/** Every component of a form, those that options reveal among them. */
export function componentsOf({ pages }: FormDefinition): PlacedComponent[] {
  return pages.flatMap(({ components }, page) =>
    components.flatMap((component, position) => {
      const path = `/pages/${page}/components/${position}`;
      const revealed = revealingOptions(component).map(({ reveals, position: option }) => ({
        component: reveals,
        path: `${path}/items/${option}/reveals`,
        page,
        isRevealed: true,
      }));
      return [{ component, path, page, isRevealed: false }, ...revealed];
    }),
  );
}
