import type { Meta } from '@storybook/web-components-vite';
import { backLink } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Back link',
  parameters: guidance('Leads to the page before, at the top of a page of a form.', 'back-link'),
} satisfies Meta;

const story = stories(backLink);

export const Default = story((say) => ({ text: say('Back', 'Yn ôl'), href: '#back' }));
