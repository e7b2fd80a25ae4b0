import type { Meta } from '@storybook/web-components-vite';
import { warningText } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/warning-text/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Warning text',
  parameters: guidance({
    component: 'warning-text',
    when: `
      Use it for a consequence that people must know of: a fine, a deadline, that
      something cannot be undone; or to call 999 instead. One to a page. For anything
      less, use inset text or a plain sentence.
    `,
    accessibility: [
      '“Warning” stands before the text for screen readers; the sign “!” is hidden from them.',
      'It is not announced by itself. What must be heard before an action stands before its button.',
      'The words are bold, and the sign keeps a border in forced colours.',
    ],
  }),
} satisfies Meta;

const story = stories(warningText);
const example = examples(warningText, fixtures);

export const Default = story((say) => ({
  text: say(
    'In an emergency, call 999. Do not use this form.',
    'Mewn argyfwng, ffoniwch 999. Peidiwch â defnyddio’r ffurflen hon.',
  ),
}));

export const ExampleDefault = example('default');
export const ExampleMultipleLines = example('multiple lines');
