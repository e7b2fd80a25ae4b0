import type { Meta } from '@storybook/web-components-vite';
import { pagination } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/pagination/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Pagination',
  parameters: guidance({
    component: 'pagination',
    when: `
      Use it for long lists that come a page at a time, such as 42 pages of planning
      applications, and with \`previous\` and \`next\` alone for the parts of a guide. Not
      for the questions of a form. If a page takes all in a moment, show all.
    `,
    accessibility: [
      'It is a navigation landmark; name it by `landmarkLabel` if there is more than one, as “Pages of results”.',
      'A number’s name is “Page 7”, the current one has `aria-current="page"`. Dots stand for the pages between.',
      'Each link loads a page: put the number in its title (“Results, page 7 of 42”), so that it is announced.',
      'On a narrow screen, and at 400% zoom, only the first, the last and the current page are shown, with the dots.',
    ],
  }),
} satisfies Meta;

const story = stories(pagination);
const example = examples(pagination, fixtures);

const numbered = (say: Say) => {
  const page = (number: number, current = false) => ({
    number,
    current,
    href: `#page-${number}`,
  });
  return {
    landmarkLabel: say('Pages of results', 'Tudalennau o ganlyniadau'),
    previous: { href: '#previous' },
    next: { href: '#next' },
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
  next: { href: '#next' },
  items: [
    { number: 1, current: true, href: '#page-1' },
    { number: 2, href: '#page-2' },
  ],
}));
export const Guide = story((say) => ({
  landmarkLabel: say('Pages of this guide', 'Tudalennau’r canllaw hwn'),
  previous: {
    href: '#previous',
    labelText: say('Who can get help at home', 'Pwy all gael cymorth gartref'),
  },
  next: {
    href: '#next',
    labelText: say('What it costs and who pays', 'Beth yw’r gost a phwy sy’n talu'),
  },
}));

export const ExampleDefault = example('default');
export const ExampleWithCustomLinkAndItemText = example('with custom link and item text');
export const ExampleWithManyPages = example('with many pages');
export const ExampleFirstPage = example('first page');
export const ExampleLastPage = example('last page');
export const ExampleWithPrevAndNextOnly = example('with prev and next only');
export const ExampleWithPrevAndNextOnlyAndLabels = example('with prev and next only and labels');
export const ExampleWithPrevAndNextOnlyAndVeryLongLabels = example(
  'with prev and next only and very long labels',
);
export const ExampleWithPreviousOnly = example('with previous only');
export const ExampleWithNextOnly = example('with next only');
