import type { Titles, Words } from './types.js';

/** Welsh headings of `yourWork` and `yourContactDetails`. */
export const referrerTitlesWelsh: Titles = {
  'your-work': { title: 'Ble ydych chi’n gweithio?' },
  'your-contact-details': { title: 'Sut gallwn ni gysylltu â chi?' },
};

/** Welsh of `relationship`. */
export const relationshipWelsh: Words = {
  relationship: {
    label: 'Sut ydych chi’n adnabod y person?',
    shortLabel: 'Sut rydych chi’n adnabod y person',
    subject: 'sut rydych chi’n adnabod y person',
    items: {
      partner: { text: 'Fi yw partner y person' },
      child: { text: 'Fi yw mab neu ferch y person' },
      relative: { text: 'Rwy’n berthynas arall' },
      friend: { text: 'Rwy’n ffrind neu’n gymydog' },
      other: { text: 'Mewn ffordd arall' },
    },
  },
  'relationship-other': {
    label: 'Beth ydych chi i’r person',
    subject: 'beth ydych chi i’r person',
  },
};

/** Welsh of `yourName`, `yourWork` and `yourContactDetails`. */
export const referrerWelsh: Words = {
  'referrer-name': { label: 'Beth yw eich enw?', shortLabel: 'Eich enw' },
  'job-title': { label: 'Teitl swydd', subject: 'deitl eich swydd' },
  organisation: {
    label: 'Sefydliad',
    subject: 'y sefydliad rydych chi’n gweithio iddo',
    hint: 'Dylech gynnwys y ward neu’r tîm, os ydych chi’n gweithio mewn un.',
  },
  'referrer-phone': {
    label: 'Rhif ffôn',
    shortLabel: 'Eich rhif ffôn',
    subject: 'eich rhif ffôn',
  },
  'referrer-email': {
    label: 'Cyfeiriad e-bost',
    shortLabel: 'Eich cyfeiriad e-bost',
    subject: 'eich cyfeiriad e-bost',
    variants: {
      'about-professional': {
        label: 'Cyfeiriad e-bost gwaith',
        shortLabel: 'Eich cyfeiriad e-bost gwaith',
        subject: 'eich cyfeiriad e-bost gwaith',
      },
    },
  },
};
