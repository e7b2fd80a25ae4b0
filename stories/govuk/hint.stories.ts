import type { Meta } from '@storybook/web-components-vite';
import { hint } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/hint/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Hint',
  parameters: guidance({
    component: 'hint',
    page: 'text-input',
    when: `
      Every control takes \`hint\` and shows it in its place; this template alone is for a
      control of your own. Use it for help that most people need: a format, where to find
      a number. Leave out what the label says already.
    `,
    accessibility: [
      'It is read after the field’s name, as its description (`aria-describedby`), and as one run of text: links, lists and headings in it are lost.',
      'Screen readers may cut a long description, and people skip it: a sentence, no more. Put more above the question.',
      'For a control of your own, set `aria-describedby` to its `id` yourself.',
    ],
  }),
} satisfies Meta;

const story = stories(hint);
const example = examples(hint, fixtures);

export const Default = story((say) => ({
  text: say(
    'It is on letters from your GP or hospital',
    'Mae ar lythyrau gan eich meddyg teulu neu’r ysbyty',
  ),
}));

export const ExampleDefault = example('default');
export const ExampleWithHtml = example('with html');
