import type { Meta } from '@storybook/web-components-vite';
import type { CrisisHelp } from '@council-elements/service-finder';
import type { Say } from './say.js';
import { fresh, story } from './service-finder-story.js';

export default {
  title: 'Services/Service finder: help that cannot wait',
  component: 'council-service-finder',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'Whom to turn to at once, over the searches and services that it concerns. A council says which, and whether the page needs a quick way out.',
      },
    },
  },
} satisfies Meta;

const listening = (say: Say): CrisisHelp => ({
  heading: say('If you need to talk now', 'Os oes angen siarad arnoch nawr'),
  text: say(
    'Samaritans are there day and night. Calls are free.',
    'Mae’r Samariaid yno ddydd a nos. Mae galwadau am ddim.',
  ),
  phone: '116 123',
  words: ['lonely', 'unig'],
});

const danger = (say: Say): CrisisHelp => ({
  heading: say('If you are in danger now', 'Os ydych mewn perygl nawr'),
  text: say(
    'Phone the police. If you cannot speak, press 55.',
    'Ffoniwch yr heddlu. Os na allwch siarad, pwyswch 55.',
  ),
  phone: '999',
  url: 'https://www.police.uk/',
  categories: ['safety'],
  words: ['violent', 'treisgar'],
  exit: 'https://www.bbc.co.uk/weather',
});

/** Over the results of a search that it concerns. */
export const WithoutAWayOut = story((say) => ({
  crisis: [listening(say)],
  query: { text: say('lonely', 'unig') },
}));

/** With “Exit this page”, which also takes the shortlist and the search off the device. */
export const WithExitThisPage = story((say) => ({
  crisis: [danger(say)],
  query: { categories: ['safety'] },
}));

/** On the page of a service that it concerns. */
export const OnAServicePage = story((say) => ({
  crisis: [danger(say)],
  query: { service: 'safe' },
}));

/** More than one kind of help. */
export const TwoKinds = story((say) => ({
  crisis: [danger(say), { ...listening(say), words: ['violent', 'treisgar'] }],
  query: { text: say('violent', 'treisgar') },
}));

/** In Welsh, whatever the toolbar says. */
export const Welsh = story((say) => ({
  lang: 'cy',
  crisis: [danger(say)],
  query: { categories: ['safety'] },
}));
