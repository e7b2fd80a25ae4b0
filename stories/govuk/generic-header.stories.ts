import type { Meta } from '@storybook/web-components-vite';
import { genericHeader, html } from '@council-elements/govuk';
import { themeOf } from '../../.storybook/globals.js';
import fixtures from 'govuk-frontend/dist/govuk/components/generic-header/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Generic header',
  parameters: guidance({
    component: 'generic-header',
    when: `
      It is the header for councils and others who are not on GOV.UK: a name, a logo, or
      both. It carries no crown. The service’s name and its links stand below it, in the
      service navigation.
    `,
    accessibility: [
      'Its template is a `div`: wrap it in `header`, which makes it the banner landmark. `page()` does.',
      'The logo’s `alt` is the name of the council, in the language of the page. If the name stands beside the logo as text, the `alt` is empty.',
      'A logo that is an image keeps its own colours in forced colours and dark mode: it needs a ground of its own, or strokes that show on black.',
    ],
  }),
} satisfies Meta;

const story = stories(genericHeader);
const example = examples(genericHeader, fixtures);

export const Name = story((say) => ({
  logoText: say('Dyffryn Arw County Council', 'Cyngor Sir Dyffryn Arw'),
}));
export const Logo = story((say, globals) => {
  const { name, logo } = themeOf(globals);
  return {
    logoHtml: html`<img
      src=${`.${logo.src}`}
      alt=${say(name.en, name.cy)}
      width=${logo.width ?? 280}
      height=${logo.height ?? 48}
    />`,
  };
});

export const ExampleDefault = example('default');
export const ExampleWithImageLogo = example('with image logo');
export const ExampleWithTextAndImageLogo = example('with text and image logo');
export const ExampleFullWidth = example('full width');
