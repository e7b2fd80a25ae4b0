import type { Meta } from '@storybook/web-components-vite';
import { breadcrumbs } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/breadcrumbs/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Breadcrumbs',
  parameters: guidance({
    component: 'breadcrumbs',
    when: `
      Use them on a site with several levels, such as “Home, Adult social care, Help at
      home”, so that people who came by a search engine see where they are. Not in a form
      or another journey with steps: use a back link.
    `,
    accessibility: [
      'They are a navigation landmark of their own, named by `labelText`.',
      'A last item without `href` is the page itself and says `aria-current="page"`; to leave the page out of its own breadcrumbs is as good.',
      '`collapseOnMobile` hides all but the first and last on a narrow screen, from everybody: at 400% zoom people with a desktop meet it too.',
    ],
  }),
} satisfies Meta;

const story = stories(breadcrumbs);
const example = examples(breadcrumbs, fixtures);

export const Default = story((say) => ({
  items: [
    { text: say('Home', 'Hafan'), href: '#home' },
    { text: say('Adult social care', 'Gofal cymdeithasol i oedolion'), href: '#care' },
    { text: say('Help at home', 'Cymorth gartref') },
  ],
}));
export const CollapsedOnAPhone = story((say) => ({
  collapseOnMobile: true,
  items: [
    { text: say('Home', 'Hafan'), href: '#home' },
    { text: say('Adult social care', 'Gofal cymdeithasol i oedolion'), href: '#care' },
    { text: say('Help at home', 'Cymorth gartref'), href: '#help' },
    { text: say('Equipment and adaptations', 'Offer ac addasiadau'), href: '#equipment' },
  ],
}));

export const ExampleDefault = example('default');
export const ExampleWithOneLevel = example('with one level');
export const ExampleWithoutTheHomeSection = example('without the home section');
export const ExampleWithLastBreadcrumbAsCurrentPage = example(
  'with last breadcrumb as current page',
);
export const ExampleWithCollapseOnMobile = example('with collapse on mobile');
export const ExampleInverse = example('inverse');
