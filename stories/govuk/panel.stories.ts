import type { Meta } from '@storybook/web-components-vite';
import { html, panel } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/panel/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Panel',
  parameters: guidance('Says that something is done, at the top of a confirmation page.', 'panel'),
} satisfies Meta;

const story = stories(panel);
const example = examples(panel, fixtures);

export const Confirmation = story((say) => ({
  titleText: say('Referral sent', 'Atgyfeiriad wedi’i anfon'),
  html: html`${say('Your reference number', 'Eich cyfeirnod')}<br /><strong>HDJ-2123-F</strong>`,
}));
export const Interruption = example('interruption');
