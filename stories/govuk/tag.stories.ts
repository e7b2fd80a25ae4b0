import type { Meta } from '@storybook/web-components-vite';
import { tag } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/tag/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Tag',
  parameters: guidance({
    component: 'tag',
    when: `
      Use it for the state of a thing in a list: “In progress”, “Urgent”. Few states, with
      words that people know. It is no button and no link. If most things are in one
      state, such as completed, show that as plain text.
    `,
    accessibility: [
      'The words say all: the colour adds to them, and is lost in forced colours, where the tag is bold text.',
      'It is read as text, after what stands before it: “About you In progress”. Put a space or a column between.',
    ],
  }),
} satisfies Meta;

const story = stories(tag);
const example = examples(tag, fixtures);

export const Default = story((say) => ({ text: say('In progress', 'Ar y gweill') }));

export const ExampleDefault = example('default');
export const ExampleGrey = example('grey');
export const ExampleTurquoise = example('turquoise');
export const ExampleGreen = example('green');
export const ExamplePurple = example('purple');
export const ExamplePink = example('pink');
export const ExampleRed = example('red');
export const ExampleOrange = example('orange');
export const ExampleYellow = example('yellow');
