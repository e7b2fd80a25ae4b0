import type { Tree } from './tree.js';

/** The tree of a node's children in a browser. */
export function treeOfDom(parent: Node): Tree[] {
  return [...parent.childNodes].flatMap((node): Tree[] => {
    if (node instanceof Text) return [{ text: node.data }];
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes].map(({ name, value }) => [name, value] as const);
    return [{ tag: node.localName, attributes, children: treeOfDom(node) }];
  });
}
