import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { Combobox, type ComboboxTexts } from './index.js';

const words = ['lunch club', 'lunch at home', 'luncheon voucher'];
const texts: ComboboxTexts = {
  label: 'Suggestions',
  hint: 'Use the arrows',
  none: 'None',
  found: (count) => `${count} found`,
  active: (text, position, count) => `${text}, ${position} of ${count}`,
  chosen: (text) => `${text} chosen`,
};

describe('Combobox', () => {
  let form: HTMLFormElement;
  let input: HTMLInputElement;
  let combobox: Combobox;
  let submitted: string[];
  let asked: string[];
  let aborted: string[];
  /** How long the directory takes. */
  let delay: number;

  const list = () => form.querySelector<HTMLElement>('[role=listbox]')!;
  const options = () => [...form.querySelectorAll<HTMLElement>('[role=option]')];
  const shown = () => options().map((option) => option.textContent?.trim());
  const active = () =>
    form.querySelector(`#${CSS.escape(input.getAttribute('aria-activedescendant') ?? 'none')}`);
  const isOpen = () => getComputedStyle(list()).display !== 'none';
  const regions = () => [...form.querySelectorAll('[role=status]')];
  const said = () => regions().map((region) => region.textContent);
  const opened = () => waitUntil(isOpen, 'the list did not open');
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());
  const type = async (text: string) => {
    input.focus();
    await sendKeys({ type: text });
  };

  beforeEach(() => {
    [submitted, asked, aborted, delay] = [[], [], [], 0];
    form = document.createElement('form');
    form.innerHTML = `<label for="q">What do you need?</label><br>
      <input id="q" name="q" type="search" aria-describedby="before"><button>Search</button>
      <p id="before">Any words</p>`;
    document.body.append(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(input.value);
    });
    input = form.querySelector('input')!;
    combobox = new Combobox(input, {
      texts: () => texts,
      suggest: async (text, signal) => {
        asked.push(text);
        signal.addEventListener('abort', () => aborted.push(text));
        await aTimeout(delay);
        return words.filter((word) => word.startsWith(text));
      },
    });
  });

  afterEach(() => {
    combobox.detach();
    form.remove();
  });

  it('is an editable field that says it has a list, and how it is used', async () => {
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(input.getAttribute('aria-autocomplete')).to.equal('list');
    expect(list().id).to.equal(input.getAttribute('aria-controls'));
    expect(list().getAttribute('aria-label')).to.equal('Suggestions');
    const [before, hint] = input.getAttribute('aria-describedby')!.split(' ');
    expect(before).to.equal('before');
    expect(document.getElementById(hint!)?.textContent).to.equal('Use the arrows');
    await expect(form).to.be.accessible();
  });

  it('lists what completes the text, and selects nothing by itself', async () => {
    await type('lun');
    await opened();
    expect(shown()).to.deep.equal(words);
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(active()).to.equal(null);
    expect(input.value).to.equal('lun');
    await expect(form).to.be.accessible();
  });

  it('asks nothing for one letter, and asks once for fast typing', async () => {
    await type('l');
    await aTimeout(100);
    expect(asked).to.deep.equal([]);
    document.execCommand('insertText', false, 'u');
    document.execCommand('insertText', false, 'n');
    await opened();
    expect(asked).to.deep.equal(['lun']);
  });

  it('takes no answer to a text that has been changed', async () => {
    delay = 300;
    await type('lunch at');
    await waitUntil(() => asked.includes('lunch at'));
    delay = 0;
    await press(...Array<string>(3).fill('Backspace'));
    await opened();
    expect(aborted).to.include('lunch at');
    await aTimeout(350);
    expect(shown()).to.deep.equal(words);
  });

  it('does not repeat the text that is there', async () => {
    await type('lunch club');
    await aTimeout(150);
    expect(isOpen()).to.equal(false);
  });

  it('moves with the arrows through the options and the field, without a change of the text', async () => {
    await type('lun');
    await opened();
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      expect(form.querySelectorAll('[aria-selected=true]')).to.have.length(active() ? 1 : 0);
      seen.push(active()?.textContent?.trim());
    }
    const [one, two, three] = words;
    expect(seen).to.deep.equal([one, two, three, undefined, three, two]);
    expect(input.value).to.equal('lun');
    expect(document.activeElement).to.equal(input);
    await expect(form).to.be.accessible();
  });

  it('puts the chosen option into the field, closes, and sends nothing', async () => {
    const changes: string[] = [];
    form.addEventListener('change', () => changes.push(input.value));
    await type('lun');
    await opened();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(input.value).to.equal('lunch at home');
    expect(isOpen()).to.equal(false);
    expect(submitted).to.deep.equal([]);
    expect(changes).to.deep.equal(['lunch at home']);
    expect(document.activeElement).to.equal(input);
    await aTimeout(150);
    expect(isOpen(), 'does not ask for what was chosen').to.equal(false);
    await press('Enter');
    expect(submitted).to.deep.equal(['lunch at home']);
  });

  it('sends the form with Enter where no option is active, and opens no more', async () => {
    delay = 200;
    await type('lun');
    await waitUntil(() => asked.length > 0);
    await press('Enter');
    expect(submitted).to.deep.equal(['lun']);
    await aTimeout(300);
    expect(isOpen()).to.equal(false);
  });

  it('closes with Escape and keeps the text; clears with the next', async () => {
    await type('lun');
    await opened();
    await press('ArrowDown', 'Escape');
    expect(isOpen()).to.equal(false);
    expect(active()).to.equal(null);
    expect(input.value).to.equal('lun');
    await press('Escape');
    expect(input.value).to.equal('');
  });

  it('opens again with the arrow down, and with Alt moves to none', async () => {
    await type('lun');
    await opened();
    await press('Escape');
    await sendKeys({ down: 'Alt' });
    await press('ArrowDown');
    await sendKeys({ up: 'Alt' });
    expect(isOpen()).to.equal(true);
    expect(active()).to.equal(null);
    await press('Escape', 'ArrowDown');
    expect(active()?.textContent?.trim()).to.equal('lunch club');
  });

  it('leaves the caret its keys', async () => {
    await type('lun');
    await opened();
    await press('ArrowDown', 'Home');
    expect(active()).to.equal(null);
    expect(input.selectionStart).to.equal(0);
    await press('ArrowDown', 'End');
    expect(active()).to.equal(null);
    expect(input.selectionStart).to.equal(3);
  });

  it('closes when the field is left, and takes nothing along', async () => {
    await type('lun');
    await opened();
    await press('ArrowDown', 'Tab');
    expect(isOpen()).to.equal(false);
    expect(input.value).to.equal('lun');
    expect(document.activeElement).to.equal(form.querySelector('button'));
  });

  it('chooses by a click, and keeps the focus in the field', async () => {
    await type('lun');
    await opened();
    const { x, y, height } = options()[2]!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 5), Math.round(y + height / 2)] });
    expect(input.value).to.equal('luncheon voucher');
    expect(isOpen()).to.equal(false);
    expect(document.activeElement).to.equal(input);
  });

  it('leaves an input method its keys', async () => {
    await type('lun');
    await opened();
    await press('ArrowDown');
    for (const given of [{ isComposing: true }, { keyCode: 229 }]) {
      const init = { key: 'Enter', bubbles: true, cancelable: true, ...given };
      const event = new KeyboardEvent('keydown', init);
      expect(input.dispatchEvent(event), 'is not prevented').to.equal(true);
      expect(input.value).to.equal('lun');
    }
  });

  it('says how many there are and which is active, in regions that take turns', async () => {
    const [first, second] = regions();
    await type('lun');
    await opened();
    expect(said()).to.deep.equal(['', '']);
    await waitUntil(() => first!.textContent === '3 found', 'was not said', { timeout: 3000 });
    await press('ArrowDown', 'ArrowDown');
    const words = 'lunch at home, 2 of 3';
    await waitUntil(() => second!.textContent === words, 'was not said', { timeout: 3000 });
    expect(first!.textContent).to.equal('');
    await press('Enter');
    const chosen = 'lunch at home chosen';
    await waitUntil(() => first!.textContent === chosen, 'was not said', { timeout: 3000 });
  });

  it('says that there are none', async () => {
    await type('xyl');
    await waitUntil(() => said().includes('None'), 'was not said', { timeout: 3000 });
    expect(isOpen()).to.equal(false);
  });

  it('shows none where asking fails', async () => {
    combobox.detach();
    combobox = new Combobox(input, {
      texts: () => texts,
      suggest: () => Promise.reject(new Error('out of order')),
    });
    await type('lun');
    await aTimeout(150);
    expect(isOpen()).to.equal(false);
    expect(input.value).to.equal('lun');
  });

  it('keeps the text and the caret of a field that is being typed into', async () => {
    combobox.detach();
    await type('lun');
    await press('ArrowLeft');
    combobox = new Combobox(input, { texts: () => texts, suggest: async () => words });
    expect(document.activeElement).to.equal(input);
    await sendKeys({ type: 'X' });
    expect(input.value).to.equal('luXn');
    await opened();
  });

  it('leaves a plain field when it is taken away', async () => {
    await type('lun');
    await opened();
    await press('ArrowDown');
    combobox.detach();
    expect(list()).to.equal(null);
    expect([...input.attributes].map(({ name }) => name)).to.have.members([
      'id',
      'name',
      'type',
      'aria-describedby',
    ]);
    expect(input.getAttribute('aria-describedby')).to.equal('before');
    expect(input.type).to.equal('search');
  });
});
