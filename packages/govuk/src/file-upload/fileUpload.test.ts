import { expect } from '@open-wc/testing';
import { cy, fileUpload, html, inLanguage } from '../index.js';
import { clear, key, press, show, textOf, until, type Stage } from '../testing/behaviour.js';

const template = (more: object = {}) =>
  fileUpload({ name: 'plan', label: { text: 'Your plan' }, javascript: true, ...more });

const input = (stage: Stage) => stage.find<HTMLInputElement>('[type="file"]');
const button = (stage: Stage) => stage.find<HTMLButtonElement>('button');
const status = (stage: Stage) => textOf(stage.find('.govuk-file-upload-button__status'));
const said = (stage: Stage) => textOf(stage.find('.govuk-file-upload-announcements'));

function files(...names: string[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name));
  return transfer;
}

/** What the browser does once files are chosen. */
function choose(stage: Stage, ...names: string[]): void {
  input(stage).files = files(...names).files;
  input(stage).dispatchEvent(new Event('change', { bubbles: true }));
}

function drag(type: string, target: Element, dataTransfer: DataTransfer): DragEvent {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  target.dispatchEvent(event);
  return event;
}

describe('File upload', () => {
  afterEach(clear);

  it('is a button with the label, what is chosen and what it does as its name', async () => {
    const stage = await show(template());
    expect(input(stage).hidden).to.be.true;
    const names = button(stage).getAttribute('aria-labelledby')!.split(' ');
    const name = names.map((id) => textOf(stage.find(`#${id}`))).join(' ');
    expect(name).to.match(/^Your plan , No file chosen ?, Choose file or drop file$/);
    expect(stage.find<HTMLLabelElement>('label').control).to.equal(button(stage));
  });

  it('asks for a file when pressed, by mouse and keys', async () => {
    const stage = await show(template());
    let asked = 0;
    input(stage).addEventListener('click', (event) => {
      event.preventDefault();
      asked += 1;
    });
    await press(button(stage));
    button(stage).focus();
    await key('Enter');
    expect(asked).to.equal(2);
  });

  it('names the file that is chosen, counts several, and none', async () => {
    const stage = await show(template({ multiple: true }));
    choose(stage, 'goals.pdf');
    expect(status(stage)).to.equal('goals.pdf');
    choose(stage, 'a.pdf', 'b.pdf', 'c.pdf');
    expect(status(stage)).to.equal('3 files chosen');
    expect(button(stage).classList.contains('govuk-file-upload-button--empty')).to.be.false;
    choose(stage);
    expect(status(stage)).to.equal('No file chosen');
    expect(stage.find('.govuk-file-upload-button__status').getAttribute('aria-live')).to.equal(
      'polite',
    );
  });

  it('says that a dragged file came over it, and left', async () => {
    const stage = await show([template(), html`<p>Elsewhere</p>`]);
    const elsewhere = stage.find('p');
    const dragging = () => button(stage).classList.contains('govuk-file-upload-button--dragging');
    drag('dragenter', button(stage), files('goals.pdf'));
    expect([dragging(), said(stage)]).to.deep.equal([true, 'Entered drop zone']);
    drag('dragenter', elsewhere, files('goals.pdf'));
    expect([dragging(), said(stage)]).to.deep.equal([false, 'Left drop zone']);
    expect(stage.find('.govuk-file-upload-announcements').getAttribute('aria-live')).to.equal(
      'assertive',
    );
  });

  it('takes a file that is dropped on it', async () => {
    const stage = await show(template());
    const event = drag('drop', button(stage), files('goals.pdf'));
    expect(event.defaultPrevented, 'the browser does not open the file').to.be.true;
    expect(status(stage)).to.equal('goals.pdf');
    expect([...input(stage).files!].map(({ name }) => name)).to.deep.equal(['goals.pdf']);
  });

  it('takes no more than one file, unless it takes several', async () => {
    const stage = await show(template());
    drag('drop', button(stage), files('a.pdf', 'b.pdf'));
    expect(status(stage)).to.equal('No file chosen');
    clear();
    const several = await show(template({ multiple: true }));
    drag('drop', button(several), files('a.pdf', 'b.pdf'));
    expect(status(several)).to.equal('2 files chosen');
  });

  it('is disabled with its input', async () => {
    const stage = await show(template({ disabled: true }));
    expect(button(stage).disabled).to.be.true;
    input(stage).disabled = false;
    await until(() => !button(stage).disabled, 'the button');
  });

  it('speaks Welsh, and any words that it is given', async () => {
    const stage = await show(
      html`<div lang="cy">
        ${inLanguage(cy, () => template({ multiple: true, dropInstructionText: 'neu lusgo' }))}
      </div>`,
    );
    const texts = cy.fileUpload;
    expect(status(stage)).to.equal(texts.noFileChosenText);
    expect(textOf(button(stage))).to.contain(`${texts.chooseFilesButtonText} neu lusgo`);
    choose(stage, 'a.pdf', 'b.pdf');
    expect(status(stage)).to.equal('2 ffeil wedi’u dewis');
    drag('dragenter', button(stage), files('a.pdf'));
    expect(said(stage)).to.equal(texts.enteredDropZoneText);
    drag('dragenter', document.body, files('a.pdf'));
    expect(said(stage)).to.equal(texts.leftDropZoneText);
  });
});
