// @ts-check
/**
 * Runs in the page before anything else does: watches long tasks, trips to workers, and when what
 * was asked for is on the screen.
 */
export function watch() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask', buffered: true });

  /** @type {number[]} */
  let trips = [];
  globalThis.Worker = class extends Worker {
    #sent = 0;
    /** @param {ConstructorParameters<typeof Worker>} args */
    constructor(...args) {
      super(...args);
      this.addEventListener('message', () => trips.push(performance.now() - this.#sent));
    }
    /**
     * @param {any} message
     * @param {any} [options]
     * @override
     */
    postMessage(message, options) {
      this.#sent = performance.now();
      super.postMessage(message, options);
    }
  };

  /** @type {number} */
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });

  /** After the next frame is on the screen: a message comes after the frame's work. */
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(undefined);
      }),
    );

  Object.assign(globalThis, {
    bench: {
      takeLongest() {
        const taken = longest;
        longest = 0;
        return taken;
      },
      takeTrips() {
        const taken = trips;
        trips = [];
        return taken;
      },
      /** Milliseconds from the last key to the paint of the next results. */
      searched: () =>
        new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error('No results came.')), 60_000);
          addEventListener('council-service-search', () => resolve(painted()), { once: true });
        }),
      /** Milliseconds from the last key to the paint of the suggestions that it opens. */
      suggested: () =>
        new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error('No suggestions came.')), 60_000);
          const field = document.querySelector('[name=q]');
          const changes = new MutationObserver(() => {
            if (field?.getAttribute('aria-expanded') !== 'true') return;
            changes.disconnect();
            resolve(painted());
          });
          if (field) changes.observe(field, { attributeFilter: ['aria-expanded'] });
        }),
    },
  });
}
