/** Who a sample plan is of, and with. All people are made up. */
export interface SamplePeople {
  /** Id of the plan, and prefix of every id in it. */
  readonly plan: string;
  readonly person: string;
  readonly pronoun: 'she' | 'he';
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  /** Days from the discharge from hospital to the start; undefined where nobody was in hospital. */
  readonly dischargedBefore?: number;
  readonly home: Home;
  readonly family: string;
  /** What their family calls the person. */
  readonly called: string;
  readonly worker: string;
  /** Whether they would rather speak Welsh, where a plan is in English. */
  readonly prefersWelsh?: boolean;
}

/** How the person lives: whether family is in the house, or somebody next door. */
export type Home = 'alone' | 'together' | 'next-door';

/** A name of one word, as people are called. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

const FIRST = [
  ['Joan', 'she'],
  ['Desmond', 'he'],
  ['Eirlys', 'she'],
  ['Kenneth', 'he'],
  ['Amina', 'she'],
  ['Gwilym', 'he'],
  ['Grace', 'she'],
  ['Ravi', 'he'],
] as const;
const LAST = ['Hughes', 'Khan', 'Okafor', 'Walsh', 'Pugh', 'Nair', 'Barker'];
const WORKERS = ['Tom Adeyemi', 'Nia Rowlands', 'Kasia Nowak', 'David Chen'];

/** Who is there for somebody: a child calls them Mum or Dad, others by their name. */
const RELATIVES = [
  { name: 'Anna', home: 'alone', isChild: true },
  { name: 'Robin', home: 'together', isChild: false },
  { name: 'Imran', home: 'together', isChild: true },
  { name: 'Joseph', lastName: 'Mensah', home: 'next-door', isChild: false },
  { name: 'Carys', home: 'alone', isChild: true },
] as const;

const CALLED = { en: { she: 'Mum', he: 'Dad' }, cy: { she: 'Mam', he: 'Dad' } } as const;

/**
 * People whom a made-up service helps: women and men of 56 to 95, who live alone, with family, or next
 * door to a friend, from hospital or not. Of 56 in a row no two have the same name.
 * @param number the same number is the same person
 */
export function samplePeople(plan: string, number: number, language: 'en' | 'cy'): SamplePeople {
  const [first, pronoun] = pick(FIRST, number);
  const last = pick(LAST, number);
  const relative = pick(RELATIVES, number);
  const discharge = pick([2, undefined, 12], number);
  return {
    plan,
    person: `${first} ${last}`,
    pronoun,
    birthDate: `${1930 + ((number * 7) % 40)}-0${1 + (number % 9)}-17`,
    ...(discharge !== undefined && { dischargedBefore: discharge }),
    home: relative.home,
    family: `${relative.name} ${'lastName' in relative ? relative.lastName : last}`,
    called: relative.isChild ? CALLED[language][pronoun] : first,
    worker: pick(WORKERS, number),
    prefersWelsh: first === 'Gwilym',
  };
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
