import type { Meta } from '@storybook/web-components-vite';
import { html, tag } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Tag',
  parameters: guidance('The status of something, in a word or two.', 'tag'),
} satisfies Meta;

const colours = ['grey', 'teal', 'green', 'purple', 'magenta', 'red', 'orange', 'yellow'];
const story = stories(tag);

export const Default = story((say) => ({ text: say('In progress', 'Ar y gweill') }));
export const Colours = {
  render: () =>
    html`<div lang="en">
      ${colours.map((colour) => html`${tag({ text: colour, classes: `govuk-tag--${colour}` })} `)}
    </div>`,
};
