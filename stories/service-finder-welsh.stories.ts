import type { Meta } from '@storybook/web-components-vite';
import { createDirectory } from '@council-elements/service-finder/model';
import { failing, fresh, noticed, place, story } from './service-finder-story.js';

export default {
  title: 'Services/Service finder: Cymraeg',
  component: 'council-service-finder',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'The main views in Welsh, whatever the toolbar says. Words are those that councils in Wales use; numbers and dates follow Welsh grammar.',
      },
    },
  },
} satisfies Meta;

const lang = 'cy';

/** Chwilio, hidlyddion a chanlyniadau. */
export const Results = story(() => ({ lang, place, query: { categories: ['food', 'company'] } }));

/** Yn agos at god post. */
export const NearAPlace = story(() => ({ lang, place, query: { place: 'TB1 1AA', radius: 5 } }));

/** Cod post nad oes neb yn ei adnabod. */
export const PlaceUnknown = story(() => ({ lang, place, query: { place: 'TB9 9ZZ' } }));

/** Nid cod post. */
export const PlaceInvalid = story(() => ({ lang, place, query: { place: 'yr harbwr' } }));

/** Dim canlyniadau. */
export const NoResults = story(() => ({
  lang,
  query: { text: 'seiloffon', categories: ['food'] },
}));

/** Canlyniadau a gadwyd yn gynharach. */
export const NoticeStale = story((say) => ({ lang, directory: noticed('stale', say) }));

/** Cyfeiriadur gwag. */
export const EmptyDirectory = story(() => ({ lang, directory: createDirectory([]) }));

/** Dim cysylltiad. */
export const Offline = story(() => ({ lang, directory: failing('network') }));

/** Cau dros dro, heb ei wirio. */
export const ClosedAndUnchecked = story(() => ({ lang, query: { service: 'kitchen' } }));

/** Ni chafwyd hyd i’r gwasanaeth. */
export const ServiceNotFound = story(() => ({ lang, query: { service: 'gone' } }));
