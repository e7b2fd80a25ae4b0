import type { Meta } from '@storybook/web-components-vite';
import { serviceNavigation } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/service-navigation/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Service navigation',
  parameters: guidance('The name of a service, and links to its parts.', 'service-navigation'),
} satisfies Meta;

const story = stories(serviceNavigation);
const example = examples(serviceNavigation, fixtures);

const parts = (say: Say) => ({
  serviceName: say('Help at home', 'Cymorth gartref'),
  serviceUrl: '#service',
  menuButtonText: say('Menu', 'Dewislen'),
  ariaLabel: say('Service information', 'Gwybodaeth am y gwasanaeth'),
  navigation: [
    { text: say('Find a service', 'Dod o hyd i wasanaeth'), href: '#find', current: true },
    { text: say('Refer someone', 'Atgyfeirio rhywun'), href: '#refer' },
    { text: say('Keep track of goals', 'Cadw golwg ar nodau'), href: '#goals' },
  ],
});

export const Default = story(parts);
export const NameOnly = story((say) => ({ ...parts(say), navigation: [] }));
export const LongName = example('with long service name');
