import type { FormDefinition } from '../model/definition.js';

/** A form with a task list: a section that decides about others, one that does not, and one left out. */
export const taskForm: FormDefinition = {
  id: 'tasks',
  version: '1',
  title: 'Apply for help',
  taskList: true,
  sections: [
    { id: 'about', title: 'About you' },
    { id: 'home', title: 'Your home' },
    { id: 'carer', title: 'Your carer' },
    { id: 'matters', title: 'What matters to you' },
  ],
  conditions: {
    cared: { component: 'cared-for', operator: 'equals', value: 'yes' },
    steps: { component: 'has-steps', operator: 'equals', value: 'yes' },
  },
  pages: [
    {
      id: 'name',
      path: 'name',
      section: 'about',
      components: [{ type: 'name', id: 'name', label: 'What is your name?' }],
    },
    {
      id: 'cared-for',
      path: 'cared-for',
      section: 'about',
      components: [
        {
          type: 'yesNo',
          id: 'cared-for',
          label: 'Does somebody care for you?',
          shortLabel: 'Has a carer',
          subject: 'somebody cares for you',
        },
      ],
    },
    {
      id: 'has-steps',
      path: 'has-steps',
      section: 'home',
      components: [
        {
          type: 'yesNo',
          id: 'has-steps',
          label: 'Are there steps to your door?',
          shortLabel: 'Steps to the door',
          subject: 'there are steps to your door',
        },
      ],
    },
    {
      id: 'steps',
      path: 'steps',
      section: 'home',
      condition: 'steps',
      components: [
        {
          type: 'number',
          id: 'steps',
          label: 'How many steps?',
          shortLabel: 'Number of steps',
          subject: 'how many steps there are',
        },
      ],
    },
    {
      id: 'carer',
      path: 'carer',
      section: 'carer',
      condition: 'cared',
      components: [
        {
          type: 'text',
          id: 'carer',
          label: 'Who cares for you?',
          shortLabel: 'Carer',
          subject: 'who cares for you',
        },
      ],
    },
    {
      id: 'matters',
      path: 'what-matters',
      section: 'matters',
      components: [
        {
          type: 'textarea',
          id: 'matters',
          label: 'What matters most to you?',
          shortLabel: 'What matters most',
          optional: true,
        },
      ],
    },
  ],
  translations: {
    cy: {
      title: 'Gwneud cais am gymorth',
      sections: {
        about: 'Amdanoch chi',
        home: 'Eich cartref',
        carer: 'Eich gofalwr',
        matters: 'Beth sy’n bwysig i chi',
      },
      components: {
        name: { label: 'Beth yw eich enw?' },
        'cared-for': {
          label: 'Oes rhywun yn gofalu amdanoch chi?',
          shortLabel: 'Gofalwr',
          subject: 'oes rhywun yn gofalu amdanoch chi',
        },
        'has-steps': {
          label: 'Oes grisiau at eich drws?',
          shortLabel: 'Grisiau at y drws',
          subject: 'oes grisiau at eich drws',
        },
        steps: {
          label: 'Faint o risiau?',
          shortLabel: 'Nifer y grisiau',
          subject: 'faint o risiau sydd',
        },
        carer: {
          label: 'Pwy sy’n gofalu amdanoch chi?',
          shortLabel: 'Gofalwr',
          subject: 'pwy sy’n gofalu amdanoch chi',
        },
        matters: { label: 'Beth sydd bwysicaf i chi?', shortLabel: 'Beth sydd bwysicaf' },
      },
    },
  },
};

/** Right answers, page by page. */
export const TASK_ANSWERS = {
  name: { name: { first: 'Siân', last: 'Rees' } },
  'cared-for': { 'cared-for': 'yes' },
  'has-steps': { 'has-steps': 'yes' },
  steps: { steps: '3' },
  carer: { carer: 'Megan' },
  matters: { matters: '' },
} as const;
