/** A node of parsed HTML: what a browser's DOM and parse5 have in common. */
export type Tree = Element | Text;

interface Element {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Tree[];
}

interface Text {
  text: string;
}

/** Elements in a line of text: white space next to them shows. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Elements that stand in a line of text like a word; inside, white space is their own. */
const atomic = new Set('button img input select svg textarea'.split(' '));

/** Elements in which every space shows. */
const preformatted = new Set(['pre', 'textarea']);

/** Where a line of text has got to. */
interface Line {
  /** Whether white space would not show here. */
  collapses: boolean;
  /** The text that ends in a space, which would not show at the end of the line. */
  trailing?: Text | undefined;
}

/**
 * The tree as lines of text, one a node: attributes sorted, and white space as a browser shows it
 * (runs folded, none at the edges of a block). Two trees are the same if their lines are.
 */
export function linesOf(tree: readonly Tree[]): string[] {
  const copy = structuredClone(tree) as Tree[];
  inBlock(copy);
  return joinText(copy).flatMap((node) => print(node, ''));
}

function inBlock(nodes: readonly Tree[]): void {
  const line: Line = { collapses: true };
  collapse(nodes, line);
  endLine(line);
}

function endLine(line: Line): void {
  if (line.trailing) line.trailing.text = line.trailing.text.slice(0, -1);
  line.collapses = true;
  line.trailing = undefined;
}

function collapse(nodes: readonly Tree[], line: Line): void {
  for (const node of nodes) {
    if ('text' in node) {
      node.text = node.text.replace(/[ \t\n\f\r]+/g, ' ');
      if (line.collapses && node.text.startsWith(' ')) node.text = node.text.slice(1);
      if (node.text === '') continue;
      line.collapses = node.text.endsWith(' ');
      line.trailing = line.collapses ? node : undefined;
    } else if (inline.has(node.tag)) {
      collapse(node.children, line);
    } else if (atomic.has(node.tag)) {
      if (!preformatted.has(node.tag)) inBlock(node.children);
      line.collapses = false;
      line.trailing = undefined;
    } else {
      endLine(line);
      if (!preformatted.has(node.tag)) inBlock(node.children);
    }
  }
}

function print(node: Tree, indent: string): string[] {
  if ('text' in node) return node.text ? [`${indent}${JSON.stringify(node.text)}`] : [];
  const attributes = node.attributes.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return [
    `${indent}<${node.tag}${attributes.sort().join('')}>`,
    ...joinText(node.children).flatMap((child) => print(child, `${indent}  `)),
  ];
}

/** Lit splits text at its bindings. */
function joinText(nodes: readonly Tree[]): Tree[] {
  const joined: Tree[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && 'text' in last && 'text' in node) last.text += node.text;
    else joined.push(node);
  }
  return joined;
}
