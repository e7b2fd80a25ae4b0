import type { Titles, Words } from './types.js';

/** Welsh of the heading of `declarationPage`. */
export const declarationTitleWelsh: Titles = { declaration: { title: 'Datganiad' } };

/** Welsh of what `declarationPage` asks. */
export const declarationWelsh: Words = {
  declaration: {
    label: 'Datganiad',
    subject: 'fod yr hyn rydych chi wedi’i ddweud wrthym yn gywir',
    statement: 'Mae’r hyn rwyf wedi’i ddweud wrthych yn gywir, hyd y gwn i',
  },
};
