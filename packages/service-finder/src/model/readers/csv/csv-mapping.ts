import type { Day } from '../../types.js';

/**
 * Where a text is in a row: in a column, by the name in its header; in several, of which what they
 * hold is put together; or in none, since it is the same for all rows.
 */
export type CsvText = string | readonly string[] | CsvConstant;

export interface CsvConstant {
  value: string;
}

/**
 * Where one of a list of texts is, or several of them: a column with one; a column with several
 * that something separates, such as `;` or `|`; a column that says yes or no to what the words say
 * (`{ column: 'ramp', yes: 'Ramp' }`); or the same for all rows.
 */
export type CsvListItem =
  string | { column: string; separator: string } | { column: string; yes: string } | CsvConstant;

export type CsvList = readonly CsvListItem[];

/**
 * What the columns of a council's spreadsheet are. It is plain data, and can be kept as JSON.
 *
 * Cells that say that there is nothing (empty, NA, N/A, none, not known, unknown, a dash) count as
 * empty. Dates may be `YYYY-MM-DD` or the United Kingdom's `31/12/2026`.
 */
export interface CsvMapping {
  /**
   * What identifies a service. Rows with the same id are one service at several places: the first
   * says what it is, the others add their places, hours and lists. Without it, the id is made of
   * name and postcode, and each row is a service of its own.
   */
  id?: CsvText;
  name: CsvText;
  /** `active`, `inactive`, `defunct` or `temporarily closed`; active where it is not said. */
  status?: CsvText;
  /** Column with when it closed for good, or a yes: such a row is read, and never listed. */
  closed?: string;
  /** Text, HTML or Markdown. Several columns become its paragraphs. */
  description?: CsvText;
  url?: CsvText;
  email?: CsvText;
  phone?: CsvText;
  /** Column with emails and telephone numbers in any order. */
  contact?: string;
  /** What it costs, in words. */
  fees?: CsvText;
  /** Column that says whether it is free: yes or no. */
  free?: string;
  accreditations?: CsvText;
  alert?: CsvText;
  /** Ages in words: `6 years - 14 years`, `18+`, `Over 50`, `Under 5`, `All ages`. */
  age?: CsvText;
  minimumAge?: CsvText;
  maximumAge?: CsvText;
  /** Who can use it, in words. */
  eligibility?: CsvList;
  organisation?: {
    id?: CsvText;
    name: CsvText;
    description?: CsvText;
    url?: CsvText;
    email?: CsvText;
  };
  location?: CsvLocation;
  hours?: CsvHours;
  /** Kinds of service. */
  categories?: CsvList;
  needs?: CsvList;
  audiences?: CsvList;
  /** Names or ISO 639 codes. */
  languages?: CsvList;
  /** Area whose people it is for, with its GSS code or address if there is one. */
  serviceArea?: { name: CsvText; code?: CsvText };
  /** When the row was last checked. */
  assuredDate?: CsvText;
  assurerEmail?: CsvText;
  lastModified?: CsvText;
  /** More words that say that there is nothing: `['See website']`. */
  empty?: readonly string[];
}

/** Where it is given. A row in which all of it is empty has no place. */
export interface CsvLocation {
  name?: CsvText;
  description?: CsvText;
  /** Lines of the address, in order. A single column's are parted at its commas and line breaks. */
  address?: CsvText;
  city?: CsvText;
  county?: CsvText;
  postcode?: CsvText;
  /** WGS 84, decimal degrees. */
  latitude?: CsvText;
  longitude?: CsvText;
  accessibility?: CsvList;
}

/**
 * When it is open: a column for each day (`08:30-13:00,14:00-17:30`, `9am to 5pm; 6pm to 8pm`,
 * `Closed`), or one in words (`Mon - Thu 10am - 3pm, Fri 10am - 12 noon`). Words that cannot be
 * understood from first to last are shown as they are.
 */
export type CsvHours = string | Readonly<Partial<Record<Day, string>>>;
