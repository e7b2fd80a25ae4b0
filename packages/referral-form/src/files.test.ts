import { expect } from '@open-wc/testing';
import { describeElement, serverRendered, waitUntil } from '@council-elements/core/testing';
import { createDraftStore, openStore } from '@council-elements/core/storage';
import { sendKeys } from '@web/test-runner-commands';
import { filesIn } from './model/answers.js';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, forgetAll, resetAddress, useCouncil } from './testing/council.js';
import { fileForm } from './testing/file-form.js';
import { pdf, png } from './testing/files.js';
import { Person } from './testing/person.js';

const define = new URL('./define.js', import.meta.url);

/** A person who chooses files. */
class Chooser extends Person {
  get chosen(): string[] {
    return [...this.form.renderRoot.querySelectorAll('.council-referral__file-name')].map(
      ({ textContent }) => textContent.trim(),
    );
  }

  get errors(): string[] {
    return [...this.form.renderRoot.querySelectorAll('.govuk-error-summary__list a')].map(
      ({ textContent }) => textContent.trim(),
    );
  }

  button(id: string): Promise<HTMLElement> {
    return this.#found(`[data-choose-file="${id}"]`);
  }

  remove(position = 0): HTMLElement {
    const buttons = this.form.renderRoot.querySelectorAll<HTMLElement>('[name="remove-file"]');
    return buttons[position] ?? expect.fail('no button to remove a file');
  }

  /** What the browser does once files were chosen in its dialog. */
  async choose(id: string, ...files: File[]): Promise<void> {
    await this.button(id);
    const input = this.find<HTMLInputElement>(`[type="file"][data-file="${id}"]`);
    input.files = transferOf(files).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async lists(...names: string[]): Promise<void> {
    await waitUntil(
      () => this.chosen.join() === names.join(),
      `files are ${names.join()}, not ${this.chosen.join()}`,
      { timeout: 5000 },
    );
  }

  async says(text: string): Promise<void> {
    const said = () => document.querySelector('[aria-live="polite"].govuk-visually-hidden');
    await waitUntil(
      () =>
        [...document.querySelectorAll('[role="status"], [aria-live]'), said()].some((region) =>
          region?.textContent?.includes(text),
        ) || this.text.includes(text),
      `it is said: ${text}`,
      { timeout: 5000 },
    );
  }

  async #found(selector: string): Promise<HTMLElement> {
    await waitUntil(() => this.has(selector), selector, { timeout: 5000 });
    return this.find(selector);
  }
}

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

describe('a file chosen before the script has come', () => {
  // First in the file: the element is not defined yet.
  it('is kept', async () => {
    expect(customElements.get('council-referral-form')).to.equal(undefined);
    const form = await serverRendered<CouncilReferralForm>({
      tag: 'council-referral-form',
      module: define.pathname,
      language: 'en',
      properties: { definition: fileForm },
    });
    document.body.append(form);
    const input = form.querySelector<HTMLInputElement>('[type="file"]')!;
    expect(input.name).to.equal('photo');
    input.files = transferOf([png('early.png')]).files;
    await import(define.href);
    const person = new Chooser(form);
    await person.lists('early.png (1KB)');
    await person.answer({ width: '80cm' });
    await person.reach('Upload letters about your health (optional)');
    form.remove();
    await forgetAll();
    await resetAddress();
  });
});

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const council = useCouncil();

  const start = async (language = 'en', attributes: Record<string, string> = {}) => {
    const person = new Chooser(
      await fixture({
        properties: { definition: fileForm },
        attributes: { action: Council.action, ...attributes },
        language,
      }),
    );
    await person.button('photo');
    return person;
  };

  /** What the page shows has been written, which happens in the background. */
  const kept = async ({ form }: Person) => {
    const store = await openStore();
    const drafts = createDraftStore(store);
    await waitUntil(
      async () => {
        const draft = await drafts.load('form:files:', '1');
        return JSON.stringify(draft).includes(`"saved":${form.state?.saved}`);
      },
      'the draft is written',
      { timeout: 5000 },
    ).finally(() => store.close());
  };

  const stored = async (): Promise<string[]> => {
    const store = await openStore();
    const keys = await store.use((database) => database.getAllKeys('files'));
    store.close();
    return keys.map(([owner]) => owner);
  };

  it('is a button that files are dropped on, named by its question', async () => {
    const person = await start();
    const button = await person.button('photo');
    const names = button.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = names.map((id) => person.find(`[id="${id}"]`).textContent?.trim()).join(' ');
    expect(name.replace(/\s+/g, ' ')).to.equal(
      'Upload a photo of the door , No file chosen , Choose file or drop file',
    );
    expect(person.find<HTMLLabelElement>('label').control).to.equal(button);
    const described = button.getAttribute('aria-describedby') ?? '';
    expect(person.find(`[id="${described}"]`).textContent).to.include('smaller than 1MB');
    let asked = 0;
    person.find('[type="file"]').addEventListener('click', (event) => {
      event.preventDefault();
      asked += 1;
    });
    button.focus();
    await waitUntil(() => person.active === button);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => asked === 1, 'the dialog is asked for', { timeout: 5000 });

    const drag = (type: string) => {
      const dataTransfer = transferOf([png('dropped.png')]);
      const event = new DragEvent(type, {
        bubbles: true,
        cancelable: true,
        dataTransfer,
        composed: true,
      });
      button.dispatchEvent(event);
      return event;
    };
    drag('dragenter');
    expect(button.classList.contains('govuk-file-upload-button--dragging')).to.equal(true);
    drag('dragleave');
    expect(button.classList.contains('govuk-file-upload-button--dragging')).to.equal(false);
    drag('dragenter');
    expect(drag('drop').defaultPrevented).to.equal(true);
    await person.lists('dropped.png (1KB)');
    expect(button.textContent).to.include('1 file chosen');
  });

  it('lists what is chosen, says so, and one alone takes the place of the one before', async () => {
    const person = await start();
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    await person.says('door.png added');
    expect(person.text).to.include('These are saved with your answers');
    await person.choose('photo', png('other.png'));
    await person.lists('other.png (1KB)');
  });

  it('tells at once what is wrong with a file, and keeps the others and what was typed', async () => {
    const person = await start();
    person.fill({ width: '80cm' });
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    await person.choose('photo', pdf());
    await person.sees('There is a problem');
    expect(person.errors).to.deep.equal(['The selected file must be a JPG or PNG']);
    expect(person.active).to.equal(person.find('.govuk-error-summary'));
    expect(document.title).to.match(/^Error: /);
    expect(person.chosen).to.deep.equal(['door.png (1KB)']);
    expect(person.field('width').value).to.equal('80cm');
    person.find('.govuk-error-summary__list a').click();
    expect(person.active).to.equal(await person.button('photo'));
    const big = new File([new Uint8Array(1024 * 1024 + 1)], 'big.png', { type: 'image/png' });
    await person.choose('photo', big);
    await person.sees('The selected file must be smaller than 1MB');
    await person.choose('photo', new File([], 'empty.png'));
    await person.sees('The selected file is empty');
    await person.choose('photo', png('right.png'));
    await person.lists('right.png (1KB)');
    expect(person.errors).to.deep.equal([]);
    await person.press();
    await person.reach('Upload letters about your health (optional)');
  });

  it('keeps a file where another answer is wrong', async () => {
    const person = await start();
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    await person.press();
    await person.sees('There is a problem');
    expect(person.errors).to.deep.equal(['Enter how wide the door is']);
    await person.lists('door.png (1KB)');
    person.remove().click();
    await person.lists();
    await person.press();
    await waitUntil(() => person.errors.length === 2);
    expect(person.errors).to.deep.equal([
      'Select a photo of the door',
      'Enter how wide the door is',
    ]);
  });

  it('removes one by keyboard; the focus goes to the next, then to where one is chosen', async () => {
    const person = await start();
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    await person.answer({ width: '80cm' });
    await person.reach('Upload letters about your health (optional)');
    await person.choose('letters', pdf('a.pdf'), pdf('b.pdf'));
    await person.lists('a.pdf (1KB)', 'b.pdf (1KB)');
    await person.choose('letters', pdf('c.pdf'));
    await person.lists('a.pdf (1KB)', 'b.pdf (1KB)', 'c.pdf (1KB)');
    expect(person.remove(1).textContent?.replace(/\s+/g, ' ').trim()).to.equal('Remove b.pdf');
    person.remove(1).focus();
    await sendKeys({ press: 'Enter' });
    await person.lists('a.pdf (1KB)', 'c.pdf (1KB)');
    await waitUntil(() => person.active === person.remove(1));
    await person.says('b.pdf removed');
    await sendKeys({ press: ' ' });
    await person.lists('a.pdf (1KB)');
    await waitUntil(() => person.active === person.remove(0));
    await sendKeys({ press: 'Enter' });
    await person.lists();
    const button = await person.button('letters');
    await waitUntil(() => person.active === button);
    await person.choose('letters', pdf('1.pdf'), pdf('2.pdf'), pdf('3.pdf'), pdf('4.pdf'));
    await person.sees('You can only select up to 3 files at the same time');
    expect(person.chosen).to.deep.equal([]);
  });

  it('goes on with Enter in another field, and removes nothing', async () => {
    const person = await start();
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    person.fill({ width: '80cm' });
    person.field('width').focus();
    await sendKeys({ press: 'Enter' });
    await person.reach('Upload letters about your health (optional)');
    await person.press('Back');
    await person.reach('Your front door');
    await person.lists('door.png (1KB)');
  });

  it('sends the files beside the answers, and then keeps none', async () => {
    const person = await start();
    let announced: ReadonlyMap<string, File> | undefined;
    person.form.addEventListener('council-form-submit', ({ detail }) => (announced = detail.files));
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    await person.answer({ width: '80cm' });
    await person.reach('Upload letters about your health (optional)');
    await person.choose('letters', pdf('a.pdf'), pdf('b.pdf'));
    await person.lists('a.pdf (1KB)', 'b.pdf (1KB)');
    await person.press();
    await person.reach('Check your answers');
    expect(person.text).to.include('door.png (1KB)');
    await person.press('Send request');
    await person.reach('Form sent');
    const [sent] = council.sent;
    const files = filesIn(sent?.body.answers as Parameters<typeof filesIn>[0]);
    expect(files.map(({ name }) => name)).to.deep.equal(['door.png', 'a.pdf', 'b.pdf']);
    const contents = files.map(({ id }) => sent?.files[id]);
    expect(contents.map((file) => file?.name)).to.deep.equal(['door.png', 'a.pdf', 'b.pdf']);
    expect(await contents[0]?.arrayBuffer()).to.deep.equal(await png().arrayBuffer());
    expect([...(announced ?? [])].map(([, { name }]) => name)).to.deep.equal(
      contents.map((file) => file?.name),
    );
    await waitUntil(async () => (await stored()).length === 0, 'nothing is kept', {
      timeout: 5000,
    });
  });

  it('keeps files over a reload, and sends them once the council can be reached', async function () {
    this.timeout(20_000);
    const before = await start();
    await before.choose('photo', png());
    await before.lists('door.png (1KB)');
    await before.answer({ width: '80cm' });
    await before.reach('Upload letters about your health (optional)');
    await kept(before);
    before.form.remove();
    await resetAddress();

    const person = new Chooser(
      await fixture({
        properties: { definition: fileForm },
        attributes: { action: Council.action },
        language: 'en',
      }),
    );
    await person.reach('Upload letters about your health (optional)');
    await person.press();
    await person.reach('Check your answers');
    council.replies = ['no answer'];
    await person.press('Send request');
    await person.reach('Your form has not been sent yet: we could not reach the council');
    expect((await stored()).filter((owner) => owner.startsWith('outbox:'))).to.have.length(1);
    await person.press('Try again');
    await person.reach('Form sent');
    const [sent] = council.sent;
    const [file] = Object.values(sent?.files ?? {});
    expect([file?.name, file?.size]).to.deep.equal(['door.png', png().size]);
    await waitUntil(async () => (await stored()).length === 0, 'nothing is kept', {
      timeout: 5000,
    });
  });

  it('leads to the file that the council refuses, with its reason', async () => {
    const person = await start();
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    await person.answer({ width: '80cm' });
    await person.reach('Upload letters about your health (optional)');
    await person.press();
    await person.reach('Check your answers');
    const reason = 'The selected file contains a virus';
    council.replies = [{ status: 422, body: { problems: [{ path: '/answers/photo', reason }] } }];
    await person.press('Send request');
    await person.reach('Your front door');
    expect(person.errors).to.deep.equal([reason]);
    await person.choose('photo', png('clean.png'));
    await person.lists('clean.png (1KB)');
    await person.press();
    await person.reach('Check your answers');
    await person.press('Send request');
    await person.reach('Form sent');
    expect(Object.values(council.sent[1]?.files ?? {}).map(({ name }) => name)).to.deep.equal([
      'clean.png',
    ]);
  });

  it('keeps no file on a device that others use', async () => {
    const person = await start('en', { 'shared-device': '' });
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    await person.answer({ width: '80cm' });
    await person.reach('Upload letters about your health (optional)');
    expect(await stored()).to.deep.equal([]);
    await person.press();
    await person.reach('Check your answers');
    await person.press('Send request');
    await person.reach('Form sent');
    expect(Object.values(council.sent[0]?.files ?? {})).to.have.length(1);
    expect(await stored()).to.deep.equal([]);
  });

  it('speaks Welsh', async () => {
    const person = await start('cy');
    expect((await person.button('photo')).textContent).to.include('Dewis ffeil');
    await person.choose('photo', pdf());
    await person.sees('Rhaid i’r ffeil a ddewiswyd fod yn JPG neu PNG');
    await person.choose('photo', png());
    await person.lists('door.png (1KB)');
    expect(person.remove().textContent).to.include('Dileu');
    await person.says('Ychwanegwyd door.png');
  });
});
