import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readTheme, themeToCss } from './index.js';

const minimal = {
  name: 'Testborough Council',
  colours: { brand: '#14532d', link: '#14602f' },
  logo: { src: '/logo.svg', alt: 'Testborough Council' },
};

function withColours(colours: Record<string, unknown>) {
  return { ...minimal, colours: { ...minimal.colours, ...colours } };
}

function read(json: unknown) {
  const { theme, problems } = readTheme(json);
  assert.deepEqual(problems, []);
  return theme!;
}

describe('readTheme', () => {
  it('fills in what a small file leaves out', () => {
    const theme = read(minimal);
    assert.deepEqual(theme.name, { en: 'Testborough Council', cy: 'Testborough Council' });
    assert.equal(theme.colours.header, '#14532d');
    assert.equal(theme.colours.linkHover, '#0a3018');
    assert.equal(theme.colours.button, '#0f7a52');
    assert.equal(theme.colours.focus, '#ffdd00');
    assert.deepEqual(theme.fontFamily, []);
  });

  it('keeps a name in each language', () => {
    const name = { en: 'Dyffryn Arw County Council', cy: 'Cyngor Sir Dyffryn Arw' };
    assert.deepEqual(read({ ...minimal, name }).name, name);
  });

  it('reports every error of shape with its path', () => {
    const { theme, problems } = readTheme({
      name: { en: 'Testborough' },
      colours: { brand: 'green', link: '#14602f', buton: '#000' },
      fontFamily: 'Arial; } body { display: none',
      logo: { src: 'javascript:alert(1)', alt: ' ', width: '280' },
      colors: {},
    });
    assert.equal(theme, undefined);
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      'colors',
      'colours.brand',
      'colours.buton',
      'fontFamily',
      'logo.alt',
      'logo.src',
      'logo.width',
      'name.cy',
    ]);
    assert.match(problems.find(({ path }) => path === 'colours.brand')!.message, /"green"/);
  });

  it('refuses what is no object', () => {
    for (const json of [undefined, null, 'theme', 7, []]) {
      const { theme, problems } = readTheme(json);
      assert.equal(theme, undefined);
      assert.equal(problems.length, 1);
    }
  });

  it('refuses a font that belongs to GOV.UK', () => {
    const { problems } = readTheme({ ...minimal, fontFamily: '"GDS Transport", arial' });
    assert.match(problems[0]!.message, /licensed for GOV\.UK/);
  });

  it('accepts logos on the site or on https only', () => {
    for (const src of ['/logo.svg', 'logo.svg', '../a/logo.svg', 'https://a.gov.uk/logo.svg']) {
      assert.ok(read({ ...minimal, logo: { ...minimal.logo, src } }));
    }
    for (const src of ['data:image/svg+xml,<svg/>', 'http://a.gov.uk/l.svg', 'javascript:1', '']) {
      const { problems } = readTheme({ ...minimal, logo: { ...minimal.logo, src } });
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['logo.src'],
        src,
      );
    }
  });

  it('refuses a pair of colours below WCAG AA, naming the pair and the ratio', () => {
    const { theme, problems } = readTheme(withColours({ link: '#ff0000' }));
    assert.equal(theme, undefined);
    const message = problems.find(({ path }) => path === 'colours.link')!.message;
    assert.equal(
      message,
      'link #ff0000 on page #ffffff has a contrast of 3.99:1; WCAG 2.2 AA asks for 4.5:1 (links)',
    );
  });

  // One theme for each pair in the table, wrong in that pair.
  const refused: [Record<string, string>, RegExp][] = [
    [{ brand: '#5a9bd5' }, /^page #ffffff on brand #5a9bd5/],
    [{ brand: '#767676' }, /^brand #767676 on surface/],
    [{ header: '#ffcc00' }, /^headerText #ffffff on header #ffcc00/],
    [
      { header: '#808080', headerText: '#000000', focus: '#a0a0a0', focusText: '#404040' },
      /^focus #a0a0a0 or focusText #404040 on header #808080/,
    ],
    [{ link: '#767676' }, /^link #767676 on surface/],
    [{ linkHover: '#999999' }, /^linkHover #999999 on page/],
    [{ linkHover: '#767676' }, /^linkHover #767676 on surface/],
    [{ linkVisited: '#999999' }, /^linkVisited #999999 on page/],
    [{ linkVisited: '#767676' }, /^linkVisited #767676 on surface/],
    [{ button: '#ffdd00' }, /^buttonText #ffffff on button #ffdd00/],
    [{ button: '#8a8a8a', buttonText: '#000000' }, /^buttonText #000000 on buttonHover/],
    [{ focusText: '#767676' }, /^focusText #767676 on focus/],
    [{ focus: '#000000', focusText: '#ffffff' }, /^focusText #ffffff on page/],
  ];
  for (const [colours, expected] of refused) {
    it(`refuses ${JSON.stringify(colours)}`, () => {
      const messages = readTheme(withColours(colours)).problems.map(({ message }) => message);
      assert.ok(
        messages.some((message) => expected.test(message)),
        messages.join('\n') || 'accepted',
      );
    });
  }

  it('accepts a light header, and a light button whose shadow shows its shape', () => {
    read(withColours({ header: '#ffffff', headerText: '#14532d' }));
    read(withColours({ button: '#ffd23f', buttonText: '#0b0c0c' }));
  });
});

describe('the example councils', () => {
  const folder = new URL('../../../example-council/themes/', import.meta.url);
  const files = readdirSync(folder);

  it('are three', () => assert.equal(files.length, 3));

  for (const file of files) {
    it(`${file} is a theme without problems`, () => {
      const theme = read(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      assert.notEqual(theme.name.en, theme.name.cy);
    });
  }
});

describe('themeToCss', () => {
  it('sets GOV.UK Frontend’s properties, and ours where it has none', () => {
    const css = themeToCss(read({ ...minimal, fontFamily: "'Source Sans 3', Arial, sans-serif" }));
    assert.match(css, /^:root \{\n/);
    assert.match(css, /--govuk-brand-colour: #14532d;/);
    assert.match(css, /--council-button-hover-colour: #0b5c3e;/);
    assert.match(css, /--council-font-family: "Source Sans 3", "Arial", sans-serif;/);
  });

  it('leaves the font to the stylesheet where the theme has none', () => {
    assert.doesNotMatch(themeToCss(read(minimal)), /font-family/);
  });

  it('lets no value out of its declaration, in a theme that readTheme never saw', () => {
    const theme = { ...read(minimal), fontFamily: ['A"; } </style> \\'] };
    assert.match(themeToCss(theme), /"A\\22 ; } \\3c \/style> \\5c "/);
    const colours = { ...theme.colours, brand: '#000; } body {' as const };
    assert.throws(() => themeToCss({ ...theme, colours }), /colours\.brand is not a colour/);
  });
});
