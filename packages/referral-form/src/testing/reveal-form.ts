import type { FormDefinition } from '../model/definition.js';

/** A form whose options reveal questions: of radios, of checkboxes, and on a page that repeats. */
export const revealForm: FormDefinition = {
  id: 'reveals',
  version: '1',
  title: 'Ask for help',
  conditions: {
    mobile: { component: 'contact-phone', operator: 'isAnswered' },
  },
  pages: [
    {
      id: 'contact',
      path: 'contact',
      components: [
        {
          type: 'radios',
          id: 'contact',
          label: 'How should we contact you?',
          shortLabel: 'How to contact you',
          subject: 'how we should contact you',
          items: [
            {
              value: 'email',
              text: 'Email',
              reveals: { type: 'email', id: 'contact-email', label: 'Email address' },
            },
            {
              value: 'phone',
              text: 'Phone',
              reveals: {
                type: 'phone',
                id: 'contact-phone',
                label: 'Phone number',
                hint: 'With the area code.',
                autocomplete: 'tel',
              },
            },
            { value: 'letter', text: 'Letter' },
          ],
        },
      ],
    },
    {
      id: 'call',
      path: 'call',
      condition: 'mobile',
      components: [
        {
          type: 'text',
          id: 'when',
          label: 'When can we call you?',
          shortLabel: 'When to call',
          optional: true,
        },
      ],
    },
    {
      id: 'needs',
      path: 'needs',
      components: [
        {
          type: 'checkboxes',
          id: 'needs',
          label: 'What do you need help with?',
          shortLabel: 'Help needed',
          subject: 'what you need help with',
          items: [
            { value: 'meals', text: 'Meals' },
            {
              value: 'other',
              text: 'Something else',
              reveals: {
                type: 'textarea',
                id: 'other-need',
                label: 'What else do you need help with?',
                shortLabel: 'Other help needed',
                subject: 'what else you need help with',
                maxLength: 100,
                rows: 3,
              },
            },
            { value: 'none', text: 'None of these', exclusive: true },
          ],
        },
      ],
    },
    {
      id: 'helper',
      path: 'helpers',
      title: 'Who helps you?',
      repeat: { id: 'helpers', itemTitle: 'Helper', itemsTitle: 'Helpers', min: 0, max: 5 },
      components: [
        {
          type: 'radios',
          id: 'kind',
          label: 'Who are they?',
          shortLabel: 'Who they are',
          subject: 'who they are',
          items: [
            { value: 'family', text: 'Family' },
            {
              value: 'other',
              text: 'Someone else',
              reveals: { type: 'text', id: 'other-kind', label: 'Who they are to you' },
            },
          ],
        },
      ],
    },
  ],
  translations: {
    cy: {
      title: 'Gofyn am gymorth',
      pages: {
        helper: {
          title: 'Pwy sy’n eich helpu?',
          itemTitle: 'Cynorthwyydd',
          itemsTitle: 'Cynorthwywyr',
        },
      },
      components: {
        contact: {
          label: 'Sut dylem gysylltu â chi?',
          shortLabel: 'Sut i gysylltu â chi',
          subject: 'sut dylem gysylltu â chi',
          items: {
            email: { text: 'E-bost' },
            phone: { text: 'Ffôn' },
            letter: { text: 'Llythyr' },
          },
        },
        'contact-email': { label: 'Cyfeiriad e-bost' },
        'contact-phone': { label: 'Rhif ffôn', hint: 'Gyda’r cod ardal.' },
        when: { label: 'Pryd gallwn ni eich ffonio?', shortLabel: 'Pryd i ffonio' },
        needs: {
          label: 'Gyda beth mae angen cymorth arnoch?',
          shortLabel: 'Y cymorth sydd ei angen',
          subject: 'gyda beth mae angen cymorth arnoch',
          items: {
            meals: { text: 'Prydau bwyd' },
            other: { text: 'Rhywbeth arall' },
            none: { text: 'Dim un o’r rhain' },
          },
        },
        'other-need': {
          label: 'Gyda beth arall mae angen cymorth arnoch?',
          shortLabel: 'Cymorth arall sydd ei angen',
          subject: 'gyda beth arall mae angen cymorth arnoch',
        },
        kind: {
          label: 'Pwy ydyn nhw?',
          shortLabel: 'Pwy ydyn nhw',
          subject: 'pwy ydyn nhw',
          items: { family: { text: 'Teulu' }, other: { text: 'Rhywun arall' } },
        },
        'other-kind': { label: 'Pwy ydyn nhw i chi' },
      },
    },
  },
};
