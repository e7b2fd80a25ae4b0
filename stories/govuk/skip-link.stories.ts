import type { Meta } from '@storybook/web-components-vite';
import { skipLink } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Skip link',
  parameters: guidance(
    'The first link of a page: leads past the header for those who use a keyboard. Hidden until it has focus.',
    'skip-link',
  ),
} satisfies Meta;

const story = stories(skipLink);

export const Default = story((say) => ({
  text: say('Skip to main content', 'Mynd i’r prif gynnwys'),
  href: '#root-inner',
}));
export const WithFocus = story((say) => ({
  text: say('Skip to main content', 'Mynd i’r prif gynnwys'),
  href: '#root-inner',
  classes: ':focus',
}));
