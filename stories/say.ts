/** Picks a text by the page's language. */
export type Say = (en: string, cy: string) => string;

/**
 * The `say` of a story: `render: (_, context) => greet(sayIn(context.globals))`.
 * @param globals the toolbar's values
 */
export function sayIn(globals: Record<string, unknown>): Say {
  return (en, cy) => (globals['lang'] === 'cy' ? cy : en);
}
