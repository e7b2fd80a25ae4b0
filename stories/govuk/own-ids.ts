/** Attributes that name ids of other elements. */
const references = [
  'for',
  'form',
  'list',
  'headers',
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'aria-owns',
  'data-aria-controls',
];

/**
 * Makes the ids in an element its own, and what refers to them, so that stories with the same ids can
 * stand in one page. Groups of radios and checkboxes are told apart by their names.
 *
 * @param root what a story rendered, before a script has run on it
 * @param prefix that no other story has
 */
export function giveOwnIds(root: Element, prefix: string): void {
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  const own = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
  for (const element of root.querySelectorAll('*')) {
    if (element.id) element.id = own(element.id);
    for (const name of references) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.split(/\s+/).map(own).join(' '));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#${own(href.slice(1))}`);
    if (element.matches('[type="radio"], [type="checkbox"]')) {
      element.setAttribute('name', `${prefix}-${element.getAttribute('name') ?? ''}`);
    }
  }
}
