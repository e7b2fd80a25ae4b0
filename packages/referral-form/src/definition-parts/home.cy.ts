import type { Words } from './types.js';

/** Welsh of `livesAlone`. */
export const livesAloneWelsh: Words = {
  'lives-alone': {
    label: 'Ydych chi’n byw ar eich pen eich hun?',
    shortLabel: 'Yn byw heb neb arall',
    subject: 'ydych chi’n byw ar eich pen eich hun',
    yes: 'Ydw',
    no: 'Nac ydw',
    variants: {
      'about-other': {
        label: 'Ydy’r person yn byw heb neb arall?',
        subject: 'yw’r person yn byw heb neb arall',
        yes: 'Ydy',
        no: 'Nac ydy',
      },
    },
  },
};
