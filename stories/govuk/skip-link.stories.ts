import type { Meta } from '@storybook/web-components-vite';
import { skipLink } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/skip-link/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Skip link',
  parameters: guidance({
    component: 'skip-link',
    when: `
      It is the first link of every page and leads past the header to \`main\`. \`page()\`
      brings it.
    `,
    accessibility: [
      'It is hidden until it has focus: Tab at the start of the page shows it.',
      'It moves focus to its target, not only the view, so that the next Tab goes on from there; script gives the target a `tabindex` for as long as it has focus.',
      'Its `href` is the `id` of an element of the page; if there is none, the console says so. Here, it is Storybook’s.',
      'The cookie banner comes before it; breadcrumbs and back link are passed by it.',
    ],
  }),
} satisfies Meta;

const story = stories(skipLink);
const example = examples(skipLink, fixtures);

export const Default = story(() => ({
  href: '#root-inner',
}));
export const WithFocus = story(() => ({
  href: '#root-inner',
  classes: ':focus',
}));

export const ExampleDefault = example('default');
export const ExampleWithFocus = example('with focus');
