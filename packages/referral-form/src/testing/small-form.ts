import type { FormDefinition } from '../model/definition.js';
import type { Person } from './person.js';

/** A short form with one of each thing that tests need: a branch, a date, a long text, a choice. */
export const smallForm: FormDefinition = {
  id: 'small',
  version: '1',
  title: 'Ask for help',
  submitLabel: 'Send request',
  sections: [{ id: 'you', title: 'About you' }],
  conditions: { 'has-pets': { component: 'pets', operator: 'equals', value: 'yes' } },
  pages: [
    {
      id: 'name',
      path: 'your-name',
      section: 'you',
      components: [{ type: 'name', id: 'name', label: 'What is your name?', shortLabel: 'Name' }],
    },
    {
      id: 'birth',
      path: 'date-of-birth',
      section: 'you',
      components: [
        {
          type: 'date',
          id: 'birth',
          label: 'What is your date of birth?',
          shortLabel: 'Date of birth',
          subject: 'your date of birth',
          hint: 'For example, 27 3 1941',
          limit: 'past',
        },
      ],
    },
    {
      id: 'pets',
      path: 'pets',
      components: [
        {
          type: 'yesNo',
          id: 'pets',
          label: 'Do you have pets?',
          shortLabel: 'Pets',
          subject: 'you have pets',
        },
      ],
    },
    {
      id: 'which-pets',
      path: 'which-pets',
      condition: 'has-pets',
      components: [
        {
          type: 'checkboxes',
          id: 'which-pets',
          label: 'Which pets?',
          shortLabel: 'Which pets',
          subject: 'which pets you have',
          items: [
            { value: 'cat', text: 'Cat' },
            { value: 'dog', text: 'Dog' },
            { value: 'none', text: 'None of these', exclusive: true },
          ],
        },
      ],
    },
    {
      id: 'help',
      path: 'help',
      components: [
        {
          type: 'textarea',
          id: 'help',
          label: 'What help do you need?',
          shortLabel: 'Help needed',
          subject: 'what help you need',
          maxLength: 20,
          optional: true,
        },
      ],
    },
  ],
  confirmation: { title: 'Request sent', whatHappensNext: ['We will call you.'] },
  translations: {
    cy: {
      title: 'Gofyn am gymorth',
      submitLabel: 'Anfon y cais',
      sections: { you: 'Amdanoch chi' },
      components: {
        name: { label: 'Beth yw eich enw?', shortLabel: 'Enw' },
        birth: {
          label: 'Beth yw eich dyddiad geni?',
          shortLabel: 'Dyddiad geni',
          subject: 'eich dyddiad geni',
          hint: 'Er enghraifft, 27 3 1941',
        },
        pets: {
          label: 'Oes gennych anifeiliaid anwes?',
          shortLabel: 'Anifeiliaid anwes',
          yes: 'Oes',
          no: 'Nac oes',
          subject: 'oes gennych anifeiliaid anwes',
        },
        'which-pets': { label: 'Pa anifeiliaid?', subject: 'pa anifeiliaid sydd gennych' },
        help: { label: 'Pa gymorth sydd ei angen arnoch?', shortLabel: 'Cymorth' },
      },
      confirmation: { title: 'Cais wedi’i anfon', whatHappensNext: ['Byddwn yn eich ffonio.'] },
    },
  },
};

/** What is typed on its first page. */
export const name = { 'name-first': 'Siân', 'name-last': 'O’Neill' };
/** What is typed on its second page. */
export const birth = { 'birth-day': '27', 'birth-month': '3', 'birth-year': '1941' };

/** Answers it all, to where it is checked. */
export async function answerSmallForm(person: Person): Promise<void> {
  await person.answer(name);
  await person.reach('What is your date of birth?');
  await person.answer(birth);
  await person.reach('Do you have pets?');
  await person.answer({ pets: 'no' });
  await person.reach('What help do you need? (optional)');
  await person.answer({ help: 'Stairs' });
  await person.reach('Check your answers');
}
