import { expect } from '@open-wc/testing';
import { linesOf } from './tree.js';
import { treeOfDom } from './tree-of-dom.js';

/** Fails unless a node in a browser holds what the HTML says, as parsed DOM. */
export function expectMarkup(parent: Node, html: string, name?: string): void {
  const expected = document.createElement('template');
  expected.innerHTML = html;
  expect(linesOf(treeOfDom(parent)), name).to.deep.equal(linesOf(treeOfDom(expected.content)));
}
