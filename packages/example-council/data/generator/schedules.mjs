const workingDays = 'MO,TU,WE,TH,FR';
const week = `${workingDays},SA,SU`;
const days = ['MO', 'TU', 'WE', 'TH', 'FR'];

const weekly = (byday, opens, closes, more = {}) => ({
  freq: 'WEEKLY',
  interval: 1,
  byday,
  opens_at: `${opens}:00`,
  closes_at: `${closes}:00`,
  ...more,
});
const monthly = (more, opens, closes) => ({
  freq: 'MONTHLY',
  interval: 1,
  ...more,
  opens_at: `${opens}:00`,
  closes_at: `${closes}:00`,
});
const ordinal = (random) => `${random.pick([1, 2, 3, 4, -1])}${random.pick(days)}`;
/** Two days in the order of the week. */
const twoDays = (random) =>
  random
    .sample([0, 1, 2, 3, 4], 2)
    .sort()
    .map((day) => days[day]);

/** Patterns of opening: given chance, the schedules. */
export const schedules = {
  officeHours: (random) => [
    weekly(
      workingDays,
      random.pick(['08:30', '09:00', '09:30']),
      random.pick(['16:30', '17:00', '17:30']),
      {
        notes: 'Closed on bank holidays.',
      },
    ),
  ],
  workingDays: () => [weekly(workingDays, '08:00', '18:00')],
  sevenDays: () => [weekly(workingDays, '08:00', '20:00'), weekly('SA,SU', '09:00', '17:00')],
  everyDay: (random) => [
    weekly(week, random.pick(['06:30', '07:00']), random.pick(['22:00', '23:00'])),
  ],
  always: () => [
    weekly(week, '00:00', '00:00', { description: 'Open 24 hours a day, every day.' }),
  ],
  longDays: () => [weekly('MO,TU,WE,TH', '08:00', '20:00'), weekly('FR', '08:00', '17:00')],
  splitDays: (random) => {
    const byday = random.pick([workingDays, 'MO,TU,TH,FR', 'MO,WE,FR']);
    return [weekly(byday, '09:30', '12:30'), weekly(byday, '13:30', '16:30')];
  },
  twoDays: (random) => [
    weekly(twoDays(random).join(','), '10:00', random.pick(['15:00', '16:00'])),
  ],
  twoSessions: (random) => {
    const [first, second] = twoDays(random);
    return [
      weekly(first, '10:00', '12:30'),
      weekly(second, '13:30', random.pick(['15:30', '16:00'])),
    ];
  },
  session: (random) => {
    const start = random.pick([10, 11, 13, 14]);
    return [weekly(random.pick(days), `${start}:00`, `${start + random.pick([1, 2])}:00`)];
  },
  oneMorning: (random) => [weekly(random.pick([...days, 'SA']), '09:30', '12:00')],
  lunch: (random) => [weekly(random.pick(days), '12:00', '14:00')],
  lunchEveryDay: () => [
    weekly(week, '11:30', '14:00', { description: 'Meals are brought in this time.' }),
  ],
  dayCentre: (random) => [
    weekly(
      random.pick([workingDays, 'MO,TU,WE,TH', 'TU,WE,TH']),
      '09:30',
      random.pick(['15:30', '16:00']),
    ),
  ],
  evening: (random) => [
    weekly(random.pick(days), '18:30', random.pick(['20:00', '20:30', '21:00'])),
  ],
  lateNight: () => [weekly('FR', '19:00', '23:00')],
  nights: () => [
    weekly('MO,TU,WE,TH,SU', '18:00', '23:00'),
    weekly('FR,SA', '18:00', '02:00', { description: 'Until 2am on the next day.' }),
  ],
  fortnightly: (random) => [
    weekly(random.pick(days), '14:00', '16:00', {
      interval: 2,
      dtstart: '2026-09-07',
      description: 'Every other week.',
    }),
  ],
  monthlyMorning: (random) => [monthly({ byday: ordinal(random) }, '10:00', '12:00')],
  monthlyAfternoon: (random) => [monthly({ byday: ordinal(random) }, '14:00', '16:00')],
  monthlyEvening: () => [monthly({ bymonthday: '1,15' }, '18:00', '20:00')],
  termTime: (random) => [
    weekly(random.pick(days), '16:00', '18:00', {
      valid_from: '2026-09-07',
      valid_to: '2027-07-16',
      notes: 'In school terms only.',
    }),
  ],
  winter: (random) => [
    weekly(twoDays(random).join(','), '10:00', '16:00', {
      valid_from: '2026-11-01',
      valid_to: '2027-03-31',
      description: 'From November to March.',
    }),
  ],
};
