import type { Schedule, Service } from '../model/types.js';

/** A service with no more than it must have, and what is given. */
export function sampleService(given: Partial<Service> & Pick<Service, 'id' | 'name'>): Service {
  return {
    status: 'active',
    locations: [],
    schedules: [],
    costOptions: [],
    eligibility: [],
    contacts: [],
    phones: [],
    languages: [],
    serviceAreas: [],
    categories: [],
    needs: [],
    audiences: [],
    ...given,
  };
}

const food = { id: 'food', name: 'Food and meals' };
const company = { id: 'company', name: 'Company and befriending' };
const advice = { id: 'advice', name: 'Advice' };
const lonely = { id: 'lonely', name: 'Loneliness' };
const older = { id: 'older', name: 'Older people' };
const carers = { id: 'carers', name: 'Carers' };

const officeHours: Schedule = {
  freq: 'WEEKLY',
  byDay: [{ day: 'MO' }, { day: 'TU' }, { day: 'WE' }, { day: 'TH' }, { day: 'FR' }],
  byMonthDay: [],
  opensAt: '09:00',
  closesAt: '17:00',
};

/** A service with something in every part of its page. */
export const lunchClub = sampleService({
  id: 'lunch',
  name: 'Harbour lunch club',
  description: '<p>A hot meal and company every week.</p><ul><li>Two courses</li></ul>',
  summary: 'A hot meal and company every week. Two courses.',
  url: 'https://www.harbour.example/lunch',
  email: 'lunch@harbour.example',
  fees: 'Pay what you can',
  minimumAge: 60,
  assuredDate: '2026-05-03',
  assurerEmail: 'directory@council.example',
  organisation: { name: 'Harbour Trust' },
  locations: [
    {
      type: 'physical',
      name: 'Harbour Hall',
      position: { latitude: 51.61, longitude: -2.53 },
      addresses: [{ lines: ['1 Quay Street'], city: 'Thornbury', postalCode: 'TB1 1AA' }],
      accessibility: ['Step-free entrance', 'Accessible toilet'],
      schedules: [],
      phones: [],
    },
  ],
  schedules: [
    {
      freq: 'WEEKLY',
      byDay: [{ day: 'TU' }, { day: 'TH' }],
      byMonthDay: [],
      opensAt: '12:00',
      closesAt: '14:30',
    },
    {
      freq: 'MONTHLY',
      byDay: [{ day: 'SA', ordinal: 2 }],
      byMonthDay: [],
      opensAt: '10:00',
      closesAt: '12:00',
    },
  ],
  costOptions: [{ option: 'Main meal', amount: 4.5 }],
  eligibility: ['Anyone aged 60 or over'],
  phones: [{ number: '020 7946 0100', description: 'weekday mornings' }],
  contacts: [{ name: 'Mari Pugh', title: 'Cook', phones: [], email: 'mari@harbour.example' }],
  languages: ['English', 'Welsh'],
  serviceAreas: [{ name: 'Thornbury Vale' }],
  categories: [food, company],
  needs: [lonely],
  audiences: [older, carers],
});

const closedKitchen = sampleService({
  id: 'kitchen',
  name: 'Community kitchen',
  status: 'temporarily closed',
  alert: 'Closed until the roof is mended.',
  summary: 'Cook and eat together.',
  assuredDate: '2025-01-10',
  categories: [food],
});

const chatOnline = sampleService({
  id: 'chat',
  name: 'Chat online',
  summary: 'A friendly talk by video.',
  assuredDate: '2026-02-01',
  locations: [{ type: 'virtual', addresses: [], accessibility: [], schedules: [], phones: [] }],
  costOptions: [{ amount: 0 }],
  categories: [company],
  needs: [lonely],
});

/** Three services to look at, and enough of one kind for three pages of ten. */
export const sampleServices: readonly Service[] = [
  lunchClub,
  closedKitchen,
  chatOnline,
  ...Array.from({ length: 22 }, (_, index) =>
    sampleService({
      id: `advice-${index + 1}`,
      name: `Money advice ${index + 1}`,
      summary: 'Help with bills, debt and benefits.',
      assuredDate: '2026-06-01',
      organisation: { name: 'Advice Thornbury' },
      locations: [
        {
          type: 'physical',
          name: `Advice office ${index + 1}`,
          position: { latitude: 51.6 + index / 100, longitude: -2.5 - index / 200 },
          addresses: [{ lines: [`${index + 1} High Street`], city: 'Thornbury' }],
          accessibility: index % 2 === 0 ? ['Step-free entrance'] : [],
          schedules: [],
          phones: [],
        },
      ],
      schedules: index % 3 === 0 ? [] : [officeHours],
      costOptions: index % 2 === 0 ? [{ amount: 0 }] : [{ amount: 12 }, { amount: 20 }],
      languages: index % 4 === 0 ? ['English', 'Welsh'] : ['English'],
      categories: [advice],
    }),
  ),
];

/** A service with three places, each with hours of its own. */
export const libraries = sampleService({
  id: 'libraries',
  name: 'Thornbury libraries',
  description: '<p>Books, computers and warm rooms.</p>',
  summary: 'Books, computers and warm rooms.',
  assuredDate: '2026-06-01',
  organisation: { name: 'Thornbury Council', email: 'libraries@council.example' },
  costOptions: [
    { option: 'Borrowing', amount: 0 },
    { option: 'Printing', amount: 0.2, amountDescription: 'a page' },
  ],
  locations: (
    [
      ['Central Library', 51.609, -2.525, '09:00', '19:00'],
      ['Severn Beach Library', 51.56, -2.66, '10:00', '13:00'],
      ['Mobile library', undefined, undefined, '13:30', '16:00'],
    ] as const
  ).map(([name, latitude, longitude, opensAt, closesAt]) => ({
    type: 'physical',
    name,
    position: latitude === undefined ? undefined : { latitude, longitude },
    addresses: [{ lines: ['Library Way'], city: 'Thornbury', postalCode: 'TB1 2BB' }],
    accessibility: ['Hearing loop'],
    schedules: [{ ...officeHours, opensAt, closesAt }],
    phones: [],
  })),
});

/** When the samples are looked at: a Wednesday, ten in the morning. */
export const sampleNow = '2026-06-10T09:00:00Z';
