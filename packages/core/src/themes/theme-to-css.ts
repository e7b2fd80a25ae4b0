import { parseColour } from './contrast.js';
import { fontFamilyToCss } from './font-family.js';
import { pageColours } from './pairs.js';
import type { Theme } from './theme.js';

/**
 * Writes a theme as CSS: custom properties on `:root`. Link it after the page's stylesheet; isolated
 * elements inherit it.
 *
 * GOV.UK Frontend's own properties where it has one (`--govuk-…`), ours where it has none
 * (`--council-…`). No address goes into it.
 *
 * @param theme as `readTheme` returned it
 * @throws TypeError where a colour is none, in a theme made another way
 */
export function themeToCss(theme: Theme): string {
  for (const [name, colour] of Object.entries(theme.colours)) {
    if (!parseColour(colour)) throw new TypeError(`colours.${name} is not a colour: ${colour}`);
  }
  const colours = pageColours(theme.colours);
  const properties: Record<string, string> = {
    '--govuk-brand-colour': colours.brand,
    '--govuk-link-colour': colours.link,
    '--govuk-link-hover-colour': colours.linkHover,
    '--govuk-link-visited-colour': colours.linkVisited,
    '--govuk-focus-colour': colours.focus,
    '--govuk-focus-text-colour': colours.focusText,
    '--govuk-surface-background-colour': colours.surface,
    '--govuk-surface-border-colour': colours.surfaceBorder,
    '--govuk-template-background-colour': colours.surface,
    '--council-header-colour': colours.header,
    '--council-header-text-colour': colours.headerText,
    '--council-button-colour': colours.button,
    '--council-button-text-colour': colours.buttonText,
    '--council-button-hover-colour': colours.buttonHover,
    '--council-button-shadow-colour': colours.buttonShadow,
  };
  if (theme.fontFamily.length > 0) {
    properties['--council-font-family'] = fontFamilyToCss(theme.fontFamily);
  }
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
