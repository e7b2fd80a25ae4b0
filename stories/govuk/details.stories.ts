import type { Meta } from '@storybook/web-components-vite';
import { details } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Details',
  parameters: guidance('Text that only some people need, which they can open.', 'details'),
} satisfies Meta;

const story = stories(details);

const help = (say: Say) => ({
  summaryText: say('Help with your NHS number', 'Help gyda’ch rhif GIG'),
  text: say(
    'It is 10 numbers, and is on letters from your GP or hospital.',
    'Mae’n 10 rhif, ac mae ar lythyrau gan eich meddyg teulu neu’r ysbyty.',
  ),
});

export const Default = story(help);
export const Open = story((say) => ({ ...help(say), open: true }));
