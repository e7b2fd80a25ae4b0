import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { renderToString, type Page } from '@council-elements/core/server';
import { html as template } from 'lit';
import { DirectoryError } from './model/directory-types.js';
import { createPostcodesIo } from './model/places/postcodes-io.js';
import { createDirectory } from './model/search/directory.js';
import { createFinderHandler, type FinderHandlerOptions } from './server.js';
import { sampleServices } from './testing/samples.js';

const directory = createDirectory(sampleServices);
const needs = [{ id: 'lonely', label: 'I feel lonely' }];
const page: Page = ({ title, main }, { language }) =>
  renderToString(
    template`<p class="title">${title}</p>
      ${main}`,
    { language },
  );

/** A page as a browser without script has it: what its form and its buttons send. */
async function post(
  fields: Record<string, string>,
  { address = '', ...options }: Partial<FinderHandlerOptions> & { address?: string } = {},
) {
  const handle = createFinderHandler({ directory, page, needs, keepPrivate: true, ...options });
  const body = new URLSearchParams(fields);
  const request = new Request(`https://council.example/find${address}`, { method: 'POST', body });
  const response = await handle(request, { language: 'en' });
  const html = (await response.text())
    .replace(/<script type="application\/json".*?<\/script>/s, '')
    .replace(/<!--.*?-->/g, '');
  const buttons = [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(
    ([, bag = '', words = '']) => ({
      go: /name="?go"?\s+value="([^"]*)"/s.exec(bag)?.[1]?.replaceAll('&amp;', '&'),
      text: textOf(words),
    }),
  );
  return {
    response,
    html,
    text: textOf(html),
    /** What the button with these words sends. */
    go(words: string): Record<string, string> {
      const value = buttons.find(({ text }) => text.startsWith(words))?.go;
      assert.ok(value !== undefined, `no button "${words}"`);
      return { q: 'what was typed since', go: value };
    },
  };
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

type Answer = Awaited<ReturnType<typeof post>>;

/** What leaves the page with the person or stays behind on the device says nothing of a search. */
function assertPrivate({ response, html }: Answer): void {
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('location'), null);
  assert.equal(response.headers.get('set-cookie'), null);
  assert.match(html, /class="title">Find a service</);
  assert.doesNotMatch(html, /href="(?!mailto:)[^"]*\?/, 'no link has parameters');
  const forms = [...html.matchAll(/<form\s[^>]*>/g)].map(([form]) => form);
  assert.equal(forms.length, 1, 'one form');
  assert.match(forms[0] ?? '', /method="post"/);
  const [, id] = /id="([^"]*)"/.exec(forms[0] ?? '') ?? [];
  for (const [button] of html.matchAll(/<button[^>]*name="go"[^>]*>/g)) {
    assert.ok(button.includes(`form="${id}"`), `${button} is of no form`);
  }
  assert.doesNotMatch(html, /ld\+json/);
}

describe('a private finder without script', () => {
  it('searches, filters, pages, opens a service and goes back by POST', async () => {
    const searched = await post({ q: 'money', need: 'lonely', category: 'advice', age: '70' });
    assertPrivate(searched);
    assert.match(searched.text, /No services found/);
    assert.match(searched.html, /value="lonely"[^>]* checked/);

    const without = await post(searched.go('Remove filter: I feel lonely'));
    assertPrivate(without);
    assert.match(without.text, /22 services/);

    const second = await post(without.go('Next page'));
    assertPrivate(second);
    assert.match(second.text, /22 services, page 2 of 3/);
    assert.match(second.html, /value="advice"[^>]* checked/, 'the filter is kept');

    const opened = await post(second.go('Money advice 2'));
    assertPrivate(opened);
    assert.match(opened.html, /<h1[^>]*>\s*Money advice/);

    const back = await post(opened.go('Back to results'));
    assertPrivate(back);
    assert.match(back.text, /22 services, page 2 of 3/);
  });

  it('keeps services, and gives them as a spreadsheet', async () => {
    const results = await post({ q: 'lunch' });
    const kept = await post(results.go('Add to shortlist : Harbour lunch club'));
    const list = await post(kept.go('Shortlist (1)'));
    assertPrivate(list);
    assert.match(list.text, /Your shortlist/);
    assert.doesNotMatch(list.html, /href="[^"]*saved/, 'no link tells of it');
    const back = await post(list.go('Back to results'));
    assertPrivate(back);
    assert.match(back.text, /1 service /);
    const { response, html } = await post(list.go('Download this list as a spreadsheet'));
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(html, /Harbour lunch club/);
  });

  it('takes what a link asks for out of the address with the next form', async () => {
    const asked = '?theme=dark&q=lunch';
    const { html } = await post({ q: 'money' }, { address: asked });
    assert.match(html, /<form[^>]*\saction="\?theme=dark"/);
    assert.match(html, /value="money"/);
    assert.doesNotMatch((await post({ q: 'money' })).html, /<form[^>]*\saction=/);
    const service = await post({ go: 'service=lunch' }, { address: '?service=lunch' });
    assert.match(service.html, /<form[^>]*\saction="\?"/);
  });

  it('answers a link that was shared', async () => {
    const handle = createFinderHandler({ directory, page, keepPrivate: true });
    const request = new Request('https://council.example/find?q=lunch');
    const html = await (await handle(request, { language: 'en' })).text();
    assert.match(html, /Harbour lunch club/);
    assert.match(html, /class="title">(<!--[^>]*>)?Find a service</);
  });

  it('says in the title that something is wrong, and not what', async () => {
    const { html } = await post({ age: 'very old' });
    assert.match(html, /class="title">Error: Find a service</);
  });

  it('logs what failed without what was asked for', async () => {
    const log = mock.method(console, 'error', () => undefined);
    const api = 'https://places.example/api';
    const url = 'https://feed.example:8080/services?search=lunch';
    const fetch = async () => new Response('', { status: 500 });
    const fails = () => Promise.reject(new DirectoryError('timeout', url, 'no answer in 20 s'));
    const failed = await post(
      { q: 'lunch', place: 'TB1 1AA' },
      {
        locate: createPostcodesIo(api, { fetch, retries: 0 }),
        directory: { search: fails, service: fails, suggest: fails },
      },
    );
    log.mock.restore();
    assert.equal(failed.response.status, 503);
    assertPrivate(failed);
    assert.deepEqual(
      log.mock.calls.map(({ arguments: [line] }) => line as unknown),
      [
        'service-finder place: https://places.example/…: the server answered 500',
        'service-finder https://feed.example:8080/…: no answer in 20 s',
      ],
    );
  });

  it('takes no form larger than its own', async () => {
    assert.equal((await post({ q: 'x'.repeat(30_000) })).response.status, 413);
  });
});
