import type { Meta } from '@storybook/web-components-vite';
import { backLink } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/back-link/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Back link',
  parameters: guidance({
    component: 'back-link',
    when: `
      Put it at the top of a question page, before \`main\`, so that people can go back
      without fear of losing their answers. Not with breadcrumbs on the same page. A
      council’s content pages have breadcrumbs; its forms have a back link.
    `,
    accessibility: [
      'It is a link: give it the address of the question before. One that runs `history.back()` does nothing where the page was opened from an email, and nothing without script.',
      'It stands outside `main`, so that the skip link passes it.',
      'The arrow is drawn by the stylesheet and is not read out.',
    ],
  }),
} satisfies Meta;

const story = stories(backLink);
const example = examples(backLink, fixtures);

export const Default = story(() => ({ href: '#back' }));

export const ExampleDefault = example('default');
export const ExampleInverse = example('inverse');
