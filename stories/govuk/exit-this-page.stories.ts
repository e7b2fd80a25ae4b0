import type { Meta } from '@storybook/web-components-vite';
import { exitThisPage, html } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Exit this page',
  parameters: guidance(
    'Takes a person away at once, from a page that could put them in danger.',
    'exit-this-page',
  ),
} satisfies Meta;

const story = stories(exitThisPage);

export const Default = story((say) => ({
  html: html`<span class="govuk-visually-hidden">${say('Emergency', 'Argyfwng')}</span> ${say(
      'Exit this page',
      'Gadael y dudalen hon',
    )}`,
}));
