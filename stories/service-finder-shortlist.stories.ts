import type { Meta } from '@storybook/web-components-vite';
import { fresh, place, pressed, story } from './service-finder-story.js';

export default {
  title: 'Services/Service finder: shortlist',
  component: 'council-service-finder',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'Services that a person keeps on this device, to compare, print, share, email, or open as a spreadsheet. Wide pages have a table, narrow ones and paper a list.',
      },
    },
  },
} satisfies Meta;

const saved = ['lunch', 'libraries', 'footcare', 'chat'];
const shortlist = { view: 'shortlist' } as const;

/** Each result can be put on the shortlist, and taken off again. */
export const InTheResults = story(() => ({
  saved: ['lunch', 'chat'],
  query: { categories: ['food', 'company'] },
}));

/** Several services side by side. */
export const Comparison = story(() => ({ saved, query: shortlist }));

/** From a postcode: how far each is too. */
export const ComparisonNearAPlace = story(() => ({
  saved,
  place,
  query: { ...shortlist, place: 'TB1 1AA' },
}));

/** Nothing is on it yet. */
export const Empty = story(() => ({ query: shortlist }));

/** What was taken off can be put back. */
export const AfterARemoval = pressed(Comparison, '[data-council-shortlist=remove]');

/** A list that somebody else sent: it is kept only if the person says so. */
export const Shared = story(() => ({
  query: { ...shortlist, saved: ['lunch', 'helpline', 'safe'] },
}));

/** A service that was kept is not listed any more. */
export const OneIsGone = story(() => ({ saved: ['lunch', 'gone'], query: shortlist }));

/** Nothing of the list gets into an address, and so no link to it can be shared. */
export const Private = story(() => ({ keepPrivate: true, saved, query: shortlist }));

/** In Welsh, whatever the toolbar says. */
export const Welsh = story(() => ({
  lang: 'cy',
  saved,
  place,
  query: { ...shortlist, place: 'TB1 1AA' },
}));

/** Right to left, as in Arabic or Urdu. */
export const RightToLeft = story(() => ({ dir: 'rtl', saved, query: shortlist }));
