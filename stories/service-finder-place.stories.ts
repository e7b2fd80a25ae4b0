import type { Meta } from '@storybook/web-components-vite';
import { fresh, place, story } from './service-finder-story.js';

export default {
  title: 'Services/Service finder: near a place',
  component: 'council-service-finder',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'With `place`, the finder asks where somebody is, and says how far each service is. What needs no journey (online, by phone, at home, for the whole country) is never hidden by distance.',
      },
    },
  },
} satisfies Meta;

/** A full postcode: the nearest first, and what needs no journey among them. */
export const PlaceFound = story(() => ({ place, query: { place: 'TB1 1AA', radius: 5 } }));

/** The first part of a postcode is enough; distances are then from the middle of it. */
export const PartOfAPostcode = story(() => ({ place, query: { place: 'TB1' } }));

/** Services for people who live there, wherever they are run from. */
export const ServesAPlace = story(() => ({ place, query: { place: 'TB1 1AA', scope: 'serves' } }));

/** What the device said when somebody pressed “Use my location”. */
export const FromTheDevice = story(() => ({
  place,
  query: { position: { latitude: 51.6, longitude: -2.52 }, radius: 2 },
}));

/** Outside the area: nothing near, and a way to what is further away or needs no journey. */
export const OutsideTheArea = story((say) => ({
  place,
  query: { text: say('advice', 'cyngor'), place: 'ZE1 0AA', radius: 10, costs: ['paid'] },
}));

/** It has the form of a postcode, but nobody knows it: it may be new. There are results all the same. */
export const PlaceUnknown = story(() => ({ place, query: { place: 'TB9 9ZZ', radius: 5 } }));

/** Not a postcode: an error of the field, as GOV.UK shows them. */
export const PlaceInvalid = story((say) => ({
  place,
  query: { place: say('the harbour', 'yr harbwr') },
}));

/** Postcodes cannot be looked up just now: results that are not by distance. */
export const PlaceFailed = story(() => ({
  place: 'sample/none.csv',
  query: { place: 'TB1 1AA' },
}));

/** Services by phone, online and at home, of an organisation that has an office somewhere. */
export const NeedsNoJourney = story(() => ({
  place,
  query: { place: 'TB1 1AA', radius: 1, attendance: ['online', 'phone', 'home'] },
}));
