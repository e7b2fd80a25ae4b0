import type { Titles, Words } from './types.js';

/** Welsh of the headings of `assistancePages`. */
export const assistanceTitlesWelsh: Titles = { assistant: { title: 'Pwy sy’n eich helpu?' } };

/** Welsh of what `assistancePages` ask. */
export const assistanceWelsh: Words = {
  assisted: {
    label: 'Oes rhywun yn eich helpu i lenwi’r ffurflen hon?',
    shortLabel: 'Cael help gyda’r ffurflen hon',
    subject: 'oes rhywun yn eich helpu i lenwi’r ffurflen hon',
    hint: 'Er enghraifft, rhywun o’r cyngor, llyfrgell neu elusen.',
    yes: 'Oes',
    no: 'Nac oes',
  },
  'assistant-name': { label: 'Enw’r helpwr', shortLabel: 'Enw’r helpwr' },
  'assistant-work': {
    label: 'Ble mae’n gweithio',
    shortLabel: 'Ble mae’r helpwr yn gweithio',
    hint: 'Gadewch hwn yn wag os perthynas neu ffrind yw’r helpwr.',
  },
};
