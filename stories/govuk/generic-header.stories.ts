import type { Meta } from '@storybook/web-components-vite';
import { genericHeader, html } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Generic header',
  parameters: guidance(
    'The council’s name or logo, at the top of every page. Councils use it in the place of GOV.UK’s own header.',
    'generic-header',
  ),
} satisfies Meta;

const story = stories(genericHeader);

export const Name = story((say) => ({
  logoText: say('Dyffryn Arw County Council', 'Cyngor Sir Dyffryn Arw'),
}));
export const Logo = story((say) => ({
  logoHtml: html`<img
    src="./logos/dyffryn-arw.svg"
    alt=${say('Dyffryn Arw County Council', 'Cyngor Sir Dyffryn Arw')}
    height="40"
  />`,
}));
