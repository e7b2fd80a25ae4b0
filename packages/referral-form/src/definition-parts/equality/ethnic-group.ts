import type { Option, Page } from '../../model/definition.js';
import type { Conditions } from '../types.js';
import { harmonised, preferNotToSay } from './harmonised-standard.js';

const is = (value: string) => ({ component: 'ethnic-group', operator: 'equals', value }) as const;

/** Which group a person belongs to. */
export const ethnicGroupConditions: Conditions = {
  'ethnic-white': is('white'),
  'ethnic-multiple': is('multiple'),
  'ethnic-asian': is('asian'),
  'ethnic-black': is('black'),
  'ethnic-other': is('other'),
};

/** The broad group, then the one within it: those of England, as GOV.UK's pattern has them. */
export const ethnicGroupPages: Page[] = [
  {
    id: 'ethnic-group',
    path: 'ethnic-group',
    section: 'equality',
    condition: 'answers-equality',
    components: [
      {
        type: 'radios',
        id: 'ethnic-group',
        standardRef: harmonised('ethnicity-harmonised-standard'),
        label: 'What is your ethnic group?',
        shortLabel: 'Ethnic group',
        items: [
          { value: 'white', text: 'White' },
          { value: 'multiple', text: 'Mixed or multiple ethnic groups' },
          { value: 'asian', text: 'Asian or Asian British' },
          { value: 'black', text: 'Black, African, Caribbean or Black British' },
          { value: 'other', text: 'Other ethnic group' },
          preferNotToSay,
        ],
      },
    ],
  },
  within('white', 'your White background', 'Any other White background', [
    { value: 'british', text: 'English, Welsh, Scottish, Northern Irish or British' },
    { value: 'irish', text: 'Irish' },
    { value: 'gypsy-traveller', text: 'Gypsy or Irish Traveller' },
  ]),
  within(
    'multiple',
    'your Mixed or multiple ethnic groups background',
    'Any other Mixed or multiple ethnic background',
    [
      { value: 'white-black-caribbean', text: 'White and Black Caribbean' },
      { value: 'white-black-african', text: 'White and Black African' },
      { value: 'white-asian', text: 'White and Asian' },
    ],
  ),
  within('asian', 'your Asian or Asian British background', 'Any other Asian background', [
    { value: 'indian', text: 'Indian' },
    { value: 'pakistani', text: 'Pakistani' },
    { value: 'bangladeshi', text: 'Bangladeshi' },
    { value: 'chinese', text: 'Chinese' },
  ]),
  within(
    'black',
    'your Black, African, Caribbean or Black British background',
    'Any other Black, African or Caribbean background',
    [
      { value: 'african', text: 'African' },
      { value: 'caribbean', text: 'Caribbean' },
    ],
  ),
  within('other', 'your background', 'Any other ethnic group', [{ value: 'arab', text: 'Arab' }]),
];

/** The question within a group. Whoever finds themselves in none of them can say it in their own words. */
function within(group: string, background: string, another: string, items: Option[]): Page {
  const id = `ethnic-${group}`;
  return {
    id,
    path: id,
    section: 'equality',
    condition: id,
    components: [
      {
        type: 'radios',
        id,
        standardRef: harmonised('ethnicity-harmonised-standard'),
        label: `Which of the following best describes ${background}?`,
        shortLabel: 'Background',
        items: [
          ...items,
          {
            value: 'other',
            text: another,
            reveals: {
              type: 'text',
              id: `${id}-own`,
              label: 'How would you describe your background? (optional)',
              shortLabel: 'Background in your own words',
              maxLength: 100,
            },
          },
          preferNotToSay,
        ],
      },
    ],
  };
}
