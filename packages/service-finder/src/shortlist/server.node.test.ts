import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '@council-elements/core/server';
import { createDirectory } from '../model/search/directory.js';
import { createFinderHandler } from '../server.js';
import { sampleServices } from '../testing/samples.js';

const handle = createFinderHandler({
  directory: createDirectory(sampleServices),
  page: async ({ main }, { language }) => renderToString(main, { language }),
});

async function get(address: string) {
  const url = new URL(address, 'https://council.example/find');
  const response = await handle(new Request(url), { language: 'en' });
  const body = await response.text();
  const html = body
    .replace(/<script type="application\/json".*?<\/script>/s, '')
    .replace(/<!--.*?-->/g, '');
  const links = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a/gs)].map(
    ([, href = '', words = '']) => ({
      href: href.replaceAll('&amp;', '&'),
      text: words
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }),
  );
  const link = (words: string) => {
    const found = links.find(({ text }) => text.startsWith(words));
    assert.ok(found, `no link "${words}"`);
    return found.href;
  };
  return { response, body, html, link };
}

describe('a shortlist without script', () => {
  it('goes from page to page in their addresses', async () => {
    const results = await get('?q=lunch&theme=dark');
    const added = results.link('Add to shortlist: Harbour lunch club');
    assert.equal(added, '?theme=dark&q=lunch&saved=lunch');
    const again = await get(added);
    assert.equal(again.link('Remove from shortlist: Harbour'), '?theme=dark&q=lunch');
    assert.match(
      again.html,
      /<input type="hidden" name="saved" value="lunch"/,
      'a search keeps it',
    );
    const service = await get(again.link('Harbour lunch club'));
    assert.match(service.link('Back to results'), /saved=lunch/, 'a service keeps it');
    assert.equal(service.link('Shortlist (1)'), '?theme=dark&q=lunch&view=shortlist&saved=lunch');
  });

  it('is a page that compares, and takes services away', async () => {
    const { html, link } = await get('?view=shortlist&saved=chat&saved=lunch&saved=gone');
    assert.match(html, /Your shortlist/);
    assert.match(html, /<table/);
    assert.match(html, /1 service on your shortlist is no longer listed/);
    assert.doesNotMatch(html, /<button[^>]*data-council-shortlist/, 'no button that does nothing');
    assert.equal(
      link('Remove from shortlist: Chat online'),
      '?view=shortlist&saved=lunch&saved=gone',
    );
    assert.equal(link('Remove all'), '?view=shortlist');
    assert.match(decodeURIComponent(link('Email this list')), /^mailto:.*Harbour lunch club/s);
    const empty = await get(link('Remove all'));
    assert.match(empty.html, /Your shortlist is empty/);
  });

  it('is a spreadsheet to download', async () => {
    const page = await get('?view=shortlist&saved=lunch');
    const { response, body } = await get(page.link('Download this list as a spreadsheet'));
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(response.headers.get('content-disposition') ?? '', /filename="shortlist.csv"/);
    assert.match(body, /Harbour lunch club/);
    assert.doesNotMatch(body, /Chat online/);
  });
});
