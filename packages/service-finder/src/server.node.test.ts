import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { renderToString, type Page } from '@council-elements/core/server';
import { html as template } from 'lit';
import { createDirectory } from './model/search/directory.js';
import { DirectoryError, type Directory } from './model/directory-types.js';
import { createFinderHandler, type FinderHandlerOptions } from './server.js';
import { sampleService, sampleServices } from './testing/samples.js';

const directory = createDirectory(sampleServices);

const page: Page = ({ title, main }, { language }) =>
  renderToString(
    template`<p class="title">${title}</p>
      ${main}`,
    { language },
  );

async function get(
  address: string,
  { language = 'en', ...options }: Partial<FinderHandlerOptions> & { language?: string } = {},
) {
  const handle = createFinderHandler({
    directory,
    page,
    ...options,
  });
  const response = await handle(new Request(`https://council.example/find${address}`), {
    language,
  });
  const body = await response.text();
  // Without Lit's markers and the data for the browser, as a person has it before any script.
  const html = body
    .replace(/<script type="application\/json".*?<\/script>/s, '')
    .replace(/<!--.*?-->/g, '');
  return {
    status: response.status,
    body,
    html,
    text: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '),
  };
}

describe('createFinderHandler', () => {
  it('answers with every service, the form and one h1', async () => {
    const { status, html, text } = await get('');
    assert.equal(status, 200);
    assert.equal(html.match(/<h1/g)?.length, 1);
    assert.match(text, /What do you need help with\?/);
    assert.match(text, /25 services/);
    assert.match(html, /<form\s[^>]*role="search"\s+method="get"/);
    assert.equal(html.match(/council-finder__item/g)?.length, 10);
  });

  it('searches, keeps what was asked in the field and escapes it', async () => {
    const { html, text } = await get('?q=lunch%22%3E%3Cimg+src%3Dx%3E');
    assert.match(html, /value="lunch&quot;&gt;&lt;img src=x&gt;"/);
    assert.doesNotMatch(html, /<img/);
    assert.match(text, /Harbour lunch club/);
  });

  it('filters, and links to the same without the filter', async () => {
    const { html, text } = await get('?q=meal&category=food&theme=dark');
    assert.match(html, /value="food"[^>]* checked/);
    assert.match(text, /Remove filter: Food and meals/);
    assert.match(html, /href="\?theme=dark&amp;q=meal"/);
    assert.match(html, /<input type="hidden" name="theme" value="dark"/);
  });

  it('has the boxes in the form by its id', async () => {
    const { html } = await get('');
    const [, id] = /<form\s[^>]*id="([^"]+)"/.exec(html) ?? [];
    const boxes = html.match(/type="checkbox"/g)?.length ?? 0;
    assert.ok(boxes > 3, `${boxes} boxes`);
    assert.equal(html.match(new RegExp(`type="checkbox"[^>]*form="${id}"`, 'g'))?.length, boxes);
    assert.match(html, new RegExp(`<button[^>]*form="${id}"`));
  });

  it('offers the council’s categories, and hands them to the browser', async () => {
    const categories = [{ id: 'people', label: 'People to talk to', terms: ['company', 'advice'] }];
    const offering = { directory: createDirectory(sampleServices, { categories }), categories };
    const { text, body } = await get('?category=people', offering);
    assert.match(text, /People to talk to \(24\) , 24 services/);
    assert.doesNotMatch(text, /Food and meals/);
    assert.match(text, /Remove filter: People to talk to/);
    assert.match(body, /"label":"People to talk to"/);
  });

  it('pages by links', async () => {
    const { html, text } = await get('?page=2&q=money');
    assert.match(text, /22 services, page 2 of 3/);
    assert.match(html, /href="\?q=money&amp;page=3"\s+rel="next"/);
    assert.match(html, /href="\?q=money"\s+rel="prev"/);
  });

  it('says what to do when there is nothing', async () => {
    const { status, html, text } = await get('?q=xylophone&category=food', {
      contact: 'Phone 020 7946 0000',
    });
    assert.equal(status, 200);
    assert.match(text, /No services found/);
    assert.match(html, /href="\?q=xylophone"[^>]*>remove the filter “Food and meals”/);
    assert.match(text, /Phone 020 7946 0000/);
  });

  it('shows a service, in the language of the page', async () => {
    const { status, html, text } = await get('?q=lunch&service=lunch', {
      language: 'cy',
      referralHref: '/refer',
    });
    assert.equal(status, 200);
    assert.match(html, /class="title">Harbour lunch club</);
    assert.match(html, /<h1[^>]*>\s*Harbour lunch club/);
    assert.match(html, /href="\?q=lunch"[^>]*>Yn ôl i’r canlyniadau/);
    assert.match(text, /Dydd Mawrth/);
    assert.match(text, /Gwiriwyd ar 3 Mai 2026/);
    assert.match(html, /href="\/refer\?service=lunch"/);
  });

  it('answers 404 with a page for a service that is not there', async () => {
    const { status, text } = await get('?service=gone');
    assert.equal(status, 404);
    assert.match(text, /Service not found/);
    assert.match(text, /see all services/);
  });

  it('answers 503 with a page for a directory that fails, and logs why', async () => {
    const log = mock.method(console, 'error', () => undefined);
    const fails = () =>
      Promise.reject(new DirectoryError('timeout', '/services.json', 'no answer in 20 s'));
    const failing: Directory = { search: fails, service: fails, suggest: fails };
    const { status, html, text } = await get('?q=lunch', { directory: failing });
    log.mock.restore();
    assert.equal(status, 503);
    assert.match(text, /took too long to load/);
    assert.match(html, /href="\?q=lunch"[^>]*>Try again/);
    assert.match(String(log.mock.calls[0]?.arguments[0]), /services\.json: no answer in 20 s/);
  });

  it("uses the council's own words, and hands them to the browser", async () => {
    const { text, body } = await get('', { messages: { en: { searchLabel: 'How can we help?' } } });
    assert.match(text, /How can we help\?/);
    assert.match(body, /"searchLabel":"How can we help\?"/);
  });

  it('answers nothing but GET and HEAD', async () => {
    const handle = createFinderHandler({ directory, page: () => '' });
    const request = new Request('https://council.example/find', { method: 'POST' });
    const response = await handle(request, { language: 'en' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
  });

  it('describes a service to search engines, in data that cannot end its script', async () => {
    const named = sampleService({ id: 'x', name: '</script><b>Tea</b>' });
    const handler = createFinderHandler({ directory: createDirectory([named]), page });
    const get = async (search: string) => {
      const request = new Request(`https://council.example/find${search}`);
      return (await handler(request, { language: 'en' })).text();
    };
    const html = await get('?q=tea&service=x');
    const [, text = ''] =
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    const data = JSON.parse(text) as Record<string, unknown>;
    assert.equal(data['name'], named.name);
    assert.equal(data['url'], 'https://council.example/find?service=x');
    assert.doesNotMatch(await get('?q=tea'), /ld\+json/);
  });

  it('measures from the place that is asked for', async () => {
    const position = { latitude: 53, longitude: -2 };
    const handler = createFinderHandler({
      directory,
      page,
      locate: async (text) => ({
        kind: 'found',
        place: { name: text.toUpperCase(), position, precision: 'postcode', areas: [] },
      }),
    });
    const response = await handler(new Request('https://council.example/find?place=tb1+1aa'), {
      language: 'en',
    });
    assert.match(await response.text(), /TB1 1AA/);
    const service = await handler(
      new Request('https://council.example/find?place=tb1+1aa&service=lunch'),
      { language: 'en' },
    );
    assert.match(await service.text(), /council-finder__miles">\s*(<!--.*?-->)?\s*\d+ miles away/);
  });
});
