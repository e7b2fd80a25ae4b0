import type { Meta } from '@storybook/web-components-vite';
import { exitThisPage } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/exit-this-page/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Exit this page',
  parameters: guidance({
    component: 'exit-this-page',
    when: `
      Use it on pages that somebody should not be seen reading: about domestic abuse, or
      worries about a child. It covers the page at once and goes to a harmless one. It
      does not clear the browser’s history: say so on the page, and how to. Not elsewhere:
      it frightens people who are safe.
    `,
    accessibility: [
      'Shift pressed three times, with less than 5 seconds between, leaves from anywhere on the page. Each press is announced, and shown by dots in the button.',
      'Add the secondary link after the skip link, with the class `govuk-js-exit-this-page-skiplink`, so that people with a keyboard reach it with two presses of Tab.',
      'It sticks to the top while the page scrolls. On a narrow screen it is as wide as the page.',
      'Known: left and right Shift pressed in turn may not count ([issue 5393](https://github.com/alphagov/govuk-frontend/issues/5393)), and the screen keyboard of an iPhone or iPad sends Shift when it means something else ([issue 4095](https://github.com/alphagov/govuk-frontend/issues/4095)).',
    ],
  }),
} satisfies Meta;

const story = stories(exitThisPage);
const example = examples(exitThisPage, fixtures);

export const Default = story(() => ({}));

export const ExampleDefault = example('default');
