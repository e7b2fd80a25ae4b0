// @ts-check

/**
 * W3C WebDriver's code points for keys without a character, by the names of
 * `KeyboardEvent.key`, which Playwright and Puppeteer use too.
 * https://www.w3.org/TR/webdriver2/#keyboard-actions
 *
 * @type {Readonly<Record<string, string>>}
 */
const codePoints = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * @param {string} key a name (`Enter`) or a character (`a`)
 * @returns the character that stands for it in a WebDriver key action
 */
export function keyValue(key) {
  const value = codePoints[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No key is named ${JSON.stringify(key)}`);
  return value;
}
