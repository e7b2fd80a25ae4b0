// @ts-check

/** @typedef {import('playwright-core').Page} Page */

/** What the robot writes, by what the field says of itself. */
const answers = [
  { match: '[id$="-day"]', text: '15' },
  { match: '[id$="-month"]', text: '6' },
  { match: '[autocomplete="bday-year"]', text: '1950' },
  { match: '[id$="-year"]', text: String(new Date().getFullYear() + 1) },
  { match: '[type="email"]', text: 'robot@council.example' },
  { match: '[type="tel"]', text: '01632 960001' },
  { match: '[autocomplete="postal-code"], [id$="postcode"]', text: 'SW1A 1AA' },
  // Passes the check, and is no one's: numbers that begin with 900 are for tests.
  { match: '[id*="nhs-number"]', text: '900 000 0009' },
  { match: '[inputmode="numeric"]', text: '3' },
];

/** Answers every question on the page: the first choice of each, and a plausible text. */
export async function answerPage(/** @type {Page} */ page) {
  await page.evaluate((texts) => {
    const main = document.querySelector('main') ?? document.body;
    const names = new Set();
    for (const field of main.querySelectorAll('form input, form textarea, form select')) {
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = field.options[0]?.value ? 0 : 1;
      } else if (field instanceof HTMLInputElement && field.name === 'add-another') {
        // One of several is enough.
        const wanted = main.querySelector('.govuk-summary-card') ? 'no' : 'yes';
        if (field.value === wanted) field.click();
      } else if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)) {
        if (!names.has(field.name)) field.click();
        names.add(field.name);
      } else if (
        (field instanceof HTMLInputElement && !/^(hidden|submit)$/.test(field.type)) ||
        field instanceof HTMLTextAreaElement
      ) {
        field.value = texts.find(({ match }) => field.matches(match))?.text ?? 'An answer';
      }
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, answers);
}

/**
 * Answers page after page until the answers are to be checked.
 * @param {Page} page
 * @param {{ most: number }} limit how many pages at the most
 * @returns {Promise<string[]>} the pages it went through
 */
export async function answerForm(page, { most }) {
  /** @type {string[]} */
  const pages = [];
  while (pages.length < most) {
    const at = pageOf(page);
    if (at === 'check-answers') return pages;
    if (at === 'task-list') {
      await openTask(page);
      continue;
    }
    pages.push(at);
    await answerPage(page);
    await page.getByRole('button', { name: /^(Continue|Parhau)$/ }).click();
    await page
      .waitForURL((url) => url.searchParams.get('page') !== at, { timeout: 5000 })
      .catch(async () => {
        const errors = await page.getByRole('alert').allInnerTexts();
        throw new Error(`the robot is stuck on ${at}: ${errors.join(' ') || 'no errors shown'}`);
      });
  }
  throw new Error(`the robot has not come to the end after ${most} pages`);
}

/** Opens the first task that is not completed; the last is to check the answers. */
async function openTask(/** @type {Page} */ page) {
  const tasks = page.locator('.govuk-task-list__item', { hasNotText: 'Completed' });
  await tasks.locator('a').first().click();
  await page.waitForURL((url) => url.searchParams.get('page') !== 'task-list', { timeout: 5000 });
}

/** The form's page that is shown, as its address says. */
export function pageOf(/** @type {Page} */ page) {
  return new URL(page.url()).searchParams.get('page') ?? '';
}
