import type { Meta } from '@storybook/web-components-vite';
import { insetText } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/inset-text/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Inset text',
  parameters: guidance({
    component: 'inset-text',
    when: `
      Use it to set apart a sentence that matters: how long an answer takes, a quotation.
      Sparingly: two on a page are one too many. For consequences, use warning text; for
      news that is not about the page, a notification banner.
    `,
    accessibility: [
      'It is set apart for the eye alone: screen readers read it as any paragraph. The words must do without the line at their side.',
      'The line is a border, and stays in forced colours.',
    ],
  }),
} satisfies Meta;

const story = stories(insetText);
const example = examples(insetText, fixtures);

export const Default = story((say) => ({
  text: say(
    'It can take up to 3 working days to hear from us.',
    'Gall gymryd hyd at 3 diwrnod gwaith i chi glywed gennym.',
  ),
}));

export const ExampleDefault = example('default');
export const ExampleWithHtml = example('with html');
