import type { Meta } from '@storybook/web-components-vite';
import { footer } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Footer',
  parameters: guidance('Ends every page, with links to what the law asks for.', 'footer'),
} satisfies Meta;

const story = stories(footer);

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
    visuallyHiddenTitle: say('Support links', 'Dolenni cymorth'),
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
