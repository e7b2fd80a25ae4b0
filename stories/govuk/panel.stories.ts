import type { Meta } from '@storybook/web-components-vite';
import { html, panel } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/panel/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Panel',
  parameters: guidance({
    component: 'panel',
    when: `
      Use it at the end of a journey, to say that it is done: what was sent, with the
      reference number. As an interruption, it asks people to stop and check something
      before they go on. Not to set off content on another page.
    `,
    accessibility: [
      'Its title is the heading of the page (`h1`, or `headingLevel`). It takes no focus: it is read with the page, so put the outcome in the page’s title too.',
      'A reference that is read out needs to be told apart by ear: separate its parts with hyphens or spaces.',
      'In forced colours its ground is lost, and a border marks it.',
    ],
  }),
} satisfies Meta;

const story = stories(panel);
const example = examples(panel, fixtures);

export const Confirmation = story((say) => ({
  titleText: say('Referral sent', 'Atgyfeiriad wedi’i anfon'),
  html: html`${say('Your reference number', 'Eich cyfeirnod')}<br /><strong>HDJ-2123-F</strong>`,
}));

export const ExampleDefault = example('default');
export const ExampleInterruption = example('interruption');
export const ExampleInterruptionWithContentWithLongLineLength = example(
  'interruption-with-content-with-long-line-length',
);
export const ExampleInterruptionWithHeadingsContentAndLists = example(
  'interruption-with-headings-content-and-lists',
);
