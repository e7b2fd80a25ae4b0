// @ts-check
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { stairsPlan } from '@council-elements/goal-tracker/samples/stairs-plan.js';
import { chromiumOptions } from '../../../scripts/browsers/chromium.mjs';
import { obtainBrowser } from '../../../scripts/browsers/obtain.mjs';
import { randomFrom } from '../../goal-tracker/dist/testing/random.js';
import { useSite } from './harness.mjs';
import { keepRating, openTracker } from './plan-robot.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./plan-robot.mjs').Kept} Kept */

const bundle = new URL('../../goal-tracker/dist/bundle/', import.meta.url);
const today = '2026-03-19';
const day17 = stairsPlan().filter(({ given }) => given.slice(0, 10) <= today);
const PASSPHRASE = 'kettle garden bus';

/** Ratings that a life is given. */
const NOTES = 40;

/** What was said to be saved, and what was begun, by its number: in all lives of a browser. */
class Diary {
  /** @type {Set<number>} */
  begun = new Set();
  /** @type {Set<number>} */
  saved = new Set();
  /** Lives that ended between the press of the button and the words that it is saved. */
  cutOff = 0;

  #given = 0;

  /** What a life is given to write, more than it has time for: those that come after the last. */
  give() {
    const first = Math.max(-1, ...this.begun) + 1;
    this.#given = first + NOTES;
    return Array.from(
      { length: NOTES },
      (_, index) => /** @type {[number, string]} */ ([first + index, noteOf(first + index)]),
    );
  }

  /**
   * Every rating that was said to be saved is there as it was given, once; of the others it may be.
   * @param {readonly Kept[]} kept
   * @param {string} where
   */
  check(kept, where) {
    const ids = kept.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, `${where}: an event twice`);
    const numbers = kept.map(({ type, level, prompt, note = '' }) => {
      const number = Number(/^try (\d+)\b/.exec(note)?.[1]);
      const expected = { type: 'rating-given', note: noteOf(number), level: 2, prompt: 'alone' };
      assert.deepEqual({ type, note, level, prompt }, expected, `${where}: half an event`);
      return number;
    });
    assert.equal(new Set(numbers).size, numbers.length, `${where}: a rating twice`);
    for (const number of this.saved)
      assert.ok(numbers.includes(number), `${where}: ${number} lost`);
    for (const number of numbers) assert.ok(number < this.#given, `${where}: ${number} unknown`);
    // One may have been written before the page's word of it came out of the browser.
    for (const number of numbers) this.begun.add(number);
  }
}

/** What is written of a rating, so that half of it would be seen. */
const noteOf = (/** @type {number} */ number) => `try ${number} ${'on the stairs, '.repeat(20)}end`;

describe('a plan on a device whose browser is killed while it is written', () => {
  const site = useSite();

  /** @param {{ endpoint?: string, encryption?: string, plan: string }} attributes */
  const pageOf = (attributes) => `<!doctype html><html lang="en"><title>Plan</title><main>
    <council-goal-tracker today="${today}" author-name="Margaret Ellis" ${Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')}></council-goal-tracker></main>
    <script type="module" src="/killed/council-goal-tracker.js"></script></html>`;

  /**
   * Opens a browser with a profile on the disk, in which the plan's page is shown.
   *
   * @param {string} folder
   * @param {string} html
   * @param {import('playwright-core').LaunchOptions} options
   */
  async function start(folder, html, options) {
    const context = await chromium.launchPersistentContext(folder, options);
    await context.route(`${site.origin}/killed/**`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/killed/', '');
      return name === ''
        ? route.fulfill({ body: html, contentType: 'text/html' })
        : route.fulfill({ path: fileURLToPath(new URL(name, bundle)) });
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${site.origin}/killed/`);
    return { context, page };
  }

  /**
   * Lives through many browsers with one profile, each killed with all of its processes at some moment
   * around a write, and one that is not.
   *
   * @param {{ seed: number, lives: number, html: string, passphrase?: string, events?: unknown,
   *   leave?: (folder: string) => Promise<void> }} course `leave`: what else is done to the disk then
   * @param {(last: Page, diary: Diary) => Promise<void>} [end]
   */
  async function live({ seed, lives, html, passphrase, events, leave }, end) {
    const browser = obtainBrowser('chromium');
    assert.ok(browser);
    const random = randomFrom(seed);
    const folder = await mkdtemp(join(tmpdir(), 'killed-browser-'));
    const diary = new Diary();
    try {
      for (let life = 0; life <= lives; life++) {
        const where = `seed ${seed}, life ${life}`;
        const { context, page } = await start(folder, html, chromiumOptions(browser));
        const pid = Number((await readlink(join(folder, 'SingletonLock'))).replace(/.*-/, ''));
        try {
          const kept = await page.evaluate(openTracker, { passphrase, events });
          diary.check(kept, where);
          if (life === lives) {
            await end?.(page, diary);
            break;
          }
          await writeUntilKilled(page, diary, random, pid);
          await leave?.(folder);
        } finally {
          await context.close().catch(() => undefined);
        }
      }
      assert.ok(diary.saved.size >= lives, `${diary.saved.size} were saved`);
      assert.ok(diary.cutOff >= lives / 4, `${diary.cutOff} of ${lives} lives ended in a write`);
    } finally {
      await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 });
    }
    return diary;
  }

  for (const [how, attributes, passphrase, seed] of /** @type {const} */ ([
    ['in the clear', {}, undefined, 1],
    ['encrypted', { encryption: 'passphrase' }, PASSPHRASE, 2],
  ])) {
    it(`has all that was said to be saved, none twice and none in half, ${how}`, async (t) => {
      const html = pageOf({ plan: 'stairs-plan', ...attributes });
      const course = { seed, lives: 8, html, events: day17, ...(passphrase && { passphrase }) };
      const { saved, begun, cutOff } = await live(course);
      t.diagnostic(`${begun.size} begun, ${saved.size} saved, ${cutOff} of 8 cut off in a write`);
    });
  }

  it('has it too where each was killed in the middle of a write to the disk', async (t) => {
    const html = pageOf({ plan: 'stairs-plan' });
    const course = { seed: 6, lives: 6, html, events: day17, leave: leaveHalfARecord };
    const { saved } = await live(course);
    t.diagnostic(`${saved.size} saved`);
  });

  it('sends each to the server once, when there is a signal again', async (t) => {
    const plan = 'killed-browser';
    await site.store.plans.append(
      plan,
      day17.map((event) => ({ ...event, plan })),
    );
    const html = pageOf({ plan, endpoint: `/plan/events?as=person` });
    const diary = await live({ seed: 3, lives: 8, html }, async (page, written) => {
      await page.getByText('Everything is sent').first().waitFor();
      const { events } = await site.store.plans.read(plan);
      const sent = /** @type {Kept[]} */ (events.map(({ event }) => event)).slice(day17.length);
      written.check(sent, 'at the server');
      const kept = await page.evaluate(openTracker, {});
      const idsOf = (/** @type {readonly { id: string }[]} */ all) =>
        all.map(({ id }) => id).sort();
      assert.deepEqual(idsOf(sent), idsOf(kept), 'the server has what the device has');
    });
    t.diagnostic(`${diary.begun.size} begun, ${diary.saved.size} saved, all sent`);
  });
});

/**
 * Rates one time after another, until the whole browser is killed.
 *
 * @param {Page} page
 * @param {Diary} diary
 * @param {() => number} random
 * @param {number} pid of the browser
 */
async function writeUntilKilled(page, diary, random, pid) {
  const notes = diary.give();
  const [[first] = [0]] = notes;
  const last = first + Math.floor(random() * 4);
  const after = Math.floor(random() * 120);
  /** @type {(value?: unknown) => void} */
  let kill = () => {};
  const moment = new Promise((resolve) => (kill = resolve));
  page.on('console', (message) => {
    const [, what, number] = /^(begun|saved) (\d+)$/.exec(message.text()) ?? [];
    if (what === 'begun') diary.begun.add(Number(number));
    if (what === 'saved') diary.saved.add(Number(number));
    if (what === 'begun' && Number(number) === last) kill();
  });
  const ended = page.evaluate(keepRating, notes).then(
    () => assert.fail('all was written before the browser was killed'),
    (error) => assert.doesNotMatch(String(error), /never came/),
  );
  await Promise.race([moment, ended]);
  await wait(after);
  const gone = new Promise((resolve) => page.context().once('close', resolve));
  // Playwright gives each browser a group of its own: none of its processes lives on.
  process.kill(-pid, 'SIGKILL');
  await Promise.all([gone, ended]);
  if ([...diary.begun].some((number) => number >= first && !diary.saved.has(number)))
    diary.cutOff++;
}

/**
 * Leaves the start of a record at the end of the browser's log, as one that is killed while it writes it.
 *
 * @param {string} folder of the profile
 */
async function leaveHalfARecord(folder) {
  const databases = join(folder, 'Default', 'IndexedDB');
  const logs = (await readdir(databases, { recursive: true })).filter((one) =>
    one.endsWith('.log'),
  );
  const last = logs.sort().at(-1);
  assert.ok(last, 'Chromium has no log of LevelDB any more: beginNewLog in core may go');
  // A checksum, a length and a type (LevelDB's doc/log_format.md), of 200 bytes that never came.
  await appendFile(join(databases, last), Buffer.from([1, 2, 3, 4, 200, 0, 1]));
}
