// @ts-check

/**
 * Waits until elements have rendered what they were last given, and the browser has shown it.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.evaluate(async () => {
    const custom = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.includes('-'),
    );
    // @ts-expect-error what Lit's elements have
    await Promise.all(custom.map((element) => element.updateComplete));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/**
 * Waits until nothing in the page has changed for a while: data that its elements load has come.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} milliseconds
 */
export async function quiet(page, milliseconds) {
  await page.evaluate(
    (milliseconds) =>
      new Promise((resolve) => {
        const elements = [...document.body.querySelectorAll('*')];
        if (!elements.some(({ localName }) => localName.includes('-'))) return resolve(undefined);
        const done = () => {
          observer.disconnect();
          resolve(undefined);
        };
        let timer = setTimeout(done, milliseconds);
        const limit = setTimeout(done, 5000);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(() => (clearTimeout(limit), done()), milliseconds);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      }),
    milliseconds,
  );
}
