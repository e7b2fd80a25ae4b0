import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from './goal-tracker.js';
import { sampleService } from './samples/service.js';
import { announced, find, press, shows, textOf, violations } from './testing/page.js';

const define = new URL('./define.js', import.meta.url);
const today = '2026-06-30';

const lead = (
  properties: Readonly<Record<string, unknown>> = {},
  attributes: Readonly<Record<string, string>> = {},
) => ({
  attributes: { 'author-role': 'lead', 'plan-page': '/plan?as=worker', today, ...attributes },
  properties: { caseload: sampleService('en', today), query: '', ...properties },
});

const links = (element: CouncilGoalTracker, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLAnchorElement>(selector),
];

/** People of the plans that are shown, as the table has them. */
const people = (element: CouncilGoalTracker) =>
  links(element, 'tbody th a').map(({ textContent }) => textContent?.trim() ?? '');

const sorted = (element: CouncilGoalTracker) =>
  [...element.renderRoot.querySelectorAll('th[aria-sort]:not([aria-sort="none"])')].map((one) => [
    one.querySelector('a')?.textContent?.split(':')[0],
    one.getAttribute('aria-sort'),
  ]);

const focused = (element: CouncilGoalTracker) =>
  (element.renderRoot as HTMLElement | ShadowRoot) instanceof ShadowRoot
    ? (element.renderRoot as ShadowRoot).activeElement
    : document.activeElement;

const address = location.href;

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture, rendering) => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    await paceAddress();
  });

  it('shows whoever leads a service the plans that have not ended, what is most pressing first', async () => {
    const element = await fixture(lead());
    await shows(element, 'Plans of the service');
    expect(sorted(element)).to.deep.equal([['Next review', 'ascending']]);
    const current = links(element, 'nav a[aria-current="true"]').map((one) =>
      one.textContent?.trim(),
    );
    expect(current).to.deep.equal(['Plans that have not ended']);
    const [first] = links(element, 'tbody th a');
    expect(first?.getAttribute('href')).to.match(/^\/plan\?as=worker&plan=en-\d+$/);
    expect(textOf(element)).not.to.contain('Ended on');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('sorts by a key, keeps focus on the link, and says so', async () => {
    const element = await fixture(lead());
    await shows(element, 'Plans of the service');
    const before = people(element);
    const link = links(element, 'thead a').find((one) => one.textContent?.startsWith('Person'))!;
    link.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => sorted(element)[0]?.[0] === 'Person');
    expect(people(element)).not.to.deep.equal(before);
    expect(people(element)).to.deep.equal(people(element).toSorted((a, b) => a.localeCompare(b)));
    expect(focused(element)).to.equal(link);
    expect(location.search).to.contain('sort=person').and.not.contain('show=');
    await announced(element, 'Sorted by Person.');
  });

  it('shows the plans that need a talk, and goes back with the browser', async () => {
    const element = await fixture(lead());
    await shows(element, 'Plans of the service');
    const all = people(element);
    press(element, 'Needs a talk');
    await waitUntil(() => people(element).length < all.length);
    await announced(element, 'Sorted by Next review.');
    for (const row of element.renderRoot.querySelectorAll('tbody tr')) {
      expect(row.textContent).to.match(/seen differently|to settle/);
    }
    history.back();
    await waitUntil(() => people(element).length === all.length);
    expect(people(element)).to.deep.equal(all);
  });

  it('turns pages, and moves focus to the table', async () => {
    const element = await fixture(lead({ query: '?show=ended' }));
    await shows(element, 'Plans of the service');
    const first = people(element);
    expect(first).to.have.length(25);
    find(element, 'a[rel="next"]').click();
    await waitUntil(() => people(element)[0] !== first[0]);
    expect(people(element).some((one) => first.includes(one))).to.equal(false);
    await waitUntil(() => focused(element)?.classList.contains('council-goals__wide'));
    expect(location.search).to.match(/show=ended&page=2|page=2&show=ended/);
  });

  it('shows what came of the plans, saves the figures, and goes back', async () => {
    const element = await fixture(lead());
    await shows(element, 'Plans of the service');
    press(element, 'Outcomes of the service');
    await shows(element, 'NICE quality standard QS173');
    await waitUntil(() => focused(element)?.tagName === 'H1');
    expect(await violations(element)).to.deep.equal([]);

    let file: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return createObjectURL(blob);
    };
    const link = links(element, 'a[download]')[0]!;
    const { click } = HTMLAnchorElement.prototype;
    // The file's own link would take focus from the page.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this === link) click.call(this);
    };
    link.click();
    await waitUntil(() => file);
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    expect(await file!.text()).to.match(/^\uFEFF?figure,/);

    press(element, 'Back to the plans');
    await shows(element, 'Plans of the service');
    expect(location.search).not.to.contain('view=');
  });

  it('says so while the plans are on their way, and shows them once they come', async () => {
    const element = await fixture(lead({ caseload: undefined }));
    await shows(element, 'Loading the plans…');
    element.caseload = sampleService('en', today).slice(0, 3);
    await shows(element, '3 plans');
    element.caseload = [];
    await shows(element, 'No plan is to be shown here.');
  });

  it('leaves out what does not fit, says so, and logs where it is', async () => {
    const logged: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void logged.push(text);
    try {
      const [one = [], two = []] = sampleService('en', today).slice(1);
      const element = await fixture(
        lead({
          caseload: [one, [...two.slice(0, 4), { ...two[4], given: 'yesterday' }, one[0]], 7],
        }),
      );
      await shows(element, 'Part of these plans cannot be read');
      expect(people(element)).to.have.length(2);
      await waitUntil(() => logged.some((text) => text.includes('caseload/2')));
      expect(logged.join('\n')).to.match(/caseload\/1\/4\/given/);
      expect(logged.join('\n')).to.match(/caseload\/1 .* is of plan/);
    } finally {
      console.warn = warn;
    }
  });

  it('has names alone where no page has a plan', async () => {
    const element = await fixture(lead({}, { 'plan-page': '' }));
    await shows(element, 'Plans of the service');
    expect(links(element, 'tbody a')).to.deep.equal([]);
    expect(element.renderRoot.querySelector('tbody th')?.textContent?.trim()).not.to.equal('');
  });

  it('keeps nothing of the plans on the device', async () => {
    const element = await fixture(lead());
    await shows(element, 'Plans of the service');
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('speaks Welsh', async () => {
    const element = await fixture({
      ...lead({ caseload: sampleService('cy', today) }),
      language: 'cy',
    });
    await shows(element, 'Cynlluniau’r gwasanaeth');
    press(element, 'Canlyniadau’r gwasanaeth');
    await shows(element, 'Safon ansawdd NICE QS173');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('stays within a phone: the table scrolls by itself', async () => {
    const element = await fixture(lead({}, { isolated: '' }));
    await shows(element, 'Plans of the service');
    element.style.width = '320px';
    const region = find(element, '.council-goals__wide');
    expect(region.clientWidth).to.be.within(200, 320);
    expect(region.scrollWidth).to.be.greaterThan(320);
    expect(element.scrollWidth).to.be.within(200, 320);
  });

  if (rendering === 'client') {
    it('takes a reader set by script', async () => {
      const element = await fixture({
        attributes: { today },
        properties: {
          author: { role: 'lead', name: 'Dilys Rowe' },
          caseload: sampleService('en', today),
          query: '',
        },
      });
      await shows(element, 'Plans of the service');
    });
  }
});
