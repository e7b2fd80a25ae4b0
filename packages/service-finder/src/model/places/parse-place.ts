import { fix, isValid, toNormalised, toOutcode, toSector, validOutcode } from 'postcode';

/** A postcode or the beginning of one, by its form; that there is such a one is not said. */
export type ParsedPlace =
  | { precision: 'postcode'; name: string; sector: string; outcode: string }
  | { precision: 'sector'; name: string; sector: string; outcode: string }
  | { precision: 'district'; name: string; outcode: string };

/**
 * Reads a postcode (`SW1A 2AA`), a sector (`SW1A 2`) or an outward code (`SW1A`) in whatever way it
 * is written: case, spaces, hyphens, brackets, dashes and full stops do not count, as the GOV.UK
 * Design System asks for addresses; O and 0, I and 1 are taken for each other where only one can be
 * meant. The name is the tidy form.
 *
 * @see https://design-system.service.gov.uk/patterns/addresses/
 * @returns undefined when it is none of these
 */
export function parsePlace(text: string): ParsedPlace | undefined {
  const words = text
    .replace(/[\s\-–—.,()[\]]+/g, ' ')
    .trim()
    .toUpperCase();
  const postcode = isValid(words) ? words : fix(words);
  if (isValid(postcode)) {
    const [name, sector, outcode] = [toNormalised, toSector, toOutcode].map(
      (part) => part(postcode) ?? '',
    ) as [string, string, string];
    return { precision: 'postcode', name, sector, outcode };
  }
  if (validOutcode(words)) return { precision: 'district', name: words, outcode: words };
  const [, outcode = '', digit = ''] = /^(\S+?) ?(\d)$/.exec(words) ?? [];
  if (!validOutcode(outcode)) return undefined;
  const sector = `${outcode} ${digit}`;
  return { precision: 'sector', name: sector, sector, outcode };
}
