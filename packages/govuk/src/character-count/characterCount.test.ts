import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { characterCount, cy, html, inLanguage } from '../index.js';
import { clear, key, show, textOf, until, type Stage } from '../testing/behaviour.js';

const template = (more: object) =>
  characterCount({ name: 'more', label: { text: 'More' }, ...more });

const box = (stage: Stage) => stage.find<HTMLTextAreaElement>('textarea');
/** The count that is seen. */
const seen = (stage: Stage) => stage.find('.govuk-character-count__status');
/** The count that a screen reader is told. */
const said = (stage: Stage) => stage.find('.govuk-character-count__sr-status');
const isSeen = (stage: Stage) => getComputedStyle(seen(stage)).visibility === 'visible';

/** Puts text in as pasting does: at once, with an input event. */
function paste(stage: Stage, text: string): void {
  box(stage).focus();
  document.execCommand('insertText', false, text);
}

describe('Character count', () => {
  afterEach(clear);

  it('says how many characters are left, and describes the box with the limit', async () => {
    const stage = await show(template({ maxlength: 10, value: 'Hello' }));
    expect(textOf(seen(stage))).to.equal('You have 5 characters remaining');
    const description = stage.find(`#${box(stage).getAttribute('aria-describedby')}`);
    expect(textOf(description)).to.equal('You can enter up to 10 characters');
    expect(seen(stage).getAttribute('aria-hidden'), 'is not read twice').to.equal('true');
  });

  it('counts what is typed, and lets too much be typed', async () => {
    const stage = await show(template({ maxlength: 4 }));
    box(stage).focus();
    await sendKeys({ type: 'abc' });
    expect(textOf(seen(stage))).to.equal('You have 1 character remaining');
    await sendKeys({ type: 'd' });
    expect(textOf(seen(stage))).to.equal('You have 0 characters remaining');
    expect(seen(stage).classList.contains('govuk-error-message')).to.be.false;
    await sendKeys({ type: 'ef' });
    expect(textOf(seen(stage))).to.equal('You have 2 characters too many');
    expect(box(stage).value).to.equal('abcdef');
    expect(seen(stage).classList.contains('govuk-error-message')).to.be.true;
    expect(box(stage).classList.contains('govuk-textarea--error')).to.be.true;
    await key('Backspace', 2);
    expect(box(stage).classList.contains('govuk-textarea--error')).to.be.false;
  });

  it('counts what is pasted', async () => {
    const stage = await show(template({ maxlength: 20 }));
    paste(stage, 'Twelve chars');
    expect(textOf(seen(stage))).to.equal('You have 8 characters remaining');
  });

  it('tells a screen reader when typing pauses, not at each key', async () => {
    const stage = await show(template({ maxlength: 10 }));
    expect(said(stage).getAttribute('aria-live')).to.equal('polite');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(textOf(said(stage))));
    observer.observe(said(stage), { childList: true });

    paste(stage, 'a');
    paste(stage, 'b');
    paste(stage, 'c');
    expect(textOf(seen(stage))).to.equal('You have 7 characters remaining');
    expect(textOf(said(stage)), 'while typing').to.equal('You have 10 characters remaining');
    await until(() => told.length > 0, 'the announcement');
    expect(told).to.deep.equal(['You have 7 characters remaining']);
    observer.disconnect();
  });

  it('keeps quiet below the threshold', async () => {
    const stage = await show(template({ maxlength: 10, threshold: 50 }));
    paste(stage, 'abcd');
    expect(isSeen(stage)).to.be.false;
    expect(said(stage).getAttribute('aria-hidden')).to.equal('true');
    paste(stage, 'e');
    expect(isSeen(stage)).to.be.true;
    await until(() => !said(stage).hasAttribute('aria-hidden'), 'the announcement');
    expect(textOf(said(stage))).to.equal('You have 5 characters remaining');
  });

  it('counts words', async () => {
    const stage = await show(template({ maxlength: 3, countType: 'words' }));
    paste(stage, 'one two, ');
    expect(textOf(seen(stage))).to.equal('You have 1 word remaining');
    paste(stage, 'three four');
    expect(textOf(seen(stage))).to.equal('You have 1 word too many');
  });

  it('counts again on a page that is come back to', async () => {
    const stage = await show(template({ maxlength: 10 }));
    box(stage).value = 'restored';
    window.dispatchEvent(new Event('pageshow'));
    expect(textOf(seen(stage))).to.equal('You have 2 characters remaining');
    expect(textOf(said(stage))).to.equal('You have 2 characters remaining');
  });

  it('counts in Welsh, in the plural that the number takes', async () => {
    const welsh = {
      one: '%{count} cath',
      two: '%{count} gath',
      few: '%{count} chath',
      other: '%{count} o gathod',
    };
    const stage = await show(
      html`<div lang="cy">
        ${inLanguage(cy, () => template({ maxlength: 4, charactersUnderLimitText: welsh }))}
      </div>`,
    );
    expect(textOf(seen(stage))).to.equal('4 o gathod');
    const texts = ['3 chath', '2 gath', '1 cath', cy.characterCount.charactersAtLimitText];
    for (const text of texts) {
      paste(stage, 'a');
      expect(textOf(seen(stage))).to.equal(text);
    }
    paste(stage, 'a');
    expect(textOf(seen(stage))).to.equal('Mae gennych 1 nod yn ormod');
  });
});
