import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  createDirectory,
  readServices,
  saveIndex,
  toOruk,
} from '@council-elements/service-finder/model';
import { plainNeeds } from '@council-elements/service-finder/needs.js';
import { lunchClub } from '../packages/service-finder/dist/testing/samples.js';
import { servicesIn } from './service-finder-services.js';
import { failing, fresh, noticed, place, story, waiting } from './service-finder-story.js';

export default {
  title: 'Services/Service finder',
  component: 'council-service-finder',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'Finds a local service in a directory on Open Referral UK: search, categories, results and a page for each service. The query is in the page’s address, so Back and bookmarks work, and the same pages work from a server without script.',
      },
    },
  },
} satisfies Meta;

/** Before anybody has searched: every service there is. */
export const BeforeSearch = story(() => ({}));

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

/** A page in the middle of a long list. */
export const Results = story((say) => ({ query: { text: say('money', 'ariannol'), page: 2 } }));

/** Two categories chosen. Each has a chip over the results, which takes it away again. */
export const Filtered = story(() => ({ query: { categories: ['food', 'company'] } }));

/** Many filters at once: the chips wrap, and one link clears them all. */
export const ManyFilters = story((say) => ({
  place,
  query: {
    place: 'TB1 1AA',
    radius: 20,
    age: 67,
    categories: ['food', 'company', 'advice', 'health'],
    needs: ['lonely'],
    audiences: ['older', 'carers'],
    costs: ['free', 'paid'],
    attendance: ['in-person', 'home'],
    days: ['TU', 'TH'],
    times: ['morning', 'afternoon'],
    access: [say('Step-free entrance', 'Mynedfa heb risiau')],
    languages: [say('Welsh', 'Cymraeg')],
  },
}));

/** The council’s own list of needs, in the words that people use for them. */
export const NeedsInPlainWords = story((say) => ({
  needs: plainNeeds(say('en', 'cy') === 'cy' ? 'cy' : 'en', {
    'esdNeed:69': ['company'],
    food: ['food'],
    money: ['advice'],
    safety: ['safety'],
  }),
  query: { needs: ['esdNeed:69'] },
}));

/** A word with a slip of the finger is corrected, and what was typed is one step away. */
export const DidYouMean = story((say) => ({ query: { text: say('luhcn', 'ciino') } }));

/** Nothing has the words with these filters: what to try next. */
export const NoResults = story((say) => ({
  query: { text: say('xylophone', 'seiloffon'), categories: ['food'] },
}));

/** A live directory could not be searched as a whole: what was found, and that more may be missing. */
export const NoticePartial = story((say) => ({ directory: noticed('partial', say) }));

/** A live directory does not answer: results that were kept from an earlier visit. */
export const NoticeStale = story((say) => ({ directory: noticed('stale', say) }));

/** No connection: results that this device has kept. */
export const NoticeOffline = story((say) => ({ directory: noticed('offline', say) }));

/** After 300 milliseconds without an answer. */
export const Loading = story(() => ({ directory: waiting }));

/** The directory is not where the council’s page says it is. */
export const FailingMissing = story(() => ({ directory: failing('not-found') }));

/** No connection, or a server that does not answer. */
export const Offline = story(() => ({ directory: failing('network') }));

/** The directory takes too long. */
export const FailingSlow = story(() => ({ directory: failing('timeout') }));

/** What comes is not data, such as a page that says sorry. */
export const FailingNotJson = story(() => ({ directory: failing('not-json') }));

/** What comes is data, but not of services. */
export const FailingNotOpenReferral = story(() => ({ directory: failing('not-oruk') }));

/** Nothing that is asked for gets into the page’s address: for a shared computer, or a sensitive subject. */
export const Private = story((say) => ({
  keepPrivate: true,
  place,
  query: { text: say('money', 'ariannol'), place: 'TB1 1AA', costs: ['free'] },
}));

/** `src` names a file of services, and `index` its text index, made beforehand by `council-services index`. */
export const FileWithIndex = story((say) => ({ ...indexed(say) }));

/**
 * `endpoint` names a live Open Referral UK API. This one ignores every filter, as many do: the finder
 * notices, and filters what it gets by itself.
 */
export const LiveApi = story(() => ({ endpoint: 'sample/feed', query: { costs: ['free'] } }));

/** Long words and names, whatever the toolbar’s language. */
export const LongWelsh = story(() => ({
  lang: 'cy',
  directory: createDirectory([
    {
      ...lunchClub,
      name: 'Clwb cinio a chymdeithasu wythnosol Canolfan Gymunedol Llanfairpwllgwyngyll',
      summary:
        'Pryd poeth, cwmni da a gweithgareddau i bobl hŷn, gyda chludiant o ddrws i ddrws i’r rhai na allant ddefnyddio trafnidiaeth gyhoeddus.',
      organisation: { name: 'Ymddiriedolaeth Cymunedau Cynaliadwy Dyffryn Arw a’r Cyffiniau' },
      categories: [
        { id: 'food', name: 'Bwyd, prydau a chymorth gyda siopa a choginio gartref' },
        { id: 'company', name: 'Cwmnïaeth a chyfeillio' },
      ],
    },
  ]),
  query: { categories: ['food'] },
}));

/** Right to left, as in Arabic or Urdu, whatever the toolbar says. */
export const RightToLeft = story(() => ({
  dir: 'rtl',
  place,
  query: { place: 'TB1 1AA', categories: ['food', 'company'] },
}));

/** In a shadow root with its own styles, for a page without GOV.UK Frontend. */
export const Isolated = story(() => ({ isolated: true }));

/** The samples as a council has them: a file, and its index. */
function indexed(say: (en: string, cy: string) => string) {
  const file = toOruk(servicesIn(say));
  const { services } = readServices(file);
  const addressOf = (text: string | Uint8Array<ArrayBuffer>) =>
    URL.createObjectURL(new Blob([text]));
  return {
    src: addressOf(JSON.stringify(file)),
    index: addressOf(saveIndex(createDirectory(services))),
  };
}
