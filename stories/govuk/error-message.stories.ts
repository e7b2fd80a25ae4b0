import type { Meta } from '@storybook/web-components-vite';
import { errorMessage } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/error-message/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Error message',
  parameters: guidance({
    component: 'error-message',
    when: `
      Every control takes \`errorMessage\` and shows it in its place; this template alone
      is for a control of your own. Say what to do, not what went wrong: “Enter your
      postcode”, not “Invalid postcode”. The same words stand in the error summary.
    `,
    accessibility: [
      'It is not announced when it appears: the error summary is, after the page has loaded again.',
      'It is part of the field’s description (`aria-describedby`), and is read after its name.',
      '“Error:” before it is for screen readers, so that red is not all that tells it.',
      'For a control of your own, set `aria-describedby` to its `id` yourself.',
    ],
  }),
} satisfies Meta;

const story = stories(errorMessage);
const example = examples(errorMessage, fixtures);

export const Default = story((say) => ({
  text: say('Enter your full name', 'Nodwch eich enw llawn'),
}));

export const ExampleDefault = example('default');
export const ExampleTranslated = example('translated');
