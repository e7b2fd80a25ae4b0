import type { Meta } from '@storybook/web-components-vite';
import { fresh, place, pressed, story, tiles } from './service-finder-story.js';

export default {
  title: 'Services/Service finder: map',
  component: 'council-service-finder',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'With `map`, the address of a council’s tiles, results have a map over them. Nobody needs it: the list has every service and address, and nothing of a map is loaded before somebody asks for it.',
      },
    },
  },
} satisfies Meta;

const near = { place, map: tiles, query: { place: 'TB1 1AA', radius: 5 } } as const;
const toggle = '[data-council-map=toggle]';

/** Before somebody asks for it. */
export const Closed = story(() => near);

/** Every pin is a button that leads to its service in the list. */
export const Open = pressed(Closed, toggle);

/** Tiles do not come: the pins are there, and so is the list. */
export const Failed = pressed(
  story(() => ({ ...near, map: 'data:image/png;base64,AA#{z}/{x}/{y}' })),
  toggle,
);

/** In Welsh, whatever the toolbar says. */
export const Welsh = pressed(
  story(() => ({ ...near, lang: 'cy' })),
  toggle,
);

/** The page is right to left; a map is not. */
export const RightToLeft = pressed(
  story(() => ({ ...near, dir: 'rtl' })),
  toggle,
);
