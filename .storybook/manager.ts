import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Council Elements',
    brandUrl: './?path=/docs/about--docs',
    brandTarget: '_self',
    colorSecondary: '#14602f',
  }),
});
