import type { FormDefinition } from '../model/definition.js';
import { smallForm } from './small-form.js';

const skip = { value: 'skip', text: 'Prefer not to say' };
const skipWelsh = { text: 'Gwell gennyf beidio â dweud' };

/** The short form, with equality questions for people who have pets. */
export const equalityForm: FormDefinition = {
  ...smallForm,
  id: 'small-equality',
  equality: {
    id: 'small-questions',
    version: '2',
    title: 'Equality questions',
    condition: 'has-pets',
    sections: [{ id: 'equality', title: 'Equality questions' }],
    conditions: {
      answers: { component: 'wants', operator: 'equals', value: 'yes' },
      other: { component: 'religion', operator: 'equals', value: 'other' },
    },
    pages: [
      {
        id: 'start',
        path: 'start',
        title: 'We have received your request',
        components: [
          {
            type: 'radios',
            id: 'wants',
            label: 'Do you want to answer the equality questions?',
            shortLabel: 'Equality questions',
            hint: 'They do not affect your request.',
            items: [
              { value: 'yes', text: 'Yes, answer the equality questions' },
              { value: 'no', text: 'No, skip the equality questions' },
            ],
          },
          { type: 'details', id: 'why', summary: 'Why we ask', text: 'To treat everybody fairly.' },
        ],
      },
      {
        id: 'sex-page',
        path: 'sex',
        section: 'equality',
        condition: 'answers',
        components: [
          {
            type: 'radios',
            id: 'sex',
            label: 'What is your sex?',
            shortLabel: 'Sex',
            items: [{ value: 'female', text: 'Female' }, { value: 'male', text: 'Male' }, skip],
          },
        ],
      },
      {
        id: 'religion',
        path: 'religion',
        section: 'equality',
        condition: 'answers',
        components: [
          {
            type: 'radios',
            id: 'religion',
            label: 'What is your religion?',
            shortLabel: 'Religion',
            items: [
              { value: 'none', text: 'No religion' },
              { value: 'other', text: 'Any other religion' },
              skip,
            ],
          },
        ],
      },
      {
        id: 'religion-other',
        path: 'your-religion',
        section: 'equality',
        condition: 'other',
        components: [
          {
            type: 'text',
            id: 'religion-other',
            label: 'How would you describe your religion?',
            shortLabel: 'Religion in your words',
            maxLength: 20,
          },
        ],
      },
    ],
    translations: {
      cy: {
        title: 'Cwestiynau cydraddoldeb',
        sections: { equality: 'Cwestiynau cydraddoldeb' },
        pages: { start: { title: 'Rydym wedi cael eich cais' } },
        components: {
          wants: {
            label: 'Ydych chi am ateb y cwestiynau cydraddoldeb?',
            shortLabel: 'Cwestiynau cydraddoldeb',
            hint: 'Nid ydynt yn effeithio ar eich cais.',
            items: {
              yes: { text: 'Ydw, ateb y cwestiynau cydraddoldeb' },
              no: { text: 'Nac ydw, hepgor y cwestiynau cydraddoldeb' },
            },
          },
          why: { summary: 'Pam rydym yn gofyn', text: 'I drin pawb yn deg.' },
          sex: {
            label: 'Beth yw eich rhyw?',
            shortLabel: 'Rhyw',
            items: { female: { text: 'Benyw' }, male: { text: 'Gwryw' }, skip: skipWelsh },
          },
          religion: {
            label: 'Beth yw eich crefydd?',
            shortLabel: 'Crefydd',
            items: {
              none: { text: 'Dim crefydd' },
              other: { text: 'Unrhyw grefydd arall' },
              skip: skipWelsh,
            },
          },
          'religion-other': {
            label: 'Sut fyddech chi’n disgrifio eich crefydd?',
            shortLabel: 'Crefydd yn eich geiriau chi',
          },
        },
      },
    },
  },
};

/** What is answered in the form, by its pages, by whoever is asked the questions. */
export const beforeEquality = [
  ['your-name', { 'name-first': 'Siân', 'name-last': 'Rees' }],
  ['date-of-birth', { 'birth-day': '27', 'birth-month': '3', 'birth-year': '1941' }],
  ['pets', { pets: 'yes' }],
  ['which-pets', { 'which-pets': ['cat'] }],
  ['help', { help: '' }],
] as const;
