import type { FormDefinition } from '../model/definition.js';

/** A form with a list that must have someone in it, one that may be empty, and a question after them. */
export const groupForm: FormDefinition = {
  id: 'groups',
  version: '1',
  title: 'Ask for help',
  sections: [{ id: 'home', title: 'Your home' }],
  conditions: {
    shares: { component: 'alone', operator: 'equals', value: 'no' },
    crowded: { component: 'people', operator: 'moreThan', value: 2 },
    medicated: { component: 'medicines', operator: 'isAnswered' },
  },
  pages: [
    {
      id: 'alone',
      path: 'living-alone',
      section: 'home',
      components: [
        {
          type: 'yesNo',
          id: 'alone',
          label: 'Do you live alone?',
          shortLabel: 'Lives alone',
          subject: 'you live alone',
        },
      ],
    },
    {
      id: 'household',
      path: 'people',
      title: 'Who lives with you?',
      section: 'home',
      condition: 'shares',
      repeat: { id: 'people', itemTitle: 'Person', itemsTitle: 'People', min: 1, max: 3 },
      components: [
        { type: 'name', id: 'person-name', label: 'Name' },
        {
          type: 'radios',
          id: 'relationship',
          label: 'How are they related to you?',
          shortLabel: 'Relationship',
          subject: 'how they are related to you',
          items: [
            { value: 'partner', text: 'Partner' },
            { value: 'child', text: 'Child' },
            { value: 'other', text: 'Someone else' },
          ],
        },
      ],
    },
    {
      id: 'space',
      path: 'space',
      section: 'home',
      condition: 'crowded',
      components: [
        {
          type: 'text',
          id: 'space',
          label: 'Where does everyone sleep?',
          shortLabel: 'Where everyone sleeps',
          optional: true,
        },
      ],
    },
    {
      id: 'medicines',
      path: 'medicines',
      title: 'Medicines you take',
      repeat: { id: 'medicines', itemTitle: 'Medicine', itemsTitle: 'Medicines', min: 0, max: 20 },
      components: [
        { type: 'text', id: 'medicine', label: 'Name of the medicine' },
        { type: 'text', id: 'dose', label: 'How much you take', optional: true },
      ],
    },
    {
      id: 'pharmacy',
      path: 'pharmacy',
      condition: 'medicated',
      components: [
        {
          type: 'text',
          id: 'pharmacy',
          label: 'Which pharmacy do you use?',
          shortLabel: 'Pharmacy',
          subject: 'which pharmacy you use',
        },
      ],
    },
  ],
  translations: {
    cy: {
      title: 'Gofyn am gymorth',
      sections: { home: 'Eich cartref' },
      pages: {
        household: {
          title: 'Pwy sy’n byw gyda chi?',
          itemTitle: 'Person',
          itemsTitle: 'Pobl',
        },
        medicines: {
          title: 'Eich meddyginiaethau',
          itemTitle: 'Meddyginiaeth',
          itemsTitle: 'Meddyginiaethau',
        },
      },
      components: {
        alone: {
          label: 'Ydych chi’n byw ar eich pen eich hun?',
          shortLabel: 'Byw ar ei ben ei hun',
          subject: 'ydych chi’n byw ar eich pen eich hun',
        },
        'person-name': { label: 'Enw' },
        relationship: {
          label: 'Beth yw eu perthynas â chi?',
          shortLabel: 'Perthynas',
          subject: 'beth yw eu perthynas â chi',
          items: {
            partner: { text: 'Partner' },
            child: { text: 'Plentyn' },
            other: { text: 'Rhywun arall' },
          },
        },
        space: { label: 'Ble mae pawb yn cysgu?', shortLabel: 'Ble mae pawb yn cysgu' },
        medicine: { label: 'Enw’r feddyginiaeth' },
        dose: { label: 'Faint rydych yn ei gymryd' },
        pharmacy: {
          label: 'Pa fferyllfa ydych chi’n ei defnyddio?',
          shortLabel: 'Fferyllfa',
          subject: 'pa fferyllfa rydych yn ei defnyddio',
        },
      },
    },
  },
};

/** Someone who lives with the person. */
export const someone = (first: string, relationship = 'child') => ({
  'person-name': { first, last: 'Rees' },
  relationship,
});
