import type { Meta } from '@storybook/web-components-vite';
import { html, phaseBanner } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/phase-banner/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Phase banner',
  parameters: guidance({
    component: 'phase-banner',
    when: `
      Show it below the header while a service is in alpha or beta, with a link to give
      feedback. Take it away when the service is live.
    `,
    accessibility: [
      'It is not a landmark. Put it within the header, so that all content is in one.',
      'The link to give feedback leads to a page, or says that it opens an email.',
      'The tag is text: it is read as “Beta”.',
    ],
  }),
} satisfies Meta;

const story = stories(phaseBanner);
const example = examples(phaseBanner, fixtures);

export const Default = story((say) => ({
  tag: { text: say('Beta', 'Beta') },
  html: html`${say('This is a new service.', 'Mae hwn yn wasanaeth newydd.')}
    <a class="govuk-link" href="#feedback">${say('Tell us what you think', 'Dywedwch eich barn')}</a
    >.`,
}));

export const ExampleDefault = example('default');
