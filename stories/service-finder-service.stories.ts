import type { Meta } from '@storybook/web-components-vite';
import { fresh, place, story } from './service-finder-story.js';

export default {
  title: 'Services/Service finder: a service’s page',
  component: 'council-service-finder',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'Everything that a person needs to know of one service. Search engines read it too: the page describes the service in schema.org’s words.',
      },
    },
  },
} satisfies Meta;

/** A service with something in every part of its page. */
export const ServicePage = story((say) => ({
  query: { text: say('lunch', 'cinio'), service: 'lunch' },
}));

/** With several places, the nearest to the postcode that was asked for is first. */
export const SeveralPlaces = story(() => ({
  place,
  query: { place: 'TB1 1AA', service: 'libraries' },
}));

/** A public holiday is near: hours may be different. */
export const BeforeAHoliday = story(() => ({
  holidays: ['2026-06-15'],
  query: { service: 'safe' },
}));

/** Little is known: what is missing is said, and nobody is left to guess. */
export const FewDetails = story(() => ({ query: { service: 'chat' } }));

/** By phone, for the whole country, day and night; the office is not a place to go to. */
export const NationalByPhone = story(() => ({
  place,
  query: { place: 'TB1 1AA', service: 'helpline' },
}));

/** Somebody comes to the person’s home; the clinic is where they come from. */
export const AtHome = story(() => ({ place, query: { place: 'TB1 1AA', service: 'footcare' } }));

/** Closed for now, and not checked for more than a year. */
export const ClosedAndUnchecked = story(() => ({ query: { service: 'kitchen' } }));

/** Nothing of the service or the search gets into the page’s address. */
export const Private = story(() => ({ keepPrivate: true, query: { service: 'lunch' } }));

/** The link is old, or the service has closed. */
export const ServiceNotFound = story(() => ({ query: { service: 'gone' } }));

/** In Welsh, whatever the toolbar says. */
export const Welsh = story(() => ({ lang: 'cy', query: { text: 'cinio', service: 'lunch' } }));

/** Right to left, as in Arabic or Urdu. */
export const RightToLeft = story(() => ({ dir: 'rtl', query: { service: 'lunch' } }));
