import { mix, parseColour, type HexColour } from './contrast.js';
import { parseFontFamily } from './font-family.js';
import { checkContrast } from './pairs.js';
import type { BilingualText, Theme, ThemeColours, ThemeLogo, ThemeProblem } from './theme.js';

type Report = (path: string, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

const FIELDS = ['name', 'colours', 'fontFamily', 'logo'];
const LOGO_FIELDS = ['src', 'alt', 'width', 'height'];
const COLOURS: readonly (keyof ThemeColours)[] = [
  'brand',
  'header',
  'headerText',
  'link',
  'linkHover',
  'linkVisited',
  'button',
  'buttonText',
  'focus',
  'focusText',
];

/**
 * Reads a council's theme from its JSON: checks the shape, fills in what may be left out, and
 * checks the contrast of the colours that meet on a page against WCAG 2.2 AA.
 *
 * @param json the parsed file
 * @returns the theme, only where there is no problem; and every problem, with its path
 */
export function readTheme(json: unknown): { theme: Theme | undefined; problems: ThemeProblem[] } {
  const problems: ThemeProblem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });

  const file = readFields(json, '', FIELDS, report);
  if (!file) return { theme: undefined, problems };
  const name = readText(file['name'], 'name', report);
  const colours = readColours(file['colours'], report);
  const fontFamily = readFontFamily(file['fontFamily'], report);
  const logo = readLogo(file['logo'], report);
  if (colours) problems.push(...checkContrast(colours));

  const complete = name && colours && fontFamily && logo && problems.length === 0;
  return { theme: complete ? { name, colours, fontFamily, logo } : undefined, problems };
}

function readColours(json: unknown, report: Report): ThemeColours | undefined {
  const fields = readFields(json, 'colours', COLOURS, report);
  if (!fields) return undefined;
  let failed = false;
  const read = (name: keyof ThemeColours): HexColour | undefined => {
    const value = fields[name];
    if (value === undefined) return undefined;
    const colour = typeof value === 'string' ? parseColour(value) : undefined;
    if (!colour) {
      failed = true;
      report(`colours.${name}`, `must be a colour as #rrggbb or #rgb, not ${shown(value)}`);
    }
    return colour;
  };
  const required = (name: 'brand' | 'link'): HexColour | undefined => {
    if (fields[name] === undefined) report(`colours.${name}`, 'is missing');
    return read(name);
  };

  const brand = required('brand');
  const link = required('link');
  const optional = {
    header: read('header'),
    headerText: read('headerText'),
    linkHover: read('linkHover'),
    linkVisited: read('linkVisited'),
    button: read('button'),
    buttonText: read('buttonText'),
    focus: read('focus'),
    focusText: read('focusText'),
  };
  if (!brand || !link || failed) return undefined;
  return {
    brand,
    header: optional.header ?? brand,
    headerText: optional.headerText ?? '#ffffff',
    link,
    linkHover: optional.linkHover ?? mix(link, '#000000', 0.5),
    // The defaults of GOV.UK Frontend.
    linkVisited: optional.linkVisited ?? '#54319f',
    button: optional.button ?? '#0f7a52',
    buttonText: optional.buttonText ?? '#ffffff',
    focus: optional.focus ?? '#ffdd00',
    focusText: optional.focusText ?? '#0b0c0c',
  };
}

function readFontFamily(json: unknown, report: Report): readonly string[] | undefined {
  if (json === undefined) return [];
  if (typeof json !== 'string') {
    report('fontFamily', `must be a text as in CSS, not ${shown(json)}`);
    return undefined;
  }
  const result = parseFontFamily(json);
  if (typeof result === 'string') {
    report('fontFamily', result);
    return undefined;
  }
  return result;
}

function readLogo(json: unknown, report: Report): ThemeLogo | undefined {
  const fields = readFields(json, 'logo', LOGO_FIELDS, report);
  if (!fields) return undefined;
  const src = readAddress(fields['src'], report);
  const alt = readText(fields['alt'], 'logo.alt', report);
  const size = (name: 'width' | 'height'): number | undefined => {
    const value = fields[name];
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
    report(`logo.${name}`, `must be a number of CSS pixels above 0, not ${shown(value)}`);
    return undefined;
  };
  const width = size('width');
  const height = size('height');
  if (!src || !alt) return undefined;
  return {
    src,
    alt,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

/** An address on the council's own site or on `https:`: no script, no data. */
function readAddress(value: unknown, report: Report): string | undefined {
  const site = 'https://council.invalid/';
  if (typeof value === 'string' && value.trim() && URL.canParse(value, site)) {
    if (new URL(value, site).protocol === 'https:') return value;
  }
  report('logo.src', `must be a path on the site or an https: address, not ${shown(value)}`);
  return undefined;
}

function readText(json: unknown, path: string, report: Report): BilingualText | undefined {
  if (typeof json === 'string' && json.trim()) return { en: json, cy: json };
  if (json === undefined) {
    report(path, 'is missing');
    return undefined;
  }
  if (!isFields(json)) {
    report(path, `must be a text, or one for each language as { "en", "cy" }, not ${shown(json)}`);
    return undefined;
  }
  const fields = readFields(json, path, ['en', 'cy'], report) ?? {};
  const inLanguage = (language: 'en' | 'cy'): string | undefined => {
    const text = fields[language];
    if (typeof text === 'string' && text.trim()) return text;
    report(`${path}.${language}`, text === undefined ? 'is missing' : `must be a text`);
    return undefined;
  };
  const en = inLanguage('en');
  const cy = inLanguage('cy');
  return en && cy ? { en, cy } : undefined;
}

function readFields(
  json: unknown,
  path: string,
  known: readonly string[],
  report: Report,
): Fields | undefined {
  if (!isFields(json)) {
    report(path, json === undefined ? 'is missing' : `must be an object, not ${shown(json)}`);
    return undefined;
  }
  for (const name of Object.keys(json)) {
    if (known.includes(name)) continue;
    report(path ? `${path}.${name}` : name, `is not known here; known are ${known.join(', ')}`);
  }
  return json;
}

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
