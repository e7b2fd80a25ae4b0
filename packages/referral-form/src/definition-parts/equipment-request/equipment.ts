import type { Page } from '../../model/definition.js';

/** What is hard to do, where at home, and what has to be known before anything is fitted. */
export const equipmentPages: Page[] = [
  {
    id: 'tasks',
    path: 'hard-to-do',
    section: 'equipment',
    components: [
      {
        type: 'checkboxes',
        id: 'tasks',
        label: 'What is hard to do?',
        shortLabel: 'Hard to do',
        subject: 'what is hard to do',
        hint: 'Select all that apply.',
        items: [
          { value: 'bath', text: 'Using the bath or shower' },
          { value: 'toilet', text: 'Using the toilet' },
          { value: 'bed', text: 'Getting in or out of bed' },
          { value: 'chair', text: 'Getting up from a chair' },
          { value: 'stairs', text: 'Using the stairs' },
          { value: 'steps', text: 'Getting in or out of the home' },
          { value: 'kitchen', text: 'Cooking, eating or drinking' },
          { value: 'dressing', text: 'Getting dressed' },
          { value: 'door', text: 'Hearing or answering the door or phone' },
          { value: 'other', text: 'Something else' },
        ],
      },
    ],
  },
  {
    id: 'task-details',
    path: 'what-happens',
    section: 'equipment',
    components: [
      {
        type: 'textarea',
        id: 'task-details',
        label: 'What happens when you try?',
        shortLabel: 'What happens',
        subject: 'what happens when you try',
        hint: 'Tell us in which room, what hurts or is not safe, since when, and who helps.',
        maxLength: 1000,
        variants: [
          {
            condition: 'about-other',
            label: 'What happens when the person tries?',
            subject: 'what happens when the person tries',
          },
        ],
      },
    ],
  },
  {
    id: 'wanted',
    path: 'what-would-help',
    section: 'equipment',
    components: [
      {
        type: 'textarea',
        id: 'wanted',
        label: 'What do you think would help?',
        shortLabel: 'What would help',
        subject: 'what you think would help',
        hint: 'Leave this empty if you do not know. Include equipment that is there already, also if it is not used.',
        optional: true,
        rows: 4,
        maxLength: 500,
      },
    ],
  },
  {
    id: 'size',
    path: 'height-and-weight',
    section: 'equipment',
    condition: 'bears-weight',
    title: 'What are your height and weight?',
    variants: [{ condition: 'about-other', title: 'What are the person’s height and weight?' }],
    components: [
      {
        type: 'paragraph',
        id: 'size-why',
        text: 'Seats, rails and beds are made for some sizes and not for others. A guess is fine.',
      },
      {
        type: 'text',
        id: 'height',
        label: 'Height',
        hint: 'For example, 165 cm, or 5 feet 5.',
        optional: true,
        maxLength: 20,
        width: 10,
      },
      {
        type: 'text',
        id: 'weight',
        label: 'Weight',
        hint: 'For example, 70 kg, or 11 stone.',
        optional: true,
        maxLength: 20,
        width: 10,
      },
    ],
  },
  {
    id: 'falls',
    path: 'falls',
    section: 'equipment',
    components: [
      {
        type: 'yesNo',
        id: 'falls',
        label: 'Have you fallen in the last 6 months?',
        shortLabel: 'Falls in the last 6 months',
        subject: 'you have fallen in the last 6 months',
        variants: [
          {
            condition: 'about-other',
            label: 'Has the person fallen in the last 6 months?',
            subject: 'the person has fallen in the last 6 months',
          },
        ],
      },
    ],
  },
  {
    id: 'falls-details',
    path: 'about-falls',
    section: 'equipment',
    condition: 'has-fallen',
    components: [
      {
        type: 'textarea',
        id: 'falls-details',
        label: 'How often, where, and what happened?',
        shortLabel: 'About the falls',
        subject: 'how often, where, and what happened',
        rows: 4,
        maxLength: 500,
      },
    ],
  },
  {
    id: 'in-hospital',
    path: 'leaving-hospital',
    section: 'equipment',
    components: [
      {
        type: 'yesNo',
        id: 'in-hospital',
        label: 'Do you need it to leave hospital?',
        shortLabel: 'Needed to leave hospital',
        subject: 'you need it to leave hospital',
        variants: [
          {
            condition: 'about-other',
            label: 'Does the person need it to leave hospital?',
            subject: 'the person needs it to leave hospital',
          },
        ],
      },
    ],
  },
  {
    id: 'discharge',
    path: 'hospital',
    section: 'equipment',
    condition: 'leaves-hospital',
    title: 'Which hospital, and when?',
    components: [
      {
        type: 'text',
        id: 'hospital',
        label: 'Hospital and ward',
        subject: 'the hospital and ward',
        maxLength: 100,
      },
      {
        type: 'date',
        id: 'discharge-date',
        label: 'Expected date of leaving',
        subject: 'the expected date of leaving',
        hint: 'Leave this empty if there is no date yet.',
        optional: true,
        limit: 'todayOrFuture',
      },
    ],
  },
  {
    id: 'home',
    path: 'home',
    section: 'equipment',
    components: [
      {
        type: 'radios',
        id: 'home',
        label: 'Who owns the home?',
        shortLabel: 'Who owns the home',
        subject: 'who owns the home',
        items: [
          { value: 'owned', text: 'Whoever lives there' },
          { value: 'social', text: 'A council or housing association' },
          { value: 'private', text: 'A private landlord' },
          { value: 'care-home', text: 'It is a care home' },
          { value: 'other', text: 'Someone else' },
        ],
      },
    ],
  },
  {
    id: 'permission',
    path: 'landlord',
    section: 'equipment',
    condition: 'rents',
    components: [
      {
        type: 'radios',
        id: 'permission',
        label: 'Does the landlord allow rails and other things to be fitted?',
        shortLabel: 'Landlord’s permission',
        subject: 'if the landlord allows things to be fitted',
        hint: 'Nothing needs permission that only stands on the floor.',
        items: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'not-asked', text: 'Not asked yet' },
        ],
      },
    ],
  },
  {
    id: 'photos',
    path: 'photos',
    section: 'equipment',
    components: [
      {
        type: 'file',
        id: 'photos',
        label: 'Upload photos of where the equipment will go',
        shortLabel: 'Photos of where it will go',
        subject: 'a photo of where the equipment will go',
        hint: 'A photo of the steps, the bath or the door helps us send the right thing. Nobody needs to be in it. JPG, PNG or HEIC, smaller than 10MB each.',
        accept: ['.jpg', '.png', '.heic'],
        max: 5,
        optional: true,
      },
    ],
  },
];
