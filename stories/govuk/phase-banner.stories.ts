import type { Meta } from '@storybook/web-components-vite';
import { html, phaseBanner } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Phase banner',
  parameters: guidance(
    'Says that a service is still being worked on, and asks what people think of it.',
    'phase-banner',
  ),
} satisfies Meta;

const story = stories(phaseBanner);

export const Default = story((say) => ({
  tag: { text: say('Beta', 'Beta') },
  html: html`${say('This is a new service.', 'Mae hwn yn wasanaeth newydd.')}
    <a class="govuk-link" href="#feedback">${say('Tell us what you think', 'Dywedwch eich barn')}</a
    >.`,
}));
