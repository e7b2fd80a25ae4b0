import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDefinition } from '../model/definition.js';
import { createFormHandler, createMemoryStore } from '../server.js';
import { page, receiver } from '../testing/script-free-browser.js';
import { smallForm } from '../testing/small-form.js';

const href = 'https://weather.example/';

function served(exit: FormDefinition['exit']) {
  const store = createMemoryStore();
  const definition: FormDefinition = exit ? { ...smallForm, exit } : smallForm;
  const handler = createFormHandler(definition, { store, page, submit: receiver().submit });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    handler(new Request(`https://council.example/refer${path}`, { headers, method }), {
      language: 'en',
    });
  /** A person's session, with answers in it. */
  const begin = async () => {
    const response = await get('');
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    const session = cookie.split('=')[1]!;
    await store.save(session, { answers: { pets: 'yes' } });
    return { html: await response.text(), cookie, kept: () => store.load(session) };
  };
  return { get, begin };
}

describe('Exit this page without script', () => {
  it('deletes the answers and leaves', async () => {
    const { get, begin } = served({ href });
    const { html, cookie, kept } = await begin();
    assert.match(html, /href="\?exit=yes"/);
    const response = await get('?exit=yes', { cookie });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), href);
    assert.equal(await kept(), undefined);
  });

  it('deletes nothing for a link on another site', async () => {
    const { get, begin } = served({ href });
    const { cookie, kept } = await begin();
    await get('?exit=yes', { cookie, 'sec-fetch-site': 'cross-site' });
    assert.notEqual(await kept(), undefined);
  });

  it('deletes nothing for HEAD, which changes nothing', async () => {
    const { get, begin } = served({ href });
    const { cookie, kept } = await begin();
    const response = await get('?exit=yes', { cookie }, 'HEAD');
    assert.equal(response.headers.get('location'), href);
    assert.notEqual(await kept(), undefined);
  });

  it('leaves at once where answers are kept, and is not there where the form has no exit', async () => {
    const keeping = await served({ href, keep: true }).begin();
    assert.match(keeping.html, /href="https:\/\/weather\.example\/"/);
    const without = served(undefined);
    assert.doesNotMatch((await without.begin()).html, /exit-this-page/);
    assert.equal((await without.get('?exit=yes')).status, 200);
  });
});
