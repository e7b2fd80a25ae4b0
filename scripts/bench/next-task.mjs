// @ts-check

/** Lets the browser do what waits; a timer would add milliseconds of its own. */
export const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
