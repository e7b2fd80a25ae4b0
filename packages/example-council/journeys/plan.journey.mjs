// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './harness.mjs';

/** In the page: whether the server has what was written. */
const hasArrived = () =>
  fetch('/plan/events?plan=stairs-plan&as=worker').then(
    async (response) => (await response.text()).includes('I rested on the landing'),
    () => false,
  );

describe('a plan', () => {
  const site = useSite();

  it('reads in full without script: goals, charts, words, tables, reviews', () =>
    site.visit({
      script: false,
      then: async (page) => {
        await page.goto('/plan');
        await page.getByText(/Day 17 of 42/).waitFor();
        assert.equal(await page.locator('main svg[role="img"]').count(), 6);
        for (const table of await page.locator('main details table').all()) {
          assert.ok((await table.locator('tbody tr').count()) > 0);
        }
        await page.getByRole('heading', { name: 'I want to climb my stairs to bed' }).waitFor();
        assert.ok(await page.getByText(/Week 3 review/).count());
      },
    }));

  for (const script of [false, true]) {
    it(`takes a rating ${script ? 'with' : 'without'} script`, () =>
      site.visit({
        script,
        then: async (page) => {
          await page.goto('/plan');
          await page
            .getByRole('button', { name: /Rate this goal/ })
            .first()
            .click();
          const note = `I did it on my own <${script}>`;
          await page.locator('main form input[type="radio"]').first().check();
          for (const name of await page
            .locator('main form fieldset')
            .evaluateAll((sets) => [
              ...new Set(
                sets.flatMap((set) => [...set.querySelectorAll('input')].map(({ name }) => name)),
              ),
            ])) {
            await page.locator(`main form input[name="${name}"]`).first().check();
          }
          await page.locator('main form textarea').first().fill(note);
          await page.locator('main form button[type="submit"]').first().click();
          await page.getByText(/Day 17 of 42/).waitFor();
          assert.ok((await page.content()).includes('I did it on my own &lt;'));
        },
      }));
  }

  it('is kept in step: what the person writes offline, a worker sees', () =>
    site.visit({
      meets: /ERR_INTERNET_DISCONNECTED/,
      then: async (page) => {
        await page.goto('/plan?plan=stairs-plan');
        await page
          .getByRole('button', { name: /Rate this goal/ })
          .first()
          .click();
        await page.locator('main form input[name="level"]').first().check();
        await page.locator('main form input[name="prompt"]').first().check();
        await page.locator('main form textarea').first().fill('I rested on the landing');
        await page.context().setOffline(true);
        await page.locator('main form button[type="submit"]').first().click();
        await page.getByText('I rested on the landing').first().waitFor({ state: 'attached' });
        assert.equal(await page.evaluate(hasArrived), false);

        await page.context().setOffline(false);
        await page.waitForFunction(hasArrived);
        await page.goto('/plan?plan=stairs-plan&as=worker');
        await page.getByText('I rested on the landing').first().waitFor({ state: 'attached' });
      },
    }));

  it('is a file for a spreadsheet', async () => {
    const response = await fetch(`${site.origin}/plan?plan=stairs-plan&format=csv`);
    assert.match(response.headers.get('content-type') ?? '', /csv/);
    assert.ok((await response.text()).split('\r\n').length > 5);
  });
});
