import { contrastRatio, mix, type HexColour } from './contrast.js';
import type { ThemeColours, ThemeProblem } from './theme.js';

/** The lowest contrast that WCAG 2.2 AA allows. */
const TEXT = 4.5; // 1.4.3, text under 24 px
const GRAPHIC = 3; // 1.4.11, controls and focus indicators

const white: HexColour = '#ffffff';
const black: HexColour = '#000000';

/** Every colour of a page that comes from the theme, those computed from it too. */
export type PageColours = ReturnType<typeof pageColours>;

/**
 * Adds the colours that follow from a theme's. The shares are those of GOV.UK's palette: surfaces
 * are its blue at tint-95 and tint-50, a button's hover and shadow its green at shade-25 and 50.
 */
export function pageColours(colours: ThemeColours) {
  return {
    ...colours,
    page: white,
    surface: mix(colours.brand, white, 0.95),
    surfaceBorder: mix(colours.brand, white, 0.5),
    buttonHover: mix(colours.button, black, 0.25),
    buttonShadow: mix(colours.button, black, 0.5),
  };
}

interface Pair {
  /** Usually one; of several, it is enough that one stands out. */
  foreground: readonly (keyof PageColours)[];
  background: keyof PageColours;
  minimum: number;
  reason: string;
}

/**
 * Colours that meet on a page. Left out are pairs that no theme can break: those with GOV.UK
 * Frontend's own colours, and a button's shape on the page (its shadow, half way to black, is at
 * least 3.9:1 on white).
 */
const pairs: readonly Pair[] = [
  {
    foreground: ['page'],
    background: 'brand',
    minimum: TEXT,
    reason: 'white text on the brand colour, in banners and panels',
  },
  {
    foreground: ['brand'],
    background: 'surface',
    minimum: TEXT,
    reason: 'text of the inverse button, when hovered',
  },
  {
    foreground: ['headerText'],
    background: 'header',
    minimum: TEXT,
    reason: 'the name and links in the header',
  },
  {
    foreground: ['focus', 'focusText'],
    background: 'header',
    minimum: GRAPHIC,
    reason: 'the mark of focus in the header',
  },
  { foreground: ['link'], background: 'page', minimum: TEXT, reason: 'links' },
  {
    foreground: ['link'],
    background: 'surface',
    minimum: TEXT,
    reason: 'links in the service navigation, footer and cookie banner',
  },
  { foreground: ['linkHover'], background: 'page', minimum: TEXT, reason: 'links, when hovered' },
  {
    foreground: ['linkHover'],
    background: 'surface',
    minimum: TEXT,
    reason: 'links in the service navigation, footer and cookie banner, when hovered',
  },
  { foreground: ['linkVisited'], background: 'page', minimum: TEXT, reason: 'visited links' },
  {
    foreground: ['linkVisited'],
    background: 'surface',
    minimum: TEXT,
    reason: 'visited links in the footer and cookie banner',
  },
  {
    foreground: ['buttonText'],
    background: 'button',
    minimum: TEXT,
    reason: 'the text of buttons',
  },
  {
    foreground: ['buttonText'],
    background: 'buttonHover',
    minimum: TEXT,
    reason: 'the text of buttons, when hovered; the hover colour is the button’s, 25% darker',
  },
  {
    foreground: ['focusText'],
    background: 'focus',
    minimum: TEXT,
    reason: 'the text of what has focus',
  },
  {
    foreground: ['focusText'],
    background: 'page',
    minimum: GRAPHIC,
    reason: 'the line that marks focus on the page',
  },
];

/** Finds the pairs of colours whose contrast is below WCAG 2.2 AA. */
export function checkContrast(theme: ThemeColours): ThemeProblem[] {
  const colours = pageColours(theme);
  return pairs.flatMap(({ foreground, background, minimum, reason }) => {
    const ratio = Math.max(
      ...foreground.map((name) => contrastRatio(colours[name], colours[background])),
    );
    if (ratio >= minimum) return [];
    const themed = foreground.find((name) => name in theme) ?? background;
    const described = foreground.map((name) => `${name} ${colours[name]}`).join(' or ');
    return [
      {
        path: `colours.${themed}`,
        message:
          `${described} on ${background} ${colours[background]} has a contrast of ` +
          `${roundedDown(ratio)}:1; WCAG 2.2 AA asks for ${minimum}:1 (${reason})`,
      },
    ];
  });
}

/** Down, so that 4.499 is never shown as the 4.5 it falls short of. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
