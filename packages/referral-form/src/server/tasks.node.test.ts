import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Browser, receiver } from '../testing/script-free-browser.js';
import { taskForm } from '../testing/task-form.js';

const open = async (language = 'en') => {
  const sent = receiver();
  const browser = new Browser(sent, undefined, language, {}, taskForm);
  await browser.fetch('/refer');
  return { sent, browser };
};
const plain = (html = '') =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Each task with its status, and whether it is a link. */
const tasks = ({ html }: Browser) =>
  [...html.matchAll(/<li\s+class="govuk-task-list__item([^"]*)"[^>]*>(.*?)<\/li\s*>/gs)].map(
    ([, classes = '', text]) =>
      `${plain(text)}${classes.includes('with-link') ? '' : ' (no link)'}`,
  );

describe('a task list, without script', () => {
  it('leads through its sections in any order, back to itself, and to check answers', async () => {
    const { browser, sent } = await open();
    assert.equal(browser.title, 'Apply for help');
    assert.match(browser.html, /You have completed 0 of 4 sections\./);
    assert.deepEqual(tasks(browser), [
      'About you Not yet started',
      'Your home Not yet started',
      'Your carer Cannot start yet (no link)',
      'What matters to you Not yet started',
      'Check your answers Cannot start yet (no link)',
    ]);
    assert.doesNotMatch(browser.html, /govuk-back-link/);

    await browser.fetch('/refer?page=what-matters');
    assert.match(browser.html, /class="govuk-back-link"/);
    assert.match(browser.html, /href="\?page=task-list"/, 'Back leads to the list');
    await browser.post({ matters: 'My garden' });
    assert.equal(browser.page, 'task-list');
    assert.match(browser.html, /You have completed 1 of 4 sections\./);

    await browser.fetch('/refer?page=carer');
    assert.equal(browser.page, 'task-list', 'it is not known yet if there is a carer');
    await browser.fetch('/refer?page=check-answers');
    assert.equal(browser.page, 'task-list');

    await browser.fetch('/refer?page=has-steps');
    await browser.post({ 'has-steps': 'yes' });
    assert.equal(browser.page, 'steps');
    await browser.fetch('/refer');
    assert.equal(browser.page, 'task-list', 'whoever comes back comes to the list');
    assert.ok(tasks(browser).includes('Your home In progress'));
    assert.match(browser.html, /href="\?page=steps"/, 'and goes on where they were');

    await browser.fetch('/refer?page=name');
    await browser.post({ 'name-first': '', 'name-last': 'Rees' });
    assert.equal(browser.status, 422);
    await browser.post({ 'name-first': 'Siân', 'name-last': 'Rees' });
    await browser.post({ 'cared-for': 'no' });
    assert.deepEqual(tasks(browser), [
      'About you Completed',
      'Your home In progress',
      'What matters to you Completed',
      'Check your answers Cannot start yet (no link)',
    ]);
    await browser.fetch('/refer?page=steps');
    await browser.post({ steps: '3' });
    assert.deepEqual(tasks(browser).slice(-1), ['Check your answers Not yet started']);
    await browser.fetch('/refer?page=check-answers');
    assert.equal(browser.page, 'check-answers');
    assert.match(browser.html, /href="\?page=task-list"/);

    await browser.fetch('/refer?page=cared-for&change=yes');
    await browser.post({ 'cared-for': 'yes' });
    assert.equal(browser.page, 'carer', 'what an answer brings with it is asked');
    await browser.post({ carer: 'Megan' });
    await browser.fetch('/refer?page=check-answers');
    await browser.post({});
    assert.equal(browser.page, 'confirmation');
    assert.equal(sent.submissions.length, 1);
    assert.equal(sent.submissions[0]?.answers['carer'], 'Megan');
  });

  it('takes nothing that is posted to it', async () => {
    const { browser } = await open();
    await browser.fetch('/refer?page=what-matters');
    const { token } = browser;
    await browser.post({ matters: '' });
    const body = new URLSearchParams({ csrf: token });
    const headers = { origin: 'https://council.example', 'sec-fetch-site': 'same-origin' };
    await browser.fetch('/refer?page=task-list', { method: 'POST', body, headers });
    assert.equal(browser.status, 200);
    assert.equal(browser.page, 'task-list');
  });

  it('speaks Welsh', async () => {
    const { browser } = await open('cy');
    assert.equal(browser.title, 'Gwneud cais am gymorth');
    assert.deepEqual(tasks(browser).slice(0, 3), [
      'Amdanoch chi Heb ddechrau eto',
      'Eich cartref Heb ddechrau eto',
      'Eich gofalwr Dim modd dechrau eto (no link)',
    ]);
  });
});
