import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleService } from '../testing/samples.js';
import { facetValues } from './facets.js';
import type { CostOption, Schedule, Service, ServiceLocation } from './types.js';

const today = '2026-06-10';
const place: ServiceLocation = {
  type: 'physical',
  addresses: [],
  accessibility: [],
  schedules: [],
  phones: [],
};

function valuesOf(given: Partial<Service>, location?: ServiceLocation) {
  return facetValues(sampleService({ id: '1', name: 'One', ...given }), location, today);
}

function hours(given: Partial<Schedule>): Schedule {
  return { byDay: [], byMonthDay: [], ...given };
}

describe('facetValues: costs', () => {
  const costs = (costOptions: CostOption[], fees?: string) =>
    valuesOf({ costOptions, ...(fees !== undefined && { fees }) }).costs;

  it('is free when a price is nothing', () => {
    assert.deepEqual(costs([{ amount: 0 }, { amount: 5 }]), ['free']);
    assert.deepEqual(costs([{ amount: 5 }]), ['paid']);
    assert.deepEqual(costs([{ option: 'Ask us' }]), ['paid']);
    assert.deepEqual(costs([]), []);
  });

  it('takes no notice of prices that do not hold today', () => {
    assert.deepEqual(costs([{ amount: 0, validTo: '2026-06-09' }, { amount: 5 }]), ['paid']);
    assert.deepEqual(costs([{ amount: 0, validFrom: '2026-06-11' }]), []);
    assert.deepEqual(costs([{ amount: 0, validFrom: today, validTo: today }]), ['free']);
  });

  for (const fees of [
    'Free',
    'free; donations are welcome',
    'No charge',
    'This is free of charge',
    'None',
    'Am ddim',
  ]) {
    it(`is free by "${fees}"`, () => assert.deepEqual(costs([], fees), ['free']));
  }
  for (const fees of [
    '£5',
    'Not free',
    'Sugar-free lunches £4',
    'Free parking. £5 a visit',
    'Nonesuch Hall charges £2',
  ]) {
    it(`is paid by "${fees}"`, () => assert.deepEqual(costs([], fees), ['paid']));
  }
});

describe('facetValues: attendance', () => {
  const attending = (...types: string[]) => types.map((attendingType) => hours({ attendingType }));

  it('is what the schedules say, whatever the place is', () => {
    const schedules = attending('Home visit', 'Telephone');
    assert.deepEqual(valuesOf({ schedules, locations: [place] }).attendance, ['phone', 'home']);
    assert.deepEqual(valuesOf({ schedules: attending('In person') }).attendance, ['in-person']);
    assert.deepEqual(valuesOf({ schedules: attending('Virtual, by video') }).attendance, [
      'online',
    ]);
  });

  it('is what the places are where no schedule says', () => {
    assert.deepEqual(valuesOf({ locations: [place] }).attendance, ['in-person']);
    assert.deepEqual(valuesOf({ locations: [{ ...place, type: 'virtual' }] }).attendance, [
      'online',
    ]);
    assert.deepEqual(valuesOf({ locations: [{ ...place, type: 'postal' }] }).attendance, []);
    assert.deepEqual(valuesOf({ locations: [place, { ...place, type: 'virtual' }] }).attendance, [
      'in-person',
      'online',
    ]);
  });

  it('is what words leave no doubt of', () => {
    const attendance = (summary: string) => valuesOf({ summary }).attendance;
    assert.deepEqual(attendance('Home visits by a volunteer.'), ['home']);
    assert.deepEqual(attendance('A helpline for carers.'), ['phone']);
    assert.deepEqual(attendance('An online group each week.'), ['online']);
    assert.deepEqual(attendance('Apply online, or phone us from home.'), []);
  });
});

describe('facetValues: days and times', () => {
  const times = (opensAt: string, closesAt?: string) =>
    valuesOf({ schedules: [hours({ opensAt, ...(closesAt && { closesAt }) })] }).times;

  it('has the days of all its schedules, in the order of the week', () => {
    const schedules = [
      hours({ byDay: [{ day: 'SA', ordinal: 2 }, { day: 'MO' }] }),
      hours({ byDay: [{ day: 'FR' }], validTo: '2026-06-09' }),
    ];
    assert.deepEqual(valuesOf({ schedules }).days, ['MO', 'SA']);
  });

  it('has the day on which it began, when it is weekly and names none', () => {
    const schedules = [hours({ freq: 'WEEKLY', dtStart: '2026-06-10' })];
    assert.deepEqual(valuesOf({ schedules }).days, ['WE']);
  });

  it('has each part of the day that it is open in', () => {
    assert.deepEqual(times('09:00', '12:00'), ['morning']);
    assert.deepEqual(times('09:00', '12:01'), ['morning', 'afternoon']);
    assert.deepEqual(times('12:00', '17:00'), ['afternoon']);
    assert.deepEqual(times('17:00', '21:00'), ['evening']);
    assert.deepEqual(times('08:00', '18:00'), ['morning', 'afternoon', 'evening']);
    assert.deepEqual(times('14:00'), ['afternoon']);
  });

  it('counts the small hours with the evening before', () => {
    assert.deepEqual(times('20:00', '02:00'), ['evening']);
    assert.deepEqual(times('20:00', '00:00'), ['evening']);
    assert.deepEqual(times('20:00', '08:00'), ['morning', 'evening']);
    assert.deepEqual(times('16:00', '01:00'), ['afternoon', 'evening']);
    assert.deepEqual(times('00:00', '00:00'), ['morning', 'afternoon', 'evening']);
  });
});

describe('facetValues: one location', () => {
  const tuesdays = {
    ...place,
    accessibility: ['Step-free'],
    schedules: [hours({ byDay: [{ day: 'TU' }] })],
  };
  const fridays = {
    ...place,
    accessibility: ['Hearing loop'],
    schedules: [hours({ byDay: [{ day: 'FR' }] })],
  };
  const service = {
    locations: [tuesdays, fridays],
    schedules: [hours({ byDay: [{ day: 'MO' }] })],
    languages: ['Welsh', 'Welsh'],
  };

  it('is judged by what is its own and what is the service’s', () => {
    const { days, access, languages } = valuesOf(service, tuesdays);
    assert.deepEqual([days, access, languages], [['MO', 'TU'], ['Step-free'], ['Welsh']]);
  });

  it('is one of those that a service has together', () => {
    const { days, access } = valuesOf(service);
    assert.deepEqual(
      [days, access],
      [
        ['MO', 'TU', 'FR'],
        ['Step-free', 'Hearing loop'],
      ],
    );
  });
});
