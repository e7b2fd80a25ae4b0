/** An Open Referral record with every field that is read, v3 as HSDS has it. A new one each time. */
export function fullService(): Record<string, unknown> {
  const phone = { id: 'f1', number: '020 7946 0001', extension: '2', description: 'Mornings' };
  const schedule = {
    id: 'h1',
    freq: 'WEEKLY',
    interval: 2,
    byday: 'TH,FR',
    dtstart: '2026-01-01',
    valid_from: '2026-01-01',
    valid_to: '2026-12-31',
    opens_at: '12:00:00',
    closes_at: '14:00:00',
    description: 'In the hall',
    notes: 'Not on bank holidays',
    attending_type: 'In person',
    schedule_link: 'https://lunch.example/dates',
  };
  return {
    id: 's1',
    name: 'Lunch club',
    status: 'active',
    description:
      '<h1>Soup</h1><p>And <b>company</b>, <a href="https://lunch.example">every day</a></p>',
    url: 'https://lunch.example',
    email: 'hello@lunch.example',
    fees: '£5',
    accreditations: 'Food hygiene 5',
    alert: 'Closed on Friday',
    minimum_age: 55,
    maximum_age: 100,
    assured_date: '2026-09-01',
    assurer_email: 'checks@lunch.example',
    last_modified: '2026-09-02T10:00:00.000Z',
    eligibility_description: 'Anyone aged 55 or over',
    organization: {
      id: 'o1',
      name: 'Evergreen',
      description: '**Evergreen** works with residents',
      website: 'https://evergreen.example',
      email: 'office@evergreen.example',
      phones: [phone],
    },
    service_at_locations: [
      {
        id: 'sal1',
        schedules: [schedule],
        phones: [phone],
        attributes: [{ id: 't9', taxonomy_term: { id: 'hall', name: 'In a hall' } }],
        location: {
          id: 'l1',
          location_type: 'physical',
          name: 'Village hall',
          description: 'Behind the church',
          latitude: 51.5,
          longitude: -1.2,
          addresses: [
            {
              id: 'a1',
              attention: 'The warden',
              address_1: 'Room 1\n1 High Street',
              city: 'Thornbury',
              region: 'South',
              state_province: 'Valeshire',
              postal_code: 'TV1 1AA',
              country: 'GB',
            },
          ],
          accessibility: [{ id: 'x1', description: 'Ramp', details: 'At the side' }],
          phones: [phone],
          schedules: [schedule],
        },
      },
    ],
    schedules: [
      schedule,
      { id: 'h2', freq: 'MONTHLY', byday: '-1MO', opens_at: '09:00', closes_at: '10:00' },
      { id: 'h3', freq: 'MONTHLY', bymonthday: '1,-1', opens_at: '22:00', closes_at: '02:00' },
    ],
    cost_options: [
      {
        id: 'c1',
        option: 'Adults',
        amount: 5,
        currency: 'GBP',
        amount_description: 'a meal',
        valid_from: '2026-01-01',
        valid_to: '2026-12-31',
      },
    ],
    contacts: [
      { id: 'k1', name: 'Ann', title: 'Cook', email: 'ann@lunch.example', phones: [phone] },
    ],
    phones: [phone],
    languages: [
      { id: 'g1', name: 'Welsh', code: 'cy' },
      { id: 'g2', code: 'pl' },
    ],
    service_areas: [
      { id: 'e1', name: 'Thornbury', uri: 'https://areas.example/E09000018', extent_type: 'la' },
    ],
    attributes: [
      {
        id: 't1',
        link_type: 'service',
        taxonomy_term: {
          id: 'meals',
          name: 'Meals',
          parent_id: 'food',
          taxonomy: 'Services',
          term_uri: 'https://terms.example/meals',
        },
      },
      { id: 't2', taxonomy_term: { id: 'esdNeed:12', name: 'Food' } },
      { id: 't3', taxonomy_term: { id: 'old', name: 'Over 60s', taxonomy: 'Eligibility' } },
    ],
    pc_targetAudience: ['vendor', 'key'],
  };
}
