import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { engine, type Engine } from './engine.js';
import { keepsNothing } from './keeps-nothing.js';

/** What only this engine has, whatever name it gives itself. */
const marks: Record<Engine, { userAgent: RegExp; own: () => boolean }> = {
  chromium: { userAgent: / (Headless)?Chrome\/\d/, own: () => 'userAgentData' in navigator },
  firefox: { userAgent: / Gecko\/\d+ Firefox\/\d/, own: () => 'mozInnerScreenX' in window },
  webkit: {
    userAgent: /AppleWebKit\/(?!.*Chrom).* Safari\/\d/,
    own: () => CSS.supports('-webkit-nbsp-mode', 'space'),
  },
};

describe('The browser', () => {
  it('is the engine that the report names', async () => {
    const named = await engine();
    console.log(`${named}: ${navigator.userAgent}`);
    for (const [name, { userAgent, own }] of Object.entries(marks)) {
      expect(userAgent.test(navigator.userAgent), navigator.userAgent).to.equal(name === named);
      expect(own(), `has what only ${name} has`).to.equal(name === named);
    }
  });

  it('has the size that a test sets, down to a phone', async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      await setViewport(viewport);
      expect({ width: innerWidth, height: innerHeight }).to.deep.equal(viewport);
    }
  });

  it('types real keys', async () => {
    const input = document.createElement('input');
    const after = document.createElement('button');
    document.body.append(input, after);
    const keys: string[] = [];
    let trusted = true;
    input.addEventListener('keydown', (event) => {
      keys.push(event.key);
      trusted &&= event.isTrusted;
    });
    input.focus();

    await sendKeys({ type: 'Siân Tŷ-coch, 5!' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: 'x' });
    expect(input.value).to.equal('Siân Tŷ-coch, x5');
    expect(keys).to.include.members(['S', 'Backspace', 'ArrowLeft', 'x']);
    expect(trusted).to.equal(true);

    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(input);
    input.remove();
    after.remove();
  });

  it('clicks where a test points', async () => {
    const button = document.createElement('button');
    button.textContent = 'Continue';
    document.body.append(button);
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    const { x, y, width, height } = button.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    expect(clicks).to.equal(1);
    button.remove();
  });

  it('keeps nothing from an earlier test file', keepsNothing);
});
