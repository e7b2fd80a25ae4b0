/**
 * Runs something and notes how to take back the listeners that it adds and the observers that it
 * starts, wherever in the page.
 *
 * GOV.UK Frontend's classes have no way to end: they listen to the window, the document, a form and
 * media queries, mostly with functions that nobody outside can name. `addEventListener` is the one
 * place that all of it goes through, and a constructor runs in one go, so that for exactly that time
 * the page's `addEventListener` writes down what it adds. What a media query's listener adds later
 * (tabs listen to the address on a wide screen only) is noted in the same way.
 *
 * Subclasses would have to repeat the constructors; a proxy of `window` cannot be handed to them; and
 * listeners that stay but ask whether they are still wanted would keep the page's memory.
 *
 * A listener that another script adds at that very moment, from a handler of the focus that an error
 * summary takes, counts as the component's own.
 *
 * @param undo gets a function for each
 */
export function recorded<Result>(undo: (() => void)[], run: () => Result): Result {
  const listening = EventTarget.prototype;
  const observing = MutationObserver.prototype;
  const { addEventListener } = listening;
  const { observe } = observing;

  listening.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const added =
      target instanceof MediaQueryList && typeof listener === 'function'
        ? (event: Event) => recorded(undo, () => listener.call(target, event))
        : listener;
    addEventListener.call(target, type, added, options);
    undo.push(() => target.removeEventListener(type, added, options));
  };
  observing.observe = function (target, options) {
    observe.call(this, target, options);
    undo.push(() => this.disconnect());
  };

  try {
    return run();
  } finally {
    listening.addEventListener = addEventListener;
    observing.observe = observe;
  }
}
