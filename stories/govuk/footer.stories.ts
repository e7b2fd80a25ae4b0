import type { Meta } from '@storybook/web-components-vite';
import { footer } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/footer/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Footer',
  parameters: guidance({
    component: 'footer',
    when: `
      It ends every page, with links to what the law asks for: accessibility, privacy,
      cookies, and how to make contact. The Open Government Licence and Crown copyright
      are for central government: give the council’s own \`contentLicence\` and
      \`copyright\`.
    `,
    accessibility: [
      'Its template is a `div`: wrap it in `footer`, which makes it the page’s content information landmark. `page()` does.',
      'The links in `meta` come under a heading for screen readers alone, “Support links”.',
      'Link to the accessibility statement from every page: the regulations of 2018 ask for one that is easy to find.',
    ],
  }),
} satisfies Meta;

const story = stories(footer);
const example = examples(footer, fixtures);

const licence = (say: Say) => ({
  contentLicence: {
    text: say(
      'All content is available under the Open Government Licence v3.0, except where otherwise stated',
      'Mae’r holl gynnwys ar gael dan Drwydded Llywodraeth Agored v3.0, ac eithrio lle nodir yn wahanol',
    ),
  },
  copyright: {
    text: say('© Dyffryn Arw County Council', '© Cyngor Sir Dyffryn Arw'),
  },
});

export const Default = story((say) => ({
  ...licence(say),
  meta: {
    items: [
      { text: say('Accessibility', 'Hygyrchedd'), href: '#accessibility' },
      { text: say('Privacy', 'Preifatrwydd'), href: '#privacy' },
      { text: say('Contact us', 'Cysylltu â ni'), href: '#contact' },
    ],
  },
}));
export const WithNavigation = story((say) => ({
  ...licence(say),
  navigation: [
    {
      title: say('Services', 'Gwasanaethau'),
      columns: 2,
      items: [
        { text: say('Bins and recycling', 'Biniau ac ailgylchu'), href: '#bins' },
        { text: say('Council tax', 'Y dreth gyngor'), href: '#tax' },
        { text: say('Libraries', 'Llyfrgelloedd'), href: '#libraries' },
        { text: say('Social care', 'Gofal cymdeithasol'), href: '#care' },
      ],
    },
  ],
}));

export const ExampleDefault = example('default');
export const ExampleWithCustomHTMLContentLicenceAndCopyrightNotice = example(
  'with custom HTML content licence and copyright notice',
);
export const ExampleWithCustomTextContentLicenceAndCopyrightNotice = example(
  'with custom text content licence and copyright notice',
);
export const ExampleWithNoContentLicence = example('with no content licence');
export const ExampleWithCustomMeta = example('with custom meta');
export const ExampleWithOnlyCustomMeta = example('with only custom meta');
export const ExampleWithMetaLinksAndMetaContent = example('with meta links and meta content');
export const ExampleWithOnlyMetaLinks = example('with only meta links');
export const ExampleWithDefaultWidthNavigationOneColumn = example(
  'with default width navigation (one column)',
);
export const ExampleWithDefaultWidthNavigationTwoColumns = example(
  'with default width navigation (two columns)',
);
export const ExampleWithNavigation = example('with navigation');
export const ExampleFullGDSExample = example('Full GDS example');
export const ExampleThreeEqualColumns = example('Three equal columns');
