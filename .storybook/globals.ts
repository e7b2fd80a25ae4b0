import type { Preview } from '@storybook/web-components-vite';
import { readTheme, themeToCss, type Theme } from '@council-elements/core/themes';
import dyffrynArw from '../packages/example-council/themes/dyffryn-arw.json';
import thornburyVale from '../packages/example-council/themes/thornbury-vale.json';
import wenlowAshmoor from '../packages/example-council/themes/wenlow-ashmoor.json';

/** The three example councils, by the name of their theme file. */
const themes: Readonly<Record<string, Theme>> = {
  'thornbury-vale': read(thornburyVale),
  'dyffryn-arw': read(dyffrynArw),
  'wenlow-ashmoor': read(wenlowAshmoor),
};

function read(json: unknown): Theme {
  const { theme, problems } = readTheme(json);
  if (!theme) throw new Error(problems.map(({ path, message }) => `${path} ${message}`).join('; '));
  return theme;
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

/** The theme that the toolbar shows. */
export function themeOf(globals: Record<string, unknown>): Theme {
  const name = String(globals['theme']);
  const theme = themes[name];
  if (!theme) throw new Error(`No theme is named "${name}".`);
  return theme;
}

/** Shows a theme, without rendering anew what is shown. */
export function applyTheme(globals: Record<string, unknown>): void {
  themeSheet.replaceSync(themeToCss(themeOf(globals)));
}

/** Makes the preview the page that a council's layout would be. */
export function applyGlobals(globals: Record<string, unknown>): void {
  applyTheme(globals);
  const { documentElement: page, body } = document;
  page.lang = String(globals['lang']);
  page.dir = String(globals['dir']);
  page.classList.add('govuk-template');
  body.classList.add('govuk-template__body', 'js-enabled', 'govuk-frontend-supported');
}
