import type { Meta } from '@storybook/web-components-vite';
import { feedback, html } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Feedback',
  parameters: guidance('Asks what people think of a page.', 'feedback'),
} satisfies Meta;

const story = stories(feedback);

export const Default = story((say) => ({
  titleText: say('Help us make this service better', 'Helpwch ni i wella’r gwasanaeth hwn'),
  html: html`<p class="govuk-body">
    <a class="govuk-link" href="#feedback"
      >${say('Tell us what you think', 'Dywedwch eich barn')}</a
    >
  </p>`,
}));
