// @ts-check
/** A person who uses keys alone. */

/** @typedef {import('playwright-core').Page} Page */

/** Enough stops for any page of the site. */
const MOST_STOPS = 80;

/**
 * Does something that leads to another page, or to errors on this one, and waits until it is shown.
 *
 * @param {Page} page
 * @param {boolean} script
 * @param {() => Promise<void>} act
 */
export async function changed(page, script, act) {
  if (!script) {
    await Promise.all([page.waitForEvent('load'), act()]);
    return;
  }
  const address = page.url();
  const hadErrors = (await page.locator('.govuk-error-summary').count()) > 0;
  await act();
  await page.waitForFunction(
    ({ address, hadErrors }) =>
      location.href !== address ||
      (!hadErrors && document.querySelector('.govuk-error-summary, .govuk-panel')),
    { address, hadErrors },
  );
  // Focus and title come with the next frame.
  await page.waitForTimeout(50);
}

/**
 * Presses Tab until an element with a name has focus.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {RegExp} name
 * @returns {Promise<string>} its text
 */
export async function tabTo(page, selector, name) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate((selector) => {
      const { activeElement } = document;
      return activeElement?.matches(`main ${selector}`)
        ? (activeElement.textContent ?? '').replace(/\s+/g, ' ').trim()
        : undefined;
    }, selector);
    if (text !== undefined && name.test(text)) return text;
  }
  throw new Error(`Tab does not lead to ${selector} ${name} on ${page.url()}`);
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {boolean} script
 */
export async function pressButton(page, name, script) {
  await tabTo(page, 'button', new RegExp(`^${name}`));
  await changed(page, script, () => page.keyboard.press('Enter'));
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {string} [value]
 */
export async function tabToField(page, name, value) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isOn(page, name, value)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name} ${value ?? ''}`);
}

/**
 * Whether a field has focus.
 *
 * @param {Page} page
 * @param {string} name
 * @param {string} [value]
 */
export const isOn = (page, name, value) =>
  page.evaluate(
    ({ name, value }) => {
      const { activeElement } = document;
      const isField = activeElement?.getAttribute('name') === name;
      return isField && (value === undefined || Reflect.get(activeElement, 'value') === value);
    },
    { name, value },
  );
