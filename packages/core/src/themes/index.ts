export { contrastRatio, parseColour, type HexColour } from './contrast.js';
export { readTheme } from './read-theme.js';
export { themeToCss } from './theme-to-css.js';
export type { BilingualText, Theme, ThemeColours, ThemeLogo, ThemeProblem } from './theme.js';
