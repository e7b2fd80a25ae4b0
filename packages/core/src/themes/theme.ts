import type { HexColour } from './contrast.js';

/** A short text in both languages; a theme file may give one string for both. */
export interface BilingualText {
  en: string;
  cy: string;
}

/** The colours of a theme, complete: what the file leaves out has its default. */
export interface ThemeColours {
  /** Header, footer line, notification banner. White text stands on it. */
  brand: HexColour;
  /** Background of the header. Default: brand. */
  header: HexColour;
  /** Text in the header. Default: white. */
  headerText: HexColour;
  link: HexColour;
  /** Default: link, half way to black, as GOV.UK's. */
  linkHover: HexColour;
  /** Default: GOV.UK's purple. */
  linkVisited: HexColour;
  /** Background of the plain button. Default: GOV.UK's green. */
  button: HexColour;
  /** Default: white. */
  buttonText: HexColour;
  /** Background of what has focus. Default: GOV.UK's yellow. */
  focus: HexColour;
  /** Text on `focus`, and the line that shows focus on white. Default: GOV.UK's black. */
  focusText: HexColour;
}

export interface ThemeLogo {
  /** Address of the image, relative to the site or `https:`. */
  src: string;
  /** What a screen reader says for the image. */
  alt: BilingualText;
  /** In CSS pixels. */
  width?: number;
  /** In CSS pixels. */
  height?: number;
}

/** How a council's pages look, read from its theme file by `readTheme`. */
export interface Theme {
  /** The council's name. */
  name: BilingualText;
  colours: ThemeColours;
  /** Font families, first choice first; none where the system's font is used. */
  fontFamily: readonly string[];
  logo: ThemeLogo;
}

/** What is wrong in a theme file, and where. */
export interface ThemeProblem {
  /** For example `colours.link`; empty for the whole file. */
  path: string;
  message: string;
}
