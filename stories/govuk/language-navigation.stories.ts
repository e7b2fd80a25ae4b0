import type { Meta } from '@storybook/web-components-vite';
import { languageNavigation } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/language-navigation/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Language navigation',
  parameters: guidance({
    component: 'language-navigation',
    when: `
      Use it where a page exists in more than one language: in Wales, English and Cymraeg
      on every page. Each link leads to the same page in the other language, not to the
      start. Name each language in itself: “Cymraeg”, not “Welsh”.
    `,
    accessibility: [
      'It is a navigation landmark; `ariaLabel` is in the language of the page.',
      '`lang` on an item makes screen readers say it with the right voice, `hreflang` tells the language behind the link, and `dir` the direction of its script.',
      '`languageDescriptionText` adds words for screen readers, in the language of the link.',
      'The current language is text with `aria-current`, not a link.',
    ],
  }),
} satisfies Meta;

const story = stories(languageNavigation);
const example = examples(languageNavigation, fixtures);

export const Default = story((say) => ({
  items: [
    { text: 'English', lang: 'en', current: say('1', '') === '1', href: say('', '#en') },
    { text: 'Cymraeg', lang: 'cy', current: say('', '1') === '1', href: say('#cy', '') },
  ],
}));

export const ExampleDefault = example('default');
export const ExampleWithMultipleLanguages = example('with multiple languages');
export const ExampleWithLargeAmountOfMultipleLanguages = example(
  'with large amount of multiple languages',
);
export const ExampleInverse = example('inverse');
export const ExampleWithTranslatedNavigationLabel = example('with translated navigation label');
export const ExampleWithMixedTextDirections = example('with mixed text directions');
export const ExampleWithLanguageDescription = example('with language description');
