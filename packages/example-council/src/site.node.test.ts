import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import type { Hono } from 'hono';
import { packageRoot, readCouncil } from './council.js';
import { createSite } from './site.js';

describe('the site', () => {
  let site: Hono;
  before(async () => {
    site = createSite({
      council: await readCouncil('dyffryn-arw'),
      services: {
        '/find-a-service': async (request, { language }) =>
          new Response(`${request.method} ${language}`),
        '/refer': async () => {
          throw new Error('the database is gone');
        },
      },
      files: [
        ['/data/', fileURLToPath(new URL('data', packageRoot))],
        ['/', fileURLToPath(new URL('public', packageRoot))],
      ],
    });
  });

  const get = async (path: string, init?: RequestInit) => {
    const response = await site.request(`http://council.example${path}`, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('shows its first page in both languages, with links that keep the language', async () => {
    const english = await get('/');
    assert.equal(english.status, 200);
    assert.match(english.text, /<html lang="en"/);
    assert.match(english.text, /<h1[^>]*>.*Care and support/s);
    assert.match(english.text, /href="\/find-a-service"/);
    const welsh = await get('/cy');
    assert.match(welsh.text, /<html lang="cy"/);
    assert.match(welsh.text, /Gofal a chymorth/);
    assert.match(welsh.text, /href="\/cy\/find-a-service"/);
    assert.match(welsh.text, /<title>Gofal a chymorth – Cyngor Sir/);
  });

  it('gives each service its requests, and the language of the path', async () => {
    assert.equal((await get('/find-a-service?q=lunch')).text, 'GET en');
    assert.equal((await get('/cy/find-a-service', { method: 'POST' })).text, 'POST cy');
  });

  it('forbids inline style and script, and framing', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    const { text } = await get('/');
    assert.doesNotMatch(text, /<style|<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|\sstyle=/);
  });

  it('answers what it does not have with a page, in the language of the address', async () => {
    const english = await get('/nothing');
    assert.equal(english.status, 404);
    assert.match(english.text, /Page not found/);
    const welsh = await get('/cy/dim');
    assert.equal(welsh.status, 404);
    assert.match(welsh.text, /Heb ddod o hyd/);
  });

  it('answers a failure with a page that does not tell its cause, and logs where it was', async () => {
    const { error } = console;
    const logged: unknown[] = [];
    console.error = (...parts) => void logged.push(...parts);
    const { status, text } = await get('/refer').finally(() => {
      console.error = error;
    });
    assert.equal(status, 500);
    assert.match(text, /There is a problem with the service/);
    assert.doesNotMatch(text, /database/);
    const log = logged.join(' ');
    assert.match(log, /GET \/refer: Error\n\s+at .*site\.node\.test/);
    assert.doesNotMatch(log, /database/);
  });

  it('serves files, and none outside of their folder', async () => {
    const data = await get('/data/services.json');
    assert.equal(data.status, 200);
    assert.match(data.headers.get('content-type') ?? '', /json/);
    assert.equal((await get('/logos/dyffryn-arw.svg')).status, 200);
    for (const path of [
      '/data/../package.json',
      '/data/%2e%2e/package.json',
      '/..%2fpackage.json',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('serves the theme of its council', async () => {
    const { text, headers } = await get('/theme.css');
    assert.match(headers.get('content-type') ?? '', /css/);
    assert.match(text, /--govuk/);
  });
});
