import type { Meta } from '@storybook/web-components-vite';
import { languageNavigation } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/language-navigation/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Language navigation',
  parameters: guidance('Leads to the same page in another language.', 'language-navigation'),
} satisfies Meta;

const story = stories(languageNavigation);
const example = examples(languageNavigation, fixtures);

export const Default = story((say) => ({
  ariaLabel: say('Language', 'Iaith'),
  items: [
    { text: 'English', lang: 'en', current: say('1', '') === '1', href: say('', '#en') },
    { text: 'Cymraeg', lang: 'cy', current: say('', '1') === '1', href: say('#cy', '') },
  ],
}));
export const ManyLanguages = example('with large amount of multiple languages');
export const MixedDirections = example('with mixed text directions');
