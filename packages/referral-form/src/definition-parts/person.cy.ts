import type { Words } from './types.js';

/** Welsh of `namePages`. */
export const nameWelsh: Words = {
  'person-name': {
    label: 'Beth yw eich enw?',
    shortLabel: 'Enw',
    variants: { 'about-other': { label: 'Beth yw enw’r person?' } },
  },
  'birth-date': {
    label: 'Beth yw eich dyddiad geni?',
    shortLabel: 'Dyddiad geni',
    subject: 'eich dyddiad geni',
    hint: 'Er enghraifft, 27 3 1941',
    variants: {
      'about-other': {
        label: 'Beth yw dyddiad geni’r person?',
        subject: 'ddyddiad geni’r person',
      },
    },
  },
};

/** Welsh of `nhsNumberPages`. */
export const nhsNumberWelsh: Words = {
  'nhs-number-known': {
    label: 'Ydych chi’n gwybod eich rhif GIG?',
    shortLabel: 'Yn gwybod y rhif GIG',
    subject: 'ydych chi’n gwybod eich rhif GIG',
    hint: 'Mae ar lythyrau gan y GIG ac yn Ap y GIG. Gallwch fynd ymlaen hebddo.',
    yes: 'Ydw',
    no: 'Nac ydw',
    variants: {
      'about-other': {
        label: 'Ydych chi’n gwybod rhif GIG y person?',
        subject: 'ydych chi’n gwybod rhif GIG y person',
      },
    },
  },
  'nhs-number': {
    label: 'Beth yw eich rhif GIG?',
    shortLabel: 'Rhif GIG',
    subject: 'eich rhif GIG',
    hint: '10 rhif yw hwn, fel 999 123 4567.',
    variants: {
      'about-other': { label: 'Beth yw rhif GIG y person?', subject: 'rif GIG y person' },
    },
  },
};

/** Welsh of `homeAddress`. */
export const homeAddressWelsh: Words = {
  'home-address': {
    label: 'Beth yw eich cyfeiriad cartref?',
    shortLabel: 'Cyfeiriad cartref',
    hint: 'Os ydych chi yn yr ysbyty, dyma ble byddwch chi’n mynd wrth adael.',
    variants: {
      'about-other': {
        label: 'Beth yw cyfeiriad cartref y person?',
        hint: 'Os yw’r person yn yr ysbyty, dyma ble bydd y person yn mynd wrth adael.',
      },
    },
  },
};

/** Welsh of `contactPages`. */
export const contactWelsh: Words = {
  'contact-ways': {
    label: 'Sut dylen ni gysylltu â chi?',
    shortLabel: 'Sut i gysylltu',
    subject: 'sut dylen ni gysylltu â chi',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    items: {
      phone: { text: 'Galwad ffôn' },
      text: { text: 'Neges destun' },
      email: { text: 'E-bost' },
      letter: { text: 'Llythyr' },
    },
    variants: {
      'about-other': {
        label: 'Sut dylen ni gysylltu â’r person?',
        subject: 'sut dylen ni gysylltu â’r person',
      },
    },
  },
  phone: {
    label: 'Beth yw eich rhif ffôn?',
    shortLabel: 'Rhif ffôn',
    subject: 'eich rhif ffôn',
    variants: {
      'about-other': { label: 'Beth yw rhif ffôn y person?', subject: 'rif ffôn y person' },
    },
  },
  email: {
    label: 'Cyfeiriad e-bost',
    subject: 'eich cyfeiriad e-bost',
    variants: { 'about-other': { subject: 'gyfeiriad e-bost y person' } },
  },
};
