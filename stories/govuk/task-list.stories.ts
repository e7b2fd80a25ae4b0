import type { Meta } from '@storybook/web-components-vite';
import { taskList } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/task-list/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Task list',
  parameters: guidance({
    component: 'task-list',
    when: `
      Use it for a long form of several parts that people do over days or in any order,
      such as an assessment of needs. Show the state of each part. A short form is asked
      in a row, without it.
    `,
    accessibility: [
      'Each task is one link; its hint and state are its description and read after it.',
      'A task that cannot start yet is text without a link, and its state says so: “Cannot start yet”.',
      'The whole row looks as if it could be pressed, and can: the link covers it.',
      'Only what is left to do has a coloured tag; “Completed” is plain text, so that the eye goes to the rest.',
    ],
  }),
} satisfies Meta;

const story = stories(taskList);
const example = examples(taskList, fixtures);

export const Default = story((say) => ({
  items: [
    {
      title: { text: say('About you', 'Amdanoch chi') },
      href: '#you',
      status: { text: say('Completed', 'Wedi’i gwblhau') },
    },
    {
      title: { text: say('What you need', 'Beth sydd ei angen arnoch') },
      hint: { text: say('Takes about 5 minutes', 'Mae’n cymryd tua 5 munud') },
      href: '#needs',
      status: {
        tag: { text: say('Incomplete', 'Anghyflawn'), classes: 'govuk-tag--blue' },
      },
    },
    {
      title: { text: say('Send', 'Anfon') },
      status: {
        text: say('Cannot start yet', 'Methu dechrau eto'),
        classes: 'govuk-task-list__status--cannot-start-yet',
      },
    },
  ],
}));

export const ExampleDefault = example('default');
export const ExampleForcedHoverState = example('forced hover state');
export const ExampleWithHintTextAndAdditionalStates = example(
  'with hint text and additional states',
);
export const ExampleWithAllPossibleColours = example('with all possible colours');
export const ExampleWithVeryLongSingleWordTags = example('with very long single word tags');
export const ExampleWithEmptyValues = example('with empty values');
