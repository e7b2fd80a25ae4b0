import { html } from 'lit';
import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/service-finder/define.js';
import '@council-elements/service-finder/service-finder.css';
import type { Outcome, Query } from '@council-elements/service-finder';
import { createDirectory } from '@council-elements/service-finder/model';
import type {
  Directory,
  DirectoryErrorKind,
  Service,
} from '@council-elements/service-finder/model';
import { DirectoryError, writeQuery } from '@council-elements/service-finder';
import {
  lunchClub,
  sampleServices,
  sampleNow,
} from '../packages/service-finder/dist/testing/samples.js';
import { sayIn, type Say } from './say.js';

/** What a story was left with must not be what the next one starts from. */
const freshAddress: Decorator = (story) => {
  const address = new URL(location.href);
  address.search = writeQuery({}, address.searchParams).toString();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  return story();
};

export default {
  title: 'Services/Service finder',
  component: 'council-service-finder',
  decorators: [freshAddress],
  parameters: {
    docs: {
      description: {
        component:
          'Finds a local service in a directory on Open Referral UK: search, categories, results and a page for each service. The query is in the page’s address, so Back and bookmarks work, and the same pages work from a server without script.',
      },
    },
  },
} satisfies Meta;

interface Shown {
  directory?: Directory;
  query?: Query;
  outcome?: Outcome;
  isolated?: boolean;
}

function story(shown: (say: Say) => Shown): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const { directory, query = {}, outcome, isolated = false } = shown(say);
      return html`<council-service-finder
        ?isolated=${isolated}
        referral-href="#refer"
        contact=${say(
          'If you would rather talk to somebody, phone 020 7946 0000, Monday to Friday, 9am to 5pm.',
          'Os byddai’n well gennych siarad â rhywun, ffoniwch 020 7946 0000, dydd Llun i ddydd Gwener, 9am i 5pm.',
        )}
        .directory=${directory}
        .query=${query}
        .outcome=${outcome}
        .now=${sampleNow}
      ></council-service-finder>`;
    },
  };
}

const directory = createDirectory(sampleServices);
const never = () => new Promise<never>(() => undefined);
const waiting: Directory = { search: never, service: never, suggest: never };

function failing(kind: DirectoryErrorKind): Directory {
  const fail = () => Promise.reject(new DirectoryError(kind, '/services.json', 'made to fail'));
  return { search: fail, service: fail, suggest: fail };
}

/** Before anybody has searched: every service there is. */
export const BeforeSearch = story(() => ({ directory }));

/** A directory with nothing in it. */
export const EmptyDirectory = story(() => ({ directory: createDirectory([]) }));

/** While somebody types nothing changes: the search waits for its button. */
export const Typing: StoryObj = {
  ...BeforeSearch,
  play: async ({ canvasElement }) => {
    const finder = canvasElement.querySelector('council-service-finder');
    await finder?.updateComplete;
    const input = finder?.querySelector<HTMLInputElement>('input[name=q]');
    if (!input) return;
    input.focus({ preventScroll: true });
    input.value = 'lunch cl';
  },
};

export const Results = story(() => ({ directory, query: { text: 'money', page: 2 } }));

export const Filtered = story(() => ({ directory, query: { categories: ['food', 'company'] } }));

export const NoResults = story(() => ({
  directory,
  query: { text: 'xylophone', categories: ['food'] },
}));

export const ServicePage = story(() => ({ directory, query: { text: 'lunch', service: 'lunch' } }));

/** Closed for now, and not checked for more than a year. */
export const ClosedAndUnchecked = story(() => ({ directory, query: { service: 'kitchen' } }));

export const ServiceNotFound = story(() => ({ directory, query: { service: 'gone' } }));

/** After 300 milliseconds without an answer. */
export const Loading = story(() => ({ directory: waiting }));

export const FailingMissing = story(() => ({ directory: failing('not-found') }));

/** No connection, or a server that does not answer. */
export const Offline = story(() => ({ directory: failing('network') }));

export const FailingSlow = story(() => ({ directory: failing('timeout') }));

export const FailingNotJson = story(() => ({ directory: failing('not-json') }));

export const FailingNotOpenReferral = story(() => ({ directory: failing('not-oruk') }));

const welsh: readonly Service[] = [
  {
    ...lunchClub,
    name: 'Clwb cinio a chymdeithasu wythnosol Canolfan Gymunedol Llanfairpwllgwyngyll',
    description:
      '<p>Pryd poeth, cwmni da a gweithgareddau i bobl hŷn, gyda chludiant o ddrws i ddrws i’r rhai na allant ddefnyddio trafnidiaeth gyhoeddus.</p>',
    summary:
      'Pryd poeth, cwmni da a gweithgareddau i bobl hŷn, gyda chludiant o ddrws i ddrws i’r rhai na allant ddefnyddio trafnidiaeth gyhoeddus.',
    organisation: { name: 'Ymddiriedolaeth Cymunedau Cynaliadwy Dyffryn Arw a’r Cyffiniau' },
    eligibility: ['Unrhyw un 60 oed neu hŷn sy’n byw yn y sir, a’u gofalwyr di-dâl'],
    languages: ['Cymraeg', 'Saesneg'],
    categories: [
      { id: 'food', name: 'Bwyd, prydau a chymorth gyda siopa a choginio gartref' },
      { id: 'company', name: 'Cwmnïaeth a chyfeillio' },
    ],
  },
];

/** Long words and names, whatever the toolbar's language. */
export const LongWelsh: StoryObj = {
  render: (...args) =>
    html`<div lang="cy">
      ${story(() => ({
        directory: createDirectory(welsh),
        query: { categories: ['food'] },
      })).render?.(...args)}
    </div>`,
};

/** Right to left, as in Arabic or Urdu, whatever the toolbar says. */
export const RightToLeft: StoryObj = {
  render: (...args) => html`<div dir="rtl">${Filtered.render?.(...args)}</div>`,
};

/** In a shadow root with its own styles, for a page without GOV.UK Frontend. */
export const Isolated = story(() => ({ directory, isolated: true }));
