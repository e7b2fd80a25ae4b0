// @ts-check
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */

/**
 * A node of the accessibility tree, as Chromium gives it to a screen reader.
 *
 * @typedef {object} Node
 * @property {string} role
 * @property {string} name
 * @property {string} description
 * @property {boolean} invalid
 * @property {boolean} focused
 */

const FIELDS = ['textbox', 'combobox', 'checkbox', 'radio', 'spinbutton'];

/**
 * The tree of a page, in its order.
 *
 * @param {Page} page
 * @returns {Promise<Node[]>}
 */
async function treeOf(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => {
      const property = (/** @type {string} */ wanted) =>
        properties.find((one) => one.name === wanted)?.value.value;
      return {
        role: role?.value ?? '',
        name: name?.value ?? '',
        description: description?.value ?? '',
        invalid: ![undefined, 'false', false].includes(property('invalid')),
        focused: property('focused') === true,
      };
    });
}

/**
 * Holds a page against GOV.UK's pattern of a question page, in the accessibility tree: one H1, no
 * field without a name, no group of choices without a legend, hints in descriptions.
 *
 * @param {Page} page
 */
export async function assertPage(page) {
  const nodes = await treeOf(page);
  const where = page.url();
  assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, `one H1 on ${where}`);
  assert.ok((await page.title()).length > 0);
  for (const node of nodes.filter(({ role }) => FIELDS.includes(role))) {
    assert.notEqual(node.name.trim(), '', `a ${node.role} has a label on ${where}`);
  }
  for (const group of await page.locator('main fieldset').all()) {
    const legend = (await group.locator('legend').first().innerText()).replace(/\s+/g, ' ').trim();
    const named = nodes.some(({ role, name }) => role === 'group' && name.trim() === legend);
    assert.ok(named, `a group is named “${legend}” on ${where}`);
  }
  await assertDescribed(page, nodes, '.govuk-hint');
}

/**
 * Holds a page with errors against GOV.UK's: the title begins with “Error: ”, the summary has focus and
 * leads to the first field of each question, the message is part of what is read out there.
 *
 * @param {Page} page
 * @param {{ script: boolean }} options without script no focus is moved
 */
export async function assertErrorPage(page, { script }) {
  await assertPage(page);
  assert.match(await page.title(), /^Error: /);
  const summary = page.getByRole('alert');
  assert.equal(await summary.count(), 1);
  await summary.getByRole('heading', { name: 'There is a problem' }).waitFor();
  if (script) {
    // A page that was sent before its script had come is the server's, focused by a script that comes.
    await page.locator('.govuk-error-summary:focus').waitFor();
  }
  const links = await summary.getByRole('link').all();
  assert.ok(links.length > 0);
  for (const link of links) {
    const target = (await link.getAttribute('href')) ?? '';
    const text = (await link.innerText()).trim();
    const field = page.locator(`main form ${target}`);
    assert.equal(await field.count(), 1, `${target} is a field`);
    assert.ok(
      (await page.locator('.govuk-error-message').allInnerTexts()).some((own) =>
        own.endsWith(text),
      ),
      `“${text}” stands at the question too`,
    );
  }
  await assertDescribed(page, await treeOf(page), '.govuk-error-message');
}

/**
 * Each text of a kind that is shown is in the description of a field or of a group.
 *
 * @param {Page} page
 * @param {readonly Node[]} nodes
 * @param {string} selector
 */
async function assertDescribed(page, nodes, selector) {
  const shown = page.locator(`main form ${selector}`).filter({ visible: true });
  for (const text of await shown.allInnerTexts()) {
    const said = text.replace(/\s+/g, ' ').trim();
    const found = nodes.some(({ description }) => description.replace(/\s+/g, ' ').includes(said));
    assert.ok(found, `“${said}” describes a field on ${page.url()}`);
  }
}
