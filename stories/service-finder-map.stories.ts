import type { Meta } from '@storybook/web-components-vite';
import { createDirectory } from '@council-elements/service-finder/model';
import type { Say } from './say.js';
import { servicesIn } from './service-finder-services.js';
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

/** Far enough apart that no pin is over another. */
const ids = ['lunch', 'chat', 'advice-7', 'advice-14'];
const near = (say: Say) => ({
  place,
  map: tiles,
  directory: createDirectory(servicesIn(say).filter(({ id }) => ids.includes(id))),
  query: { place: 'TB1 1AA' },
});
const toggle = '[data-council-map=toggle]';

/** Before somebody asks for it. */
export const Closed = story(near);

/** Every pin is a button that leads to its service in the list. */
export const Open = pressed(Closed, toggle);

/** Tiles do not come: the pins are there, and so is the list. */
export const Failed = pressed(
  story((say) => ({ ...near(say), map: 'data:image/png;base64,AA#{z}/{x}/{y}' })),
  toggle,
);

/** In Welsh, whatever the toolbar says. */
export const Welsh = pressed(
  story((say) => ({ ...near(say), lang: 'cy' })),
  toggle,
);

/** The page is right to left; a map is not. */
export const RightToLeft = pressed(
  story((say) => ({ ...near(say), dir: 'rtl' })),
  toggle,
);
