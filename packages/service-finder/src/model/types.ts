/**
 * The finder's own form of a service: what Open Referral UK 3.0 says, in one shape whatever the
 * source, with nothing in it that has not been checked. Names are the standard's, in camel case
 * and British spelling.
 */
export interface Service {
  /** Identifier, unique in the directory. */
  id: string;
  name: string;
  status: ServiceStatus;
  /** Sanitised HTML: paragraphs, lists, emphasis and links only (see `sanitiseHtml`). */
  description?: string;
  /** The beginning of the description as plain text, for a list of results. */
  summary?: string;
  /** Web page, `http:` or `https:`. */
  url?: string;
  email?: string;
  /** What it costs, in words. */
  fees?: string;
  accreditations?: string;
  /** A temporary notice. */
  alert?: string;
  /** Whole years. Absent when not known. */
  minimumAge?: number;
  /** Whole years. Absent when not known. */
  maximumAge?: number;
  /** When the record was last checked, `YYYY-MM-DD`. */
  assuredDate?: string;
  /** Email of who checks the record. */
  assurerEmail?: string;
  /** When the record last changed, `YYYY-MM-DD`. */
  lastModified?: string;
  organisation?: Organisation;
  locations: ServiceLocation[];
  schedules: Schedule[];
  costOptions: CostOption[];
  /** Who can use the service, in words; one statement an entry. */
  eligibility: string[];
  contacts: Contact[];
  phones: Phone[];
  /** Names of languages, as the source gives them. */
  languages: string[];
  serviceAreas: ServiceArea[];
  /** What kind of service it is: terms of a taxonomy of services. */
  categories: Category[];
  /** What it helps with: terms of a taxonomy of needs, such as the LGA's. */
  needs: Category[];
  /** Whom it is for: terms of a taxonomy of people, circumstances or eligibility. */
  audiences: Category[];
}

/** Services that are inactive or defunct are kept by readers but never listed. */
export type ServiceStatus = 'active' | 'inactive' | 'defunct' | 'temporarily closed';

export interface Organisation {
  id?: string;
  name: string;
  /** Sanitised HTML. */
  description?: string;
  url?: string;
  email?: string;
}

/** A place where the service is given: Open Referral's service_at_location with its location. */
export interface ServiceLocation {
  id?: string;
  type: 'physical' | 'postal' | 'virtual';
  name?: string;
  /** How to find it, as plain text. */
  description?: string;
  position?: Position;
  addresses: Address[];
  /** What makes the place accessible, in words. */
  accessibility: string[];
  /** When the service is given here, where that differs from place to place. */
  schedules: Schedule[];
  phones: Phone[];
}

/** WGS 84, decimal degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

export interface Address {
  /** The lines above the town, in order. */
  lines: string[];
  city?: string;
  region?: string;
  stateProvince?: string;
  postalCode?: string;
  country?: string;
}

/** Two-letter day codes of iCalendar (RFC 5545), Monday first. */
export const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Day = (typeof days)[number];

/** A repeated opening, after RFC 5545's recurrence rule. */
export interface Schedule {
  /** Absent when the source does not say; days without it are every week. */
  freq?: 'WEEKLY' | 'MONTHLY';
  /** Every so many weeks or months. */
  interval?: number;
  byDay: ByDay[];
  /** Days of the month; negative counts from its end. */
  byMonthDay: number[];
  /** First day of the repetition, `YYYY-MM-DD`: what an interval counts from. */
  dtStart?: string;
  /** First and last day that the schedule holds, `YYYY-MM-DD`. */
  validFrom?: string;
  validTo?: string;
  /** `HH:MM`, 24 hours, local time. */
  opensAt?: string;
  /** `HH:MM`. Not later than `opensAt` means on the next day; equal to it, round the clock. */
  closesAt?: string;
  description?: string;
  notes?: string;
  /** How to attend, as the source says it. */
  attendingType?: string;
  /** Where more dates are given. */
  scheduleLink?: string;
}

export interface ByDay {
  day: Day;
  /** Which one of the month: 2 is the second, −1 the last. */
  ordinal?: number;
}

export interface CostOption {
  /** Whom or what the price is for. */
  option?: string;
  amount?: number;
  /** ISO 4217; where absent, pounds sterling. */
  currency?: string;
  /** What the amount buys: "per hour". */
  amountDescription?: string;
  validFrom?: string;
  validTo?: string;
}

export interface Contact {
  name?: string;
  title?: string;
  email?: string;
  phones: Phone[];
}

export interface Phone {
  /** As it is to be read. */
  number: string;
  extension?: string;
  description?: string;
}

export interface ServiceArea {
  name: string;
  /** Identifies the area, such as the address of a GSS code. */
  uri?: string;
  /** What kind of area it is, as the source says it: `la`, `ward`, `national`. */
  extentType?: string;
}

export interface Category {
  id: string;
  name: string;
  parentId?: string;
  /** The taxonomy the term is from, a name or an address. */
  taxonomy?: string;
  uri?: string;
}

/** Something in the data that could not be taken as it was. For developers, in English. */
export interface Problem {
  /** Where: `contents[3].name`. `$` is the whole input. */
  path: string;
  /** What is wrong. */
  reason: string;
  action: 'record left out' | 'value left out' | 'value corrected' | 'value kept as text';
}

export interface ReadResult {
  services: Service[];
  problems: Problem[];
}
