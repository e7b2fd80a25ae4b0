import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { genericHeader, html } from '@council-elements/govuk';
import { themeOf } from '../../.storybook/globals.js';
import { sayIn } from '../say.js';
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
export const Logo: StoryObj = {
  render: (_args, { globals }) => {
    const { name, logo } = themeOf(globals);
    const say = sayIn(globals);
    return genericHeader({
      logoHtml: html`<img
        src=${`.${logo.src}`}
        alt=${say(name.en, name.cy)}
        width=${logo.width ?? 280}
        height=${logo.height ?? 48}
      />`,
    });
  },
};
