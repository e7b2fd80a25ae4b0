import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const css = readFileSync(new URL('council.css', import.meta.url), 'utf8');

/** A colour of the stylesheet that no theme can set. */
interface Fixed {
  selector: string;
  property: string;
  colour: string;
}

interface Allowed {
  reason: string;
  matches: (fixed: Fixed) => boolean;
}

const greys = ['#fff', '#f3f3f3', '#cecece', '#858686', '#0b0c0c'];

/** What may be fixed. A rule that a new GOV.UK Frontend brings is in none of these until looked at. */
const allowed: Allowed[] = [
  {
    reason: 'transparent: seen in forced colours alone, where it is a border or an outline',
    matches: ({ colour }) => colour === 'rgba(0,0,0,0)',
  },
  {
    reason: 'greys of text, borders and what is under the pointer go with every brand',
    matches: ({ colour }) => greys.includes(colour),
  },
  {
    reason: 'a tag named for its colour has that colour',
    matches: ({ selector }) => /^\.govuk-tag--[a-z]+$/.test(selector),
  },
  {
    reason: 'red warns, whatever the brand',
    matches: ({ selector }) =>
      selector.startsWith('.govuk-button--warning') ||
      selector === '.govuk-error-summary__list a:hover',
  },
  {
    reason: 'green says that it went well, whatever the brand',
    matches: ({ selector }) => selector.startsWith('.govuk-notification-banner--success'),
  },
  {
    reason: 'GOV.UK Frontend’s own, which a rule after it turns into the theme’s',
    matches: ({ selector, property }) => overridden[property]?.test(selector) === true,
  },
];

/** Selectors whose colour our stylesheets set again, by property: src/scss/. */
const overridden: Record<string, RegExp> = {
  'box-shadow': /^\.govuk-button(--inverse|\[disabled\]:active)?$/,
  color: /^\.govuk-tag$/,
  'background-color':
    /^\.govuk-(button:hover|button--inverse:hover|tag|file-upload-button.*__status)$/,
};

/** Colours that are written out, but for those behind a custom property and those mixed with one. */
function fixedColours(stylesheet: string): Fixed[] {
  const found: Fixed[] = [];
  for (const [, selector = '', block = ''] of stylesheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const declaration of block.split(';')) {
      const [, property = '', value = ''] = /^([a-z-]+):(.*)$/s.exec(declaration) ?? [];
      if (property.startsWith('--')) continue;
      for (const [colour] of withoutTheme(value).matchAll(colours)) {
        found.push({ selector: selector.trim(), property, colour: colour.replaceAll(' ', '') });
      }
    }
  }
  return found;
}

const colours =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^)]*\)|\b(?:red|blue|green|navy|orange|yellow|purple|teal)\b/gi;

/** Takes the innermost `var()` and `color-mix()` out until none is left. */
function withoutTheme(value: string): string {
  const rest = value
    .replace(/var\((?:[^()]|\([^()]*\))*\)/g, 'theme')
    .replace(/color-mix\([^()]*theme[^()]*\)/g, 'theme');
  return rest === value ? value : withoutTheme(rest);
}

describe('the colours of the page stylesheet', () => {
  const fixed = fixedColours(css);

  it('are the theme’s, or are fixed for a reason', () => {
    assert.ok(fixed.length > 50, 'found');
    const without = fixed.filter((colour) => !allowed.some(({ matches }) => matches(colour)));
    assert.deepEqual(without, []);
  });

  it('are each fixed for a reason that still holds', () => {
    const stale = allowed.filter(({ matches }) => !fixed.some(matches));
    assert.deepEqual(
      stale.map(({ reason }) => reason),
      [],
    );
  });

  for (const [what, rule] of [
    ['a hex colour', '.govuk-new{background:#1d70b8}'],
    ['a colour in a function', '.govuk-new{border:1px solid rgb(29 112 184)}'],
    ['a named colour', '.govuk-new{color:blue}'],
    ['a colour mixed with no property', '.govuk-new{color:color-mix(in srgb, #1d70b8, #fff)}'],
  ] as const) {
    it(`finds ${what} in a rule that nobody has looked at`, () => {
      const [colour] = fixedColours(rule);
      assert.ok(colour);
      assert.ok(!allowed.some(({ matches }) => matches(colour)));
    });
  }

  it('lets those of a custom property be', () => {
    const rule =
      '.govuk-new{color:var(--govuk-a, var(--govuk-b, #1d70b8));border:1px solid color-mix(in srgb, var(--govuk-brand-colour, #1d70b8), #ffffff 80%)}';
    assert.deepEqual(
      fixedColours(rule).map(({ colour }) => colour),
      [],
    );
  });

  it('of GOV.UK Frontend that are overridden come before ours', () => {
    for (const [theirs, ours] of [
      ['.govuk-tag{', '.govuk-tag:where(:not([class*=govuk-tag--])){'],
      ['.govuk-button--inverse:hover{', '.govuk-button--inverse:hover:where(:not([disabled])){'],
      [
        '.govuk-file-upload-button:hover .govuk-file-upload-button__status{',
        '.govuk-file-upload-button .govuk-file-upload-button__status,.govuk-file-upload-button:hover .govuk-file-upload-button__status{',
      ],
    ] as const) {
      const first = css.indexOf(`}${theirs}`);
      assert.ok(first > 0, theirs);
      assert.ok(css.lastIndexOf(ours) > first, ours);
    }
  });

  it('has no media query of Internet Explorer, which minifiers refuse', () => {
    assert.equal(/@media[^{]*\\/.exec(css)?.[0], undefined);
  });
});
