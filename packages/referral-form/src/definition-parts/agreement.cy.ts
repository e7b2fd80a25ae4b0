import type { Words } from './types.js';

/** Welsh of `agreementPages`. */
export const agreementWelsh: Words = {
  consent: {
    label: 'Ydy’r person wedi cytuno i’r atgyfeiriad hwn?',
    shortLabel: 'Cytundeb i’r atgyfeiriad',
    subject: 'a yw’r person wedi cytuno i’r atgyfeiriad hwn',
    hint: 'Dylai’r person wybod beth rydych chi’n ei ddweud wrthym a pham.',
    items: {
      yes: { text: 'Ydy, mae’r person wedi cytuno' },
      no: { text: 'Nac ydy, nid yw’r person wedi cytuno' },
      'lacks-capacity': {
        text: 'Nid oes gan y person y galluedd meddyliol i gytuno',
        hint: 'Rhaid i’r atgyfeiriad fod er lles pennaf y person.',
      },
      'not-asked': { text: 'Ni ofynnwyd i’r person' },
    },
  },
  'consent-reason': {
    label: 'Pam ydych chi’n cyfeirio’r person heb gytundeb?',
    shortLabel: 'Rheswm dros gyfeirio heb gytundeb',
    subject: 'pam rydych chi’n cyfeirio’r person heb gytundeb',
    variants: {
      'lacks-capacity': {
        label: 'Pam mae’r atgyfeiriad hwn er lles pennaf y person?',
        shortLabel: 'Lles pennaf',
        subject: 'pam mae’r atgyfeiriad hwn er lles pennaf y person',
        hint: 'Dywedwch hefyd pwy gymerodd ran yn y penderfyniad.',
      },
      'not-asked': {
        label: 'Pam na ofynnwyd i’r person?',
        shortLabel: 'Rheswm dros beidio â gofyn',
        subject: 'pam na ofynnwyd i’r person',
      },
    },
  },
};
