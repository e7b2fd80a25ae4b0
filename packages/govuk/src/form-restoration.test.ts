import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { entriesOf, type Entries } from './testing/entries.js';
import { formControls } from './testing/form-controls.js';
import { act, click } from './testing/person.js';

const script = '/packages/govuk/dist/testing/form-page-client.js';
const controls = Object.values(formControls).filter(({ wrong }) => wrong);
const answered = controls.flatMap(({ answered }) => answered);

describe('a page that a server rendered, when a person comes back to it', () => {
  let frame: HTMLIFrameElement;
  let restored: Entries;

  before(async () => {
    // Chromium brings back files by their path, which a file that a test makes does not have.
    const engine = await executeServerCommand<string, undefined>('engine');
    const file: Entries = [['letter', engine === 'chromium' ? '' : 'letter.pdf']];
    restored = controls.flatMap((control) =>
      control === formControls['file-upload'] ? file : (control.restored ?? control.answered),
    );
  });
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '700';
    frame.height = '500';
    document.body.append(frame);
  });
  afterEach(() => frame.remove());

  const page = () => frame.contentDocument!;
  const held = () => entriesOf(page().forms[0]!);
  const heldBefore = () => frame.contentWindow?.heldBefore;
  const arrival = (what: string, arrived: () => unknown) =>
    waitUntil(() => page().readyState === 'complete' && arrived(), what, { timeout: 10_000 });
  const answersToReturn = () =>
    arrival('the answers', () => JSON.stringify(held()) === JSON.stringify(restored));

  async function leaveAndComeBack() {
    const first = page();
    await click(page().getElementById('away')!);
    await arrival('the other page', () => page().body.textContent?.includes('Elsewhere'));
    frame.contentWindow!.history.back();
    await arrival('the form again', () => page().forms.length);
    expect(page(), 'a new document').not.to.equal(first);
  }

  it('holds what they answered after the script has taken it over', async () => {
    frame.src = '/form-page';
    await arrival('the script', heldBefore);
    for (const { answer } of controls) await act(answer, page());
    expect(held()).to.deep.equal(answered);

    await leaveAndComeBack();
    // Firefox and WebKit have put the answers back before the script comes, Chromium has not.
    await arrival('the script', heldBefore);
    await answersToReturn();
  });

  it('holds what they answered where the script comes later', async () => {
    frame.src = '/form-page/before-script';
    await arrival('the form', () => page().forms.length);
    for (const { answer } of controls) await act(answer, page());
    expect(held()).to.deep.equal(answered);

    await leaveAndComeBack();
    await answersToReturn();
    const element = page().createElement('script');
    Object.assign(element, { type: 'module', src: script });
    page().body.append(element);
    await arrival('the script', heldBefore);
    expect(heldBefore()).to.deep.equal(restored);
    expect(held()).to.deep.equal(restored);
  });
});
