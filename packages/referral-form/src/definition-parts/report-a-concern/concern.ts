import type { Page } from '../../model/definition.js';

/**
 * What happened. The kinds of abuse are those of the care and support statutory guidance, chapter 14
 * (https://www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance),
 * in plain words. They hold those of the Welsh Act, section 197
 * (https://www.legislation.gov.uk/anaw/2014/4/section/197).
 */
export const concernPages: Page[] = [
  {
    id: 'what-happened',
    path: 'what-happened',
    section: 'concern',
    components: [
      {
        type: 'textarea',
        id: 'what-happened',
        label: 'What are you worried about?',
        shortLabel: 'What happened',
        subject: 'what you are worried about',
        hint: 'Tell us what happened, or what you are afraid of, in your own words.',
        rows: 10,
        maxLength: 4000,
        variants: [
          {
            condition: 'about-other',
            hint: 'Tell us what you saw or heard, what others told you and who they are. Use the adult’s own words if you can. You do not need proof.',
          },
        ],
      },
    ],
  },
  {
    id: 'kinds',
    path: 'kinds-of-abuse',
    section: 'concern',
    components: [
      {
        type: 'checkboxes',
        id: 'kinds',
        label: 'What kind of harm is it?',
        shortLabel: 'Kind of harm',
        subject: 'what kind of harm it is',
        hint: 'Select all that may apply.',
        items: [
          {
            value: 'physical',
            text: 'Physical',
            hint: 'Hitting, holding down, misusing medicines',
          },
          {
            value: 'domestic',
            text: 'Domestic',
            hint: 'Harm or control by a partner, an ex-partner or family',
          },
          { value: 'sexual', text: 'Sexual', hint: 'Anything sexual without free agreement' },
          {
            value: 'psychological',
            text: 'Psychological or emotional',
            hint: 'Threats, bullying, blame, being kept from others',
          },
          {
            value: 'financial',
            text: 'Financial or material',
            hint: 'Theft, scams, pressure about money, a home or a will',
          },
          {
            value: 'modern-slavery',
            text: 'Modern slavery',
            hint: 'Forced work, trafficking, being made to serve in a home',
          },
          {
            value: 'discriminatory',
            text: 'Discriminatory',
            hint: 'Harm because of race, sex, gender, disability, age, religion or sexual orientation',
          },
          {
            value: 'organisational',
            text: 'Organisational',
            hint: 'Poor care in a care home, a hospital or by a service',
          },
          {
            value: 'neglect',
            text: 'Neglect',
            hint: 'Not giving food, warmth, care or medicines',
          },
          {
            value: 'self-neglect',
            text: 'Self-neglect',
            hint: 'Not looking after oneself or one’s home, hoarding',
          },
          { value: 'not-known', text: 'I’m not sure', exclusive: true },
        ],
      },
    ],
  },
  {
    id: 'when',
    path: 'when',
    section: 'concern',
    title: 'When did it happen?',
    components: [
      {
        type: 'text',
        id: 'when',
        label: 'Date or time',
        shortLabel: 'When it happened',
        subject: 'when it happened',
        hint: 'For example, last Friday evening, or many times since March.',
        maxLength: 200,
        optional: true,
      },
      {
        type: 'radios',
        id: 'goes-on',
        label: 'Does it still go on?',
        shortLabel: 'Still goes on',
        subject: 'if it still goes on',
        items: [
          { value: 'yes', text: 'Yes, or it may happen again' },
          { value: 'no', text: 'No' },
          { value: 'not-yet', text: 'It has not happened yet' },
          { value: 'not-sure', text: 'I’m not sure' },
        ],
      },
    ],
  },
  {
    id: 'where',
    path: 'where',
    section: 'concern',
    title: 'Where did it happen?',
    components: [
      {
        type: 'checkboxes',
        id: 'where',
        label: 'Kind of place',
        subject: 'where it happened',
        hint: 'Select all that apply.',
        items: [
          { value: 'own-home', text: 'The adult’s own home' },
          { value: 'other-home', text: 'Someone else’s home' },
          { value: 'supported-living', text: 'Supported living or sheltered housing' },
          { value: 'care-home', text: 'Care home' },
          { value: 'hospital', text: 'Hospital or other NHS place' },
          { value: 'service', text: 'Day centre, college or other service' },
          { value: 'public', text: 'Public place' },
          { value: 'online', text: 'Online or by phone' },
          { value: 'other', text: 'Somewhere else' },
          { value: 'not-known', text: 'Not known', exclusive: true },
        ],
      },
      {
        type: 'text',
        id: 'place',
        label: 'Name or address of the place',
        subject: 'the name or address of the place',
        maxLength: 200,
        optional: true,
      },
    ],
  },
  {
    id: 'cause',
    path: 'who-may-have-caused-it',
    section: 'concern',
    components: [
      {
        type: 'checkboxes',
        id: 'cause',
        label: 'Who may have caused it?',
        shortLabel: 'Who may have caused it',
        subject: 'who may have caused it',
        hint: 'Select all that apply.',
        items: [
          { value: 'partner', text: 'Partner or ex-partner' },
          { value: 'relative', text: 'Someone else in the family' },
          { value: 'friend', text: 'Friend, neighbour or lodger' },
          { value: 'staff', text: 'Care worker, nurse or other staff' },
          { value: 'volunteer', text: 'Volunteer' },
          { value: 'user', text: 'Someone who uses the same service' },
          { value: 'organisation', text: 'An organisation' },
          { value: 'stranger', text: 'Stranger' },
          { value: 'self', text: 'The adult themselves, by self-neglect' },
          { value: 'other', text: 'Someone else' },
          { value: 'not-known', text: 'Not known', exclusive: true },
        ],
      },
    ],
  },
  {
    id: 'about-cause',
    path: 'about-who-may-have-caused-it',
    section: 'concern',
    condition: 'cause-known',
    components: [
      {
        type: 'textarea',
        id: 'about-cause',
        label: 'What do you know about who may have caused it?',
        shortLabel: 'About who may have caused it',
        subject: 'what you know about who may have caused it',
        hint: 'For example, names, where they live, if they can still reach the adult, and if they work or live with other adults or children. Do not ask them about it.',
        optional: true,
        maxLength: 1000,
      },
    ],
  },
];
