// @ts-check
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keyValue } from './webdriver-keys.mjs';
import { WebDriverPage } from './webdriver.mjs';

it('sends a key by its name, a character as itself, and refuses anything else', () => {
  assert.equal(keyValue('Enter'), '\uE007');
  assert.equal(keyValue('ŵ'), 'ŵ');
  assert.throws(() => keyValue('Entr'), /No key is named "Entr"/);
});

it('sizes the window until the page in it has the size asked for, or says what it got', async () => {
  const toolbar = 40;
  let narrowest = 0;
  let rect = { width: 1024, height: 768 };
  const page = new WebDriverPage(async (_method, path, body) => {
    if (path.endsWith('/execute/sync')) return { ...rect, height: rect.height - toolbar };
    if (body) {
      const { width, height } = /** @type {typeof rect} */ (body);
      rect = { width: Math.max(width, narrowest), height };
    }
    return rect;
  }, '/session/1');

  await page.setViewport({ width: 320, height: 640 });
  assert.deepEqual(rect, { width: 320, height: 640 + toolbar });

  narrowest = 447;
  await assert.rejects(
    () => page.setViewport({ width: 320, height: 600 }),
    /viewport of 447×600, not 320×600/,
  );
});
