// @ts-check

/** @typedef {import('@council-elements/goal-tracker').CouncilGoalTracker} Tracker */
/** @typedef {{ id: string, type: string, level?: number, prompt?: string, note?: string }} Kept */

/**
 * Runs in the page: opens a plan, with the passphrase of the device where it has one, and waits for what
 * the device has kept.
 *
 * @param {{ passphrase?: string | undefined, events?: unknown }} given `events`: those that the page gives
 * @returns {Promise<Kept[]>} ratings by the person that are on the device
 */
export async function openTracker({ passphrase, events }) {
  const tracker = /** @type {Tracker} */ (document.querySelector('council-goal-tracker'));
  await customElements.whenDefined('council-goal-tracker');
  if (events) tracker.events = events;

  /** @template Found @param {() => Found} look */
  const waitFor = async (look) => {
    for (let tries = 0; tries < 600; tries++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`never came: ${look} in ${tracker.textContent?.slice(0, 500)}`);
  };
  const button = (/** @type {string} */ text) => {
    const all = [...tracker.querySelectorAll('a, button')];
    return /** @type {HTMLElement | undefined} */ (
      all.find((one) => one.textContent?.trim().startsWith(text))
    );
  };

  if (passphrase) {
    const save = await waitFor(() => button('Save passphrase') ?? button('Open the plan'));
    for (const name of ['passphrase', 'again']) {
      const field = tracker.querySelector(`[name="${name}"]`);
      if (field instanceof HTMLInputElement) field.value = passphrase;
    }
    save.click();
  }
  await waitFor(() => button('Rate this goal'));
  await waitFor(() => tracker.loaded);
  const kept = /** @type {Kept[]} */ (Reflect.get(tracker, 'kept'));

  // Nothing is on the device that the page does not know of.
  const stored = await new Promise((resolve, reject) => {
    const request = indexedDB.open('council-elements');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const count = request.result.transaction('events').objectStore('events').count();
      count.onsuccess = () => {
        request.result.close();
        resolve(count.result);
      };
    };
  });
  if (stored !== kept.length) throw new Error(`${stored} are stored, ${kept.length} can be read`);
  return kept.filter(({ note }) => note?.startsWith('try '));
}

/**
 * Runs in the page: rates the first goal again and again, and says in the console what was begun, and
 * what the page says was saved.
 *
 * @param {[number: number, note: string][]} notes
 */
export async function keepRating(notes) {
  const tracker = /** @type {Tracker} */ (document.querySelector('council-goal-tracker'));
  const waitFor = async (/** @type {() => unknown} */ isSo) => {
    for (let tries = 0; tries < 4000 && !isSo(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (!isSo()) throw new Error(`never came: ${isSo} in ${tracker.textContent?.slice(0, 500)}`);
  };
  const button = (/** @type {string} */ text) => {
    const all = [...tracker.querySelectorAll('a, button')];
    return /** @type {HTMLElement | undefined} */ (
      all.find((one) => one.textContent?.trim().startsWith(text))
    );
  };
  for (const [number, note] of notes) {
    button('Rate this goal')?.click();
    await waitFor(() => tracker.querySelector('[name="note"]') && button('Save rating'));
    for (const choice of ['[name="level"][value^="2"]', '[name="prompt"][value="alone"]']) {
      /** @type {HTMLElement | null} */ (tracker.querySelector(choice))?.click();
    }
    const field = tracker.querySelector('[name="note"]');
    if (field) Reflect.set(field, 'value', note);
    console.log(`begun ${number}`);
    button('Save rating')?.click();
    await waitFor(() => !button('Save rating') && button('Rate this goal'));
    // Where the device took nothing, the page says so beside it.
    const says = tracker.textContent ?? '';
    const isSaved = says.includes('Your rating is in the plan.') && !says.includes('not saved');
    if (isSaved) console.log(`saved ${number}`);
  }
}
