import type { Meta } from '@storybook/web-components-vite';
import { details } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/details/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Details',
  parameters: guidance({
    component: 'details',
    when: `
      Use it for help that a few people need and the others may pass by: where to find an
      NHS number, what counts as income. Not for what most people need, and not for the
      questions of a form.
    `,
    accessibility: [
      'It is the browser’s own `details` and needs no script: Enter and Space open and close it, and find in page does where the browser can.',
      'Dragon does not see it as something to click, and VoiceOver may not say whether it is open ([issue 3693](https://github.com/alphagov/govuk-frontend/issues/3693)). Both can still reach it.',
      'What is in it opens where it stands, and focus stays on the summary.',
    ],
  }),
} satisfies Meta;

const story = stories(details);
const example = examples(details, fixtures);

const help = (say: Say) => ({
  summaryText: say('Help with your NHS number', 'Help gyda’ch rhif GIG'),
  text: say(
    'It is 10 numbers, and is on letters from your GP or hospital.',
    'Mae’n 10 rhif, ac mae ar lythyrau gan eich meddyg teulu neu’r ysbyty.',
  ),
});

export const Default = story(help);
export const Open = story((say) => ({ ...help(say), open: true }));

export const ExampleDefault = example('default');
export const ExampleExpanded = example('expanded');
export const ExampleWithHtml = example('with html');
