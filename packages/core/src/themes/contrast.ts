/** A colour as `#rrggbb`, lower case. */
export type HexColour = `#${string}`;

/**
 * Reads `#rgb` or `#rrggbb`, in either case.
 * @returns the colour as `#rrggbb`; undefined where the text is no such colour
 */
export function parseColour(text: string): HexColour | undefined {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return undefined;
  const digits = text.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/**
 * Contrast ratio of two colours, from 1 to 21; the order does not matter.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio `(L1 + 0.05) / (L2 + 0.05)`
 */
export function contrastRatio(a: HexColour, b: HexColour): number {
  const [darker, lighter] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Mixes a colour with another, as GOV.UK's palette makes its tints (white) and shades (black).
 * @param share of the other colour, from 0 to 1
 */
export function mix(colour: HexColour, other: HexColour, share: number): HexColour {
  const others = channels(other);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value * (1 - share) + (others[index] ?? 0) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function relativeLuminance(colour: HexColour): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const s = value / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: HexColour): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
