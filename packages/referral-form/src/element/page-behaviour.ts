import type { FormTranslate } from '../messages/index.js';

/** Behaviour of GOV.UK Frontend's components, as the form needs it in whatever root it renders. */

/**
 * Moves focus from an error summary's link to the field, with its question in view.
 * Source: GOV.UK Frontend's ErrorSummary.focusTarget.
 */
export function focusField(root: Element | ShadowRoot, id: string): void {
  const field = root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  if (!field) return;
  const legend = field.closest('fieldset')?.querySelector('legend');
  const label = root.querySelector(`label[for="${CSS.escape(id)}"]`);
  const question = legend && isNear(field, legend) ? legend : label;
  (question ?? legend ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}

/** Whether a field is in view with the legend at the top. One that an option reveals may be far down. */
function isNear(field: HTMLElement, legend: Element): boolean {
  if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) return true;
  const { bottom } = field.getBoundingClientRect();
  return bottom - legend.getBoundingClientRect().top < innerHeight / 2;
}

/** “None of these” unticks the others, and any other unticks it. */
export function untickOthers(ticked: HTMLInputElement): void {
  if (ticked.type !== 'checkbox' || !ticked.checked || !ticked.form) return;
  const isExclusive = (box: HTMLInputElement) => box.dataset['behaviour'] === 'exclusive';
  for (const box of ticked.form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    if (box === ticked || box.name !== ticked.name) continue;
    if (isExclusive(ticked) || isExclusive(box)) box.checked = false;
  }
}

/** Whether a click means this page, not a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** How many characters a textarea holds, as people count them. */
export function lengthOf({ value }: HTMLTextAreaElement): number {
  return Array.from(value).length;
}

/** How far a textarea is from its limit, in words; empty where it has none. */
export function lengthText(textarea: HTMLTextAreaElement, t: FormTranslate): string {
  const limit = Number(textarea.closest<HTMLElement>('[data-maxlength]')?.dataset['maxlength']);
  if (!limit) return '';
  const left = limit - lengthOf(textarea);
  return t(left < 0 ? 'charactersOver' : 'charactersLeft', { count: Math.abs(left) });
}
