import type { Meta } from '@storybook/web-components-vite';
import { breadcrumbs } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Breadcrumbs',
  parameters: guidance('Shows where a page is on the site, and leads up from it.', 'breadcrumbs'),
} satisfies Meta;

const story = stories(breadcrumbs);

export const Default = story((say) => ({
  labelText: say('Breadcrumb', 'Briwsion bara'),
  items: [
    { text: say('Home', 'Hafan'), href: '#home' },
    { text: say('Adult social care', 'Gofal cymdeithasol i oedolion'), href: '#care' },
    { text: say('Help at home', 'Cymorth gartref') },
  ],
}));
export const CollapsedOnAPhone = story((say) => ({
  labelText: say('Breadcrumb', 'Briwsion bara'),
  collapseOnMobile: true,
  items: [
    { text: say('Home', 'Hafan'), href: '#home' },
    { text: say('Adult social care', 'Gofal cymdeithasol i oedolion'), href: '#care' },
    { text: say('Help at home', 'Cymorth gartref'), href: '#help' },
    { text: say('Equipment and adaptations', 'Offer ac addasiadau'), href: '#equipment' },
  ],
}));
