import type { Preview } from '@storybook/web-components-vite';
import { readTheme, themeToCss } from '@council-elements/core/themes';
import dyffrynArw from '../packages/example-council/themes/dyffryn-arw.json';
import thornburyVale from '../packages/example-council/themes/thornbury-vale.json';
import wenlowAshmoor from '../packages/example-council/themes/wenlow-ashmoor.json';

/** Stylesheets of the three example councils, by the name of their theme file. */
const themes: Readonly<Record<string, string>> = {
  'thornbury-vale': css(thornburyVale),
  'dyffryn-arw': css(dyffrynArw),
  'wenlow-ashmoor': css(wenlowAshmoor),
};

function css(json: unknown): string {
  const { theme, problems } = readTheme(json);
  if (!theme) throw new Error(problems.map(({ path, message }) => `${path} ${message}`).join('; '));
  return themeToCss(theme);
}

/** The toolbar, and the values that an address may carry: `&globals=lang:cy;theme:dyffryn-arw`. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'A council’s theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'thornbury-vale', title: 'Borough (Thornbury Vale)' },
        { value: 'dyffryn-arw', title: 'Welsh county (Dyffryn Arw)' },
        { value: 'wenlow-ashmoor', title: 'Combined authority (Wenlow and Ashmoor)' },
      ],
    },
  },
  lang: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'cy', title: 'Cymraeg' },
      ],
    },
  },
  dir: {
    description: 'Direction of the text',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
};

export const initialGlobals = { theme: 'thornbury-vale', lang: 'en', dir: 'ltr' };

const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(themeSheet);

/** Makes the preview the page that a council's layout would be. */
export function applyGlobals(globals: Record<string, unknown>): void {
  const { theme, lang, dir } = { ...initialGlobals, ...globals };
  themeSheet.replaceSync(themes[theme] ?? '');
  const { documentElement: page, body } = document;
  page.lang = lang;
  page.dir = dir;
  page.classList.add('govuk-template');
  body.classList.add('govuk-template__body', 'js-enabled', 'govuk-frontend-supported');
}
