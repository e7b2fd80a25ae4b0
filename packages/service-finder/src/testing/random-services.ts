import {
  attendances,
  costs,
  days,
  opens,
  radii,
  sorts,
  times,
  type Category,
  type Query,
  type Schedule,
  type Service,
  type ServiceLocation,
} from '../model/index.js';
import { sampleService } from './samples.js';

/** The directory's own values; a few, so that many services share them. */
const categories: readonly Category[] = [
  { id: 'health', name: 'Health' },
  { id: 'teeth', name: 'Teeth', parentId: 'health' },
  { id: 'braces', name: 'Braces', parentId: 'teeth' },
  { id: 'food', name: 'Food', parentId: 'not there' },
  { id: 'round', name: 'Round', parentId: 'about' },
  { id: 'about', name: 'About', parentId: 'round' },
];
const needs: readonly Category[] = [
  { id: 'falls', name: 'Falling' },
  { id: 'lonely', name: 'Being alone' },
];
const audiences: readonly Category[] = [
  { id: 'older', name: 'Older people' },
  { id: 'carers', name: 'Carers' },
];
const areas = ['Harrow', 'Brent', 'United Kingdom', 'Wales'];
const languages = ['Welsh', 'Polish'];
const access = ['Step-free', 'Hearing loop'];

export const needsList = [
  { id: 'falls', label: 'I keep falling' },
  { id: 'pain', label: 'Something hurts', categories: ['teeth', 'food'] },
];

/** What a random number chooses. */
function chooser(random: () => number) {
  const whole = (to: number) => Math.floor(random() * to);
  const likely = (share: number) => random() < share;
  const one = <Item>(items: readonly Item[]) => items[whole(items.length)] as Item;
  const some = <Item>(items: readonly Item[], share: number) => items.filter(() => likely(share));
  const maybe = <Item>(share: number, item: () => Item) => (likely(share) ? item() : undefined);
  return { whole, likely, one, some, maybe };
}
type Chooser = ReturnType<typeof chooser>;

export function randomServices(random: () => number, count: number): Service[] {
  const choose = chooser(random);
  const { likely, one, some, whole } = choose;
  return Array.from({ length: count }, (_, index) => {
    const minimumAge = whole(80);
    return sampleService({
      id: `s${index}`,
      // No two alike, and not in the order of the list.
      name: `Service ${String((index * 7919) % 1000).padStart(4, '0')}`,
      status: likely(0.9) ? 'active' : one(['inactive', 'temporarily closed'] as const),
      ...(likely(0.3) && { minimumAge, maximumAge: minimumAge + whole(30) }),
      ...(likely(0.3) && { fees: one(['Free', 'Pay what you can']) }),
      ...(likely(0.5) && { assuredDate: `2026-0${1 + whole(9)}-1${whole(10)}` }),
      costOptions: some([{ amount: 0 }, { amount: 5 }], 0.2),
      categories: some(categories, 0.2),
      needs: some(needs, 0.2),
      audiences: some(audiences, 0.3),
      languages: some(languages, 0.2),
      serviceAreas: some(areas, 0.15).map((name) => ({ name })),
      schedules: likely(0.5) ? [schedule(choose)] : [],
      locations: Array.from({ length: one([0, 1, 1, 2, 3]) }, () => location(choose)),
    });
  });
}

function schedule({ one, some, maybe, whole }: Chooser): Schedule {
  const time = () => `${String(whole(24)).padStart(2, '0')}:${one(['00', '30'])}`;
  const attendingType = maybe(0.4, () => one(['In person', 'Phone', 'Online', 'Home visit']));
  return {
    freq: 'WEEKLY',
    byDay: some(days, 0.5).map((day) => ({ day })),
    byMonthDay: [],
    opensAt: time(),
    closesAt: time(),
    ...(attendingType && { attendingType }),
  };
}

function location(choose: Chooser): ServiceLocation {
  const { likely, one, some } = choose;
  return {
    type: one(['physical', 'physical', 'physical', 'virtual']),
    addresses: [],
    accessibility: some(access, 0.4),
    schedules: likely(0.4) ? [schedule(choose)] : [],
    phones: [],
    ...(likely(0.8) && { position: position(choose) }),
  };
}

/** About twenty miles across, around Harrow. */
function position({ whole }: Chooser) {
  return { latitude: 51.45 + whole(300) / 1000, longitude: -0.55 + whole(450) / 1000 };
}

export function randomQuery(random: () => number): Query {
  const choose = chooser(random);
  const { likely, maybe, one, some, whole } = choose;
  const from = maybe(0.7, () => position(choose));
  const ids = (terms: readonly Category[]) => [...terms.map(({ id }) => id), 'unknown'];
  const chosen = <Value>(values: readonly Value[]) => (likely(0.2) ? some(values, 0.4) : []);
  const located = from && {
    name: 'Harrow',
    position: from,
    precision: 'postcode' as const,
    areas: [{ name: 'Harrow' }, { name: 'England' }],
  };
  return {
    ...(located && (likely(0.5) ? { located } : { position: from })),
    ...(located && likely(0.3) && { scope: 'serves' as const }),
    ...(likely(0.5) && { radius: one(radii) }),
    ...(likely(0.5) && { sort: one(sorts) }),
    ...(likely(0.2) && { age: whole(100) }),
    categories: chosen(ids(categories)),
    needs: chosen(['falls', 'pain', 'lonely', 'unknown']),
    audiences: chosen(ids(audiences)),
    costs: chosen(costs),
    attendance: chosen(attendances),
    days: chosen(days),
    times: chosen(times),
    open: chosen(opens),
    access: chosen(access),
    languages: chosen(languages),
  };
}
