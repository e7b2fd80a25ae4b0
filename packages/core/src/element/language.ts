/** The nearest `lang` around an element, out through shadow roots; English where none is set. */
export function nearestLanguage(element: Element): string {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    const language = found?.getAttribute('lang');
    if (language) return language;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes in the document, or one in it may have become another element's
 * nearest. One observer serves every element on the page.
 * @returns stops watching
 */
export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
