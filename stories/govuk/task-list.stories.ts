import type { Meta } from '@storybook/web-components-vite';
import { taskList } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/task-list/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Task list',
  parameters: guidance(
    'The parts of a long form, each with its status, in any order.',
    'task-list',
  ),
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
export const LongWords = example('with very long single word tags');
