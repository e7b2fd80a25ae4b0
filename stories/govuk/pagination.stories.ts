import type { Meta } from '@storybook/web-components-vite';
import { pagination } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Pagination',
  parameters: guidance(
    'Leads through the pages of a list, or from one page of a guide to the next.',
    'pagination',
  ),
} satisfies Meta;

const story = stories(pagination);

const numbered = (say: Say) => {
  const page = (number: number, current = false) => ({
    number,
    current,
    href: `#page-${number}`,
    visuallyHiddenText: say(`Page ${number}`, `Tudalen ${number}`),
  });
  return {
    landmarkLabel: say('Pages of results', 'Tudalennau o ganlyniadau'),
    previous: { href: '#previous', text: say('Previous page', 'Y dudalen flaenorol') },
    next: { href: '#next', text: say('Next page', 'Y dudalen nesaf') },
    items: [
      page(1),
      { ellipsis: true },
      page(6),
      page(7, true),
      page(8),
      { ellipsis: true },
      page(42),
    ],
  };
};

export const ManyPages = story(numbered);
export const FirstPage = story((say) => ({
  landmarkLabel: say('Pages of results', 'Tudalennau o ganlyniadau'),
  next: { href: '#next', text: say('Next page', 'Y dudalen nesaf') },
  items: [
    { number: 1, current: true, href: '#page-1', visuallyHiddenText: say('Page 1', 'Tudalen 1') },
    { number: 2, href: '#page-2', visuallyHiddenText: say('Page 2', 'Tudalen 2') },
  ],
}));
export const Guide = story((say) => ({
  landmarkLabel: say('Pages of this guide', 'Tudalennau’r canllaw hwn'),
  previous: {
    href: '#previous',
    text: say('Previous', 'Blaenorol'),
    labelText: say('Who can get help at home', 'Pwy all gael cymorth gartref'),
  },
  next: {
    href: '#next',
    text: say('Next', 'Nesaf'),
    labelText: say('What it costs and who pays', 'Beth yw’r gost a phwy sy’n talu'),
  },
}));
