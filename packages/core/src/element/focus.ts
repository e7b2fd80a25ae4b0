/**
 * Moves focus to something that is not focusable by itself, until focus leaves it again.
 * Source: GOV.UK Frontend's setFocus (dist/govuk/common/index.mjs).
 */
export function moveFocus(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1');
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
}
