import type { Words } from '../types.js';

/** Welsh of `carerPages`. */
export const carerWelsh: Words = {
  'is-carer': {
    label: 'Ydych chi’n gofalu am oedolyn arall yn ddi-dâl?',
    shortLabel: 'Yn gofalu am oedolyn arall',
    subject: 'ydych chi’n gofalu am oedolyn arall yn ddi-dâl',
    hint: 'Er enghraifft, partner, rhiant neu ffrind na fyddai’n gallu ymdopi hebddoch chi.',
    yes: 'Ydw',
    no: 'Nac ydw',
    variants: {
      'about-other': {
        label: 'Ydy’r person yn gofalu am oedolyn arall yn ddi-dâl?',
        subject: 'yw’r person yn gofalu am oedolyn arall yn ddi-dâl',
        hint: 'Er enghraifft, partner, rhiant neu ffrind na fyddai’n gallu ymdopi heb y person.',
        yes: 'Ydy',
        no: 'Nac ydy',
      },
    },
  },
  'cared-for': {
    label: 'Am bwy ydych chi’n gofalu, a beth ydych chi’n ei wneud?',
    shortLabel: 'Gofalu',
    subject: 'am bwy rydych chi’n gofalu, a beth rydych chi’n ei wneud',
    hint: 'Dylech gynnwys faint o oriau’r wythnos, ac a allwch chi barhau ac a ydych chi eisiau parhau.',
    variants: {
      'about-other': {
        label: 'Am bwy mae’r person yn gofalu, a beth mae’n ei wneud?',
        subject: 'am bwy mae’r person yn gofalu, a beth mae’n ei wneud',
        hint: 'Dylech gynnwys faint o oriau’r wythnos, ac a all y person barhau ac a yw eisiau parhau.',
      },
    },
  },
  'carer-assessment': {
    label: 'Ydych chi eisiau asesiad gofalwr?',
    shortLabel: 'Eisiau asesiad gofalwr',
    subject: 'ydych chi eisiau asesiad gofalwr',
    hint: 'Sgwrs yw hon am sut mae gofalu’n effeithio arnoch chi a beth fyddai’n eich helpu. Nid yw’n barnu pa mor dda rydych chi’n gofalu.',
    yes: 'Ydw',
    no: 'Nac ydw',
    variants: {
      'about-other': {
        label: 'Ydy’r person eisiau asesiad gofalwr?',
        subject: 'yw’r person eisiau asesiad gofalwr',
        hint: 'Sgwrs yw hon am sut mae gofalu’n effeithio ar y person a beth fyddai’n helpu. Nid yw’n barnu pa mor dda mae’r person yn gofalu.',
        yes: 'Ydy',
        no: 'Nac ydy',
      },
    },
  },
  'you-care': {
    label: 'Ydych chi’n gofalu am y person yn ddi-dâl?',
    shortLabel: 'Chi sy’n gofalu am y person',
    subject: 'ydych chi’n gofalu am y person yn ddi-dâl',
    yes: 'Ydw',
    no: 'Nac ydw',
  },
  'your-assessment': {
    label: 'Ydych chi eisiau asesiad gofalwr i chi’ch hun?',
    shortLabel: 'Asesiad gofalwr i chi',
    subject: 'ydych chi eisiau asesiad gofalwr i chi’ch hun',
    hint: 'Sgwrs yw hon am sut mae gofalu’n effeithio arnoch chi a beth fyddai’n eich helpu. Gallwn ei wneud hyd yn oed os nad yw’r person eisiau help.',
    yes: 'Ydw',
    no: 'Nac ydw',
  },
};
