import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Tree } from './tree.js';

/** The tree of HTML, of a whole document or a part of one, in Node. */
export function treeOfHtml(html: string): Tree[] {
  return childrenOf(/^\s*<!doctype/i.test(html) ? parse(html) : parseFragment(html));
}

function childrenOf(parent: DefaultTreeAdapterTypes.ParentNode): Tree[] {
  return parent.childNodes.flatMap((node): Tree[] => {
    if ('value' in node) return [{ text: node.value }];
    if (!('tagName' in node)) return [];
    const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
    return [{ tag: node.tagName, attributes, children: childrenOf(node) }];
  });
}
