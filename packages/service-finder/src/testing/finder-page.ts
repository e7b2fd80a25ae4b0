import { expect } from '@open-wc/testing';
import { paceAddress, waitUntil } from '@council-elements/core/testing';
import { createDirectory } from '../model/search/directory.js';
import { answer } from '../outcome.js';
import type { CouncilServiceFinder } from '../service-finder.js';
import { sampleNow, sampleServices } from './samples.js';

/** What tests of the element look for in it, and how they wait for it. */

export const finderTag = 'council-service-finder';
export const sampleDirectory = createDirectory(sampleServices);

export const all = <Found extends Element = HTMLElement>(
  { renderRoot }: CouncilServiceFinder,
  selector: string,
) => [...renderRoot.querySelectorAll<Found>(selector)];

export const find = <Found extends Element = HTMLElement>(
  { renderRoot }: CouncilServiceFinder,
  selector: string,
) => renderRoot.querySelector<Found>(selector)!;

export const textOf = (element: Element | null) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const heading = (finder: CouncilServiceFinder) =>
  textOf(find(finder, '.council-finder__heading'));
export const names = (finder: CouncilServiceFinder) =>
  all(finder, '.council-finder__title').map(textOf);
export const field = (finder: CouncilServiceFinder, name = 'q') =>
  find<HTMLInputElement>(finder, `input[name=${name}]:not([type=hidden])`);
export const button = (finder: CouncilServiceFinder, words: string) =>
  all<HTMLButtonElement>(finder, 'button').find((each) => textOf(each).includes(words))!;
export const link = (finder: CouncilServiceFinder, words: string) =>
  all<HTMLAnchorElement>(finder, 'a').find((each) => textOf(each).includes(words))!;
export const focused = (finder: CouncilServiceFinder) =>
  (finder.shadowRoot ?? document).activeElement as HTMLElement;

/** Waits until the heading over the results says so. */
export const headed = (finder: CouncilServiceFinder, words: string) =>
  waitUntil(() => heading(finder) === words, `the heading never was "${words}"`, { timeout: 5000 });

/** Waits until a screen reader is told so. */
export const said = (finder: CouncilServiceFinder, words: string) =>
  waitUntil(
    () => all(finder, '[role=status]').some((region) => textOf(region) === words),
    `"${words}" was not said`,
    { timeout: 4000 },
  );

/** What a server hands over: its answer to a query. */
export const answered = async (query = {}) => ({
  now: sampleNow,
  query,
  outcome: await answer(sampleDirectory, query, () => undefined),
});

const address = location.href;
const { title } = document;

/** The page as the tests found it. */
export async function resetPage(): Promise<void> {
  history.replaceState(null, '', address);
  document.title = title;
  document.documentElement.dir = 'ltr';
  await paceAddress();
}

/** Nothing of what was asked for is where others may read it. */
export function expectUntold(...asked: string[]): void {
  const stored = JSON.stringify({ ...localStorage, ...sessionStorage });
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(textOf);
  const links = [...document.links].map(({ href }) => href).filter((href) => href.includes('?'));
  const kept = JSON.stringify(history.state);
  const places = [location.href, document.title, document.cookie, stored, kept, ...data, ...links];
  for (const told of places) {
    for (const words of asked) expect(told.toLowerCase()).not.to.contain(words.toLowerCase());
  }
}
