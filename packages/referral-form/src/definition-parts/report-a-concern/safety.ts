import type { Page } from '../../model/definition.js';

/**
 * What the adult wants (Making Safeguarding Personal), the risk now, who else is at risk, and how to
 * reach the adult without doing harm. Sources: see the definition.
 */
export const safetyPages: Page[] = [
  {
    id: 'wishes',
    path: 'wishes',
    section: 'safety',
    components: [
      {
        type: 'textarea',
        id: 'wishes',
        label: 'What do you want to happen?',
        shortLabel: 'What the adult wants to happen',
        subject: 'what you want to happen',
        hint: 'For example, what would make you feel safe, and what you do not want us to do. You can leave this empty.',
        optional: true,
        maxLength: 1000,
        variants: [
          {
            condition: 'about-other',
            label: 'What does the adult want to happen?',
            subject: 'what the adult wants to happen',
            hint: 'Use their own words if you can. Leave this empty if you do not know.',
          },
        ],
      },
    ],
  },
  {
    id: 'risk-now',
    path: 'risk-now',
    section: 'safety',
    components: [
      {
        type: 'textarea',
        id: 'risk-now',
        label: 'What may happen if nothing is done?',
        shortLabel: 'Risk now',
        subject: 'what may happen if nothing is done',
        hint: 'Tell us how soon it may happen, and anything that we should know before we visit, such as weapons or dogs.',
        maxLength: 1000,
      },
    ],
  },
  {
    id: 'done',
    path: 'done-so-far',
    section: 'safety',
    components: [
      {
        type: 'checkboxes',
        id: 'done',
        label: 'What has been done so far?',
        shortLabel: 'Done so far',
        subject: 'what has been done so far',
        hint: 'Select all that apply.',
        items: [
          { value: 'police', text: 'The police were told' },
          { value: 'medical', text: 'A doctor, nurse or ambulance was called' },
          { value: 'manager', text: 'A manager or safeguarding lead was told' },
          { value: 'regulator', text: 'The care inspectorate was told' },
          { value: 'moved', text: 'The adult is somewhere safe' },
          { value: 'other', text: 'Something else' },
          { value: 'nothing', text: 'Nothing, or not known', exclusive: true },
        ],
      },
    ],
  },
  {
    id: 'done-details',
    path: 'more-about-what-was-done',
    section: 'safety',
    condition: 'done-something',
    components: [
      {
        type: 'textarea',
        id: 'done-details',
        label: 'Tell us more about what was done',
        shortLabel: 'More about what was done',
        subject: 'more about what was done',
        hint: 'Include when, by whom, and any crime or incident number.',
        optional: true,
        maxLength: 1000,
      },
    ],
  },
  {
    id: 'others',
    path: 'others-at-risk',
    section: 'safety',
    components: [
      {
        type: 'checkboxes',
        id: 'others',
        label: 'Is anyone else at risk?',
        shortLabel: 'Others at risk',
        subject: 'who else is at risk',
        hint: 'Include anyone who lives there, visits or uses the same service.',
        items: [
          { value: 'children', text: 'Children or unborn babies' },
          { value: 'adults', text: 'Other adults' },
          { value: 'none', text: 'Nobody else, or not known', exclusive: true },
        ],
      },
    ],
  },
  {
    id: 'others-details',
    path: 'about-others-at-risk',
    section: 'safety',
    condition: 'others-at-risk',
    title: 'Who else is at risk?',
    components: [
      {
        type: 'warning',
        id: 'children-warning',
        condition: 'children-at-risk',
        text: 'Call the council’s children’s services about the children as well, today. If they are in danger right now, call 999.',
      },
      {
        type: 'textarea',
        id: 'others-details',
        label: 'Names, ages and what the risk is',
        shortLabel: 'About others at risk',
        subject: 'who else is at risk',
        maxLength: 1000,
      },
    ],
  },
  {
    id: 'safe-contact',
    path: 'contact-safely',
    section: 'safety',
    title: 'How can we contact you safely?',
    variants: [{ condition: 'about-other', title: 'How can we contact the adult safely?' }],
    components: [
      {
        type: 'phone',
        id: 'safe-phone',
        label: 'Phone number',
        shortLabel: 'Safe phone number',
        subject: 'a phone number that is safe',
        variants: [
          { condition: 'about-me', autocomplete: 'tel' },
          { condition: 'about-other', subject: 'the adult’s phone number', optional: true },
        ],
      },
      {
        type: 'textarea',
        id: 'safe-contact',
        label: 'What makes it safe?',
        shortLabel: 'How to make contact safely',
        subject: 'what makes it safe',
        hint: 'For example, when to call, if we can leave a message or send a text or letter, and who must not find out.',
        optional: true,
        rows: 4,
        maxLength: 500,
      },
    ],
  },
  {
    id: 'declaration',
    path: 'declaration',
    section: 'safety',
    title: 'Before you send',
    components: [
      {
        type: 'paragraph',
        id: 'declaration-sharing',
        text: 'To keep people safe, we may share what you tell us with the police, the NHS and others who can help. We share it without agreement only where the law allows it.',
      },
      {
        type: 'paragraph',
        id: 'declaration-name',
        condition: 'about-other',
        text: 'We keep your name from the adult and their family if you ask us to and if the law lets us.',
      },
      {
        type: 'declaration',
        id: 'declaration',
        label: 'Declaration',
        subject: 'that what you have told us is right',
        statement: 'What I have told you is right, as far as I know',
      },
    ],
  },
];
