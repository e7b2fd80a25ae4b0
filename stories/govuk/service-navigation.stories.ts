import type { Meta } from '@storybook/web-components-vite';
import { serviceNavigation } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/service-navigation/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Service navigation',
  parameters: guidance({
    component: 'service-navigation',
    when: `
      Put it below the header: the service’s name, which leads to its start, and links to
      its parts if it has some. Up to five or so. In a form of one journey, the name alone
      will do.
    `,
    accessibility: [
      'On a narrow screen the links hide behind a button, “Menu”, which says whether it is expanded; Enter and Space press it. Focus stays on it, and the links come next.',
      'The page that one is on has `aria-current="page"`; a part that one is in has `aria-current="true"`. Both are also bold if colours are overridden.',
      'The list is a navigation landmark named by `navigationLabel`, or else by the button’s text; the whole is a section named by `ariaLabel`.',
      'Without script all links are shown. At 400% zoom a desktop shows the button.',
    ],
  }),
} satisfies Meta;

const story = stories(serviceNavigation);
const example = examples(serviceNavigation, fixtures);

const parts = (say: Say) => ({
  serviceName: say('Help at home', 'Cymorth gartref'),
  serviceUrl: '#service',
  navigation: [
    { text: say('Find a service', 'Dod o hyd i wasanaeth'), href: '#find', current: true },
    { text: say('Refer someone', 'Atgyfeirio rhywun'), href: '#refer' },
    { text: say('Keep track of goals', 'Cadw golwg ar nodau'), href: '#goals' },
  ],
});

export const Default = story(parts);
export const NameOnly = story((say) => ({ ...parts(say), navigation: [] }));

export const ExampleDefault = example('default');
export const ExampleWithNavigationWithACurrentItem = example('with navigation with a current item');
export const ExampleWithLargeNavigation = example('with large navigation');
export const ExampleWithHTMLNavigationItems = example('with HTML navigation items');
export const ExampleWithNonLinkNavigationItems = example('with non-link navigation items');
export const ExampleWithServiceName = example('with service name');
export const ExampleWithServiceLink = example('with service link');
export const ExampleWithLongServiceName = example('with long service name');
export const ExampleWithServiceNameAndNavigation = example('with service name and navigation');
export const ExampleInverse = example('inverse');
export const ExampleWithCollapseNavigationOnMobileSetToFalse = example(
  'with collapseNavigationOnMobile set to false',
);
export const ExampleWithASingleNavigationItem = example('with a single navigation item');
export const ExampleWithASingleNavigationItemAndCollapseNavigationOnMobileSetToTrue = example(
  'with a single navigation item and collapseNavigationOnMobile set to true',
);
export const ExampleWithLanguageNavigation = example('with language navigation');
export const ExampleWithRightAlignedLanguageNavigation = example(
  'with right-aligned language navigation',
);
export const ExampleInverseWithLanguageNavigation = example('inverse with language navigation');
export const ExampleWithInlineEndSlot = example('with `inline` end slot');
