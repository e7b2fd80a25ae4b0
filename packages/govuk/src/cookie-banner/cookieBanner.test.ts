import { expect } from '@open-wc/testing';
import type { CookieChoice } from '../enhance/enhance.js';
import { cookieBanner, html } from '../index.js';
import { clear, key, press, show, textOf, until, type Stage } from '../testing/behaviour.js';

const answer = (value: string, text: string) => ({
  type: 'submit' as const,
  name: 'analytics',
  value,
  text,
});

const confirmation = (value: string, text: string) => ({
  text,
  hidden: true,
  attributes: { 'data-cookie-choice': value },
  actions: [{ text: 'Hide cookie message' }],
});

const template = () =>
  html`<form method="post" action="/cookies">
    <input type="hidden" name="token" value="1" />
    ${cookieBanner({
      attributes: { 'data-module': 'council-cookie-banner' },
      messages: [
        {
          text: 'May we count visits?',
          actions: [
            answer('yes', 'Accept'),
            answer('no', 'Reject'),
            answer('later', 'Ask later'),
            { text: 'View cookies', href: '#cookies' },
          ],
        },
        confirmation('yes', 'You accepted.'),
        confirmation('no', 'You rejected.'),
      ],
    })}
  </form>`;

const choose = (stage: Stage, value: string) => press(stage.find(`button[value="${value}"]`));
const banner = (stage: Stage) => stage.find('.govuk-cookie-banner');

/** The texts that are seen. */
const seen = (stage: Stage) =>
  stage
    .all('.govuk-cookie-banner__message')
    .filter((message) => getComputedStyle(message).display !== 'none')
    .map((message) => textOf(message.querySelector('p')!));

describe('Cookie banner', () => {
  const { fetch } = window;
  let requests: Request[];
  let respond: (response: Response | Promise<Response>) => void;
  let posted: string[];
  let choices: CookieChoice[];

  /** The form is posted as without script, which would leave the page. */
  const onSubmit = (event: SubmitEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const { submitter } = event;
    posted.push(submitter instanceof HTMLButtonElement ? submitter.value : '');
  };
  const onChoice = ({ detail }: HTMLElementEventMap['council-cookie-choice']) =>
    choices.push(detail);

  beforeEach(() => {
    requests = [];
    posted = [];
    choices = [];
    const response = new Promise<Response>((resolve) => (respond = resolve));
    window.fetch = (...request) => {
      requests.push(new Request(...request));
      return response;
    };
    document.addEventListener('submit', onSubmit);
    document.body.addEventListener('council-cookie-choice', onChoice);
  });
  afterEach(() => {
    clear();
    window.fetch = fetch;
    document.removeEventListener('submit', onSubmit);
    document.body.removeEventListener('council-cookie-choice', onChoice);
  });

  it('sends the answer as the form would', async () => {
    const stage = await show(template());
    await choose(stage, 'yes');
    const [request] = requests;
    expect(new URL(request!.url).pathname).to.equal('/cookies');
    expect(request!.method).to.equal('POST');
    expect(request!.headers.get('Content-Type')).to.match(/^application\/x-www-form-urlencoded/);
    expect(await request!.text()).to.equal('token=1&analytics=yes');
    expect(posted).to.deep.equal([]);
  });

  it('confirms an answer once the server has it: seen, in focus, announced', async () => {
    const stage = await show(template());
    await choose(stage, 'no');
    expect(seen(stage), 'before').to.deep.equal(['May we count visits?']);
    expect(choices).to.deep.equal([]);

    respond(new Response());
    await until(() => choices.length > 0, 'the event');
    expect(choices).to.deep.equal([{ name: 'analytics', value: 'no' }]);
    expect(seen(stage)).to.deep.equal(['You rejected.']);
    const message = stage.find('[data-cookie-choice="no"]');
    expect(document.activeElement).to.equal(message);
    expect(message.getAttribute('role')).to.equal('alert');
    message.blur();
    expect(message.hasAttribute('tabindex')).to.be.false;
  });

  it('is hidden after', async () => {
    const stage = await show(template());
    await choose(stage, 'yes');
    respond(new Response());
    await until(() => choices.length > 0, 'the event');
    await key('Tab');
    expect(textOf(document.activeElement!)).to.equal('Hide cookie message');
    await key('Enter');
    expect(getComputedStyle(banner(stage)).display).to.equal('none');
    expect(posted).to.deep.equal([]);
  });

  it('sends an answer once, however often it is pressed', async () => {
    const stage = await show(template());
    await choose(stage, 'yes');
    await choose(stage, 'yes');
    await choose(stage, 'no');
    expect(requests).to.have.lengthOf(1);
    expect(posted).to.deep.equal([]);
  });

  for (const [what, answer] of [
    ['cannot be sent', () => Promise.reject(new TypeError('No network'))],
    ['is refused', () => new Response('', { status: 500 })],
  ] as const) {
    it(`posts the form if the answer ${what}, and confirms nothing`, async () => {
      const stage = await show(template());
      await choose(stage, 'yes');
      respond(answer());
      await until(() => posted.length > 0, 'the form');
      expect(posted).to.deep.equal(['yes']);
      expect(seen(stage)).to.deep.equal(['May we count visits?']);
      expect(choices).to.deep.equal([]);
    });
  }

  it('posts the form for an answer that nothing confirms', async () => {
    const stage = await show(template());
    await choose(stage, 'later');
    expect(posted).to.deep.equal(['later']);
    expect(requests).to.deep.equal([]);
  });

  it('posts the form when its behaviour has ended', async () => {
    const stage = await show(template());
    const form = stage.find('form');
    const yes = stage.find('[value="yes"]');
    stage.leave();
    document.body.append(form);
    await press(yes);
    form.remove();
    expect(posted).to.deep.equal(['yes']);
    expect(requests).to.deep.equal([]);
  });
});
