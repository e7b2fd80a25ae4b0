import { expect } from '@open-wc/testing';
import { button, html } from '../index.js';
import { clear, key, show, until } from '../testing/behaviour.js';

/** A form that counts how often it is sent. */
async function form(preventDoubleClick?: boolean) {
  const stage = await show(html`<form>${button({ text: 'Send', preventDoubleClick })}</form>`);
  const sent = { times: 0 };
  stage.find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    sent.times += 1;
  });
  return { send: stage.find('button'), sent };
}

describe('Button', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('sends a form once for a double click, and again a second later', async () => {
    const { send, sent } = await form(true);
    send.click();
    send.click();
    expect(sent.times).to.equal(1);
    await until(() => {
      send.click();
      return sent.times === 2;
    }, 'the next press to count');
  });

  it('sends a form for each click, unless told to prevent that', async () => {
    const { send, sent } = await form();
    send.click();
    send.click();
    expect(sent.times).to.equal(2);
  });

  it('is pressed by Space where it is a link, without scrolling the page', async () => {
    const stage = await show(button({ text: 'Start', href: '#started' }));
    stage.element.style.marginBottom = '3000px';
    stage.find('a').focus();
    await key(' ');
    expect(location.hash).to.equal('#started');
    expect(scrollY).to.equal(0);
  });
});
