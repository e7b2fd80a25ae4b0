import type { Words } from './types.js';

/** Welsh of `aboutItems`. */
export const aboutItemsWelsh: NonNullable<Words[string]['items']> = {
  me: { text: 'Fi' },
  'someone-else': { text: 'Rhywun arall, fel perthynas neu ffrind' },
  professional: { text: 'Rhywun rwy’n gweithio gyda nhw – rwy’n weithiwr proffesiynol' },
};
