/**
 * Writes services.json, the directory of the example council: an Open Referral UK 3.0 page of
 * made-up services. The same seed writes the same bytes.
 *
 *     node packages/example-council/data/generate-services.mjs
 *
 * Nothing in it can be called, visited or written to: telephone numbers are those that Ofcom keeps
 * for drama, addresses on the web are in `.example`, and there is no postcode area TV. What ORUK 3.0
 * has no place for (phones, who is eligible, currency) is where HSDS 3.0 puts it.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL, URL } from 'node:url';
import { categories } from './generator/categories.mjs';
import { costs } from './generator/costs.mjs';
import { kinds } from './generator/kinds.mjs';
import { organisations } from './generator/organisations.mjs';
import { borough, createVenues } from './generator/places.mjs';
import { createRandom } from './generator/random.mjs';
import { schedules } from './generator/schedules.mjs';

/** The day that the directory was "exported": nothing in it depends on when the script runs. */
const exportDate = '2026-10-01';
const taxonomy = 'Thornbury Vale service categories';
const roles = ['Service manager', 'Coordinator', 'Reception', 'Volunteer lead', 'Duty team'];
const people = [
  'Amina Yusuf',
  'Carys Pugh',
  'Daniel Okafor',
  'Grace Whitlock',
  'Harpreet Sandhu',
  'Joan Merrick',
  'Leila Haddad',
  'Marek Nowak',
  'Owen Tredwell',
  'Priya Raman',
  'Sam Ellery',
  'Tomos Beynon',
];
const languages = [
  ['Polish', 'pl'],
  ['Punjabi', 'pa'],
  ['Urdu', 'ur'],
  ['Bengali', 'bn'],
  ['Somali', 'so'],
  ['Welsh', 'cy'],
  ['British Sign Language', 'bfi'],
];

/** @param {number} seed */
export function generateServices(seed = 2026) {
  const random = createRandom(seed);
  const id = createIds();
  const venues = createVenues(random).map((venue) => createLocation(venue, id));
  const areas = [...new Map(venues.map(({ area }) => [area.name, area])).values()];
  const owners = createOrganisations(id, random);
  const terms = new Map(
    categories.map(({ key, name, description }) => [
      key,
      { id: id('term'), name, description, taxonomy, term: name },
    ]),
  );

  const names = new Set();
  const services = kinds.flatMap((kind) => {
    const where = [...random.sample(areas, areas.length), ...areas];
    return Array.from({ length: kind.count ?? 7 }, (_, turn) => {
      const choices = kind.by.flatMap((key) => organisations[key]);
      const organisation = owners.get(choices[(turn + random.integer(0, 1)) % choices.length]);
      const area = where[turn];
      const name = uniqueName(
        kind,
        turn,
        { area: area.name, org: organisation.record.name },
        names,
      );
      return createService({ kind, name, area, organisation, terms, venues, id, random });
    });
  });
  return {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: false,
    contents: services.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function createService({ kind, name, area, organisation, terms, venues, id, random }) {
  const { fees, costs: prices } = costs[random.pick(kind.cost)](random);
  const [minimumAge, maximumAge] = kind.age ?? [];
  const slug = slugOf(name);
  const closed = random.chance(3);
  const status = closed ? 'temporarily closed' : random.chance(1) ? 'inactive' : 'active';
  const assured = assuredDate(random);
  return {
    id: id('service'),
    name,
    status,
    description: describe(kind, area, random),
    url: `https://${organisation.host}/${slug}`,
    email: `${random.pick(['hello', 'enquiries', 'team'])}@${organisation.host.replace('www.', '')}`,
    ...(fees && { fees }),
    ...(minimumAge !== undefined && { minimum_age: minimumAge }),
    ...(maximumAge !== undefined && { maximum_age: maximumAge }),
    ...(assured && { assured_date: assured, assurer_email: 'directory@thornburyvale.example' }),
    ...(closed && { alert: 'Closed for building works. We hope to open again in the new year.' }),
    last_modified: `${assured ?? '2025-03-03'}T09:30:00Z`,
    eligibility_description: fill(random.pick(kind.for), { area: area.name }),
    organization: organisation.record,
    service_at_locations: locationsOf(kind, area, venues, id, random),
    schedules: schedulesOf(kind, id, random),
    service_areas: [{ id: id('area'), name: serviceArea(kind, area, random) }],
    cost_options: prices.map((price) => ({ id: id('cost'), ...price })),
    phones: [{ id: id('phone'), number: phoneNumber(kind, random), type: 'voice' }],
    contacts: contactsOf(id, random),
    languages: random
      .sample(languages, random.chance(35) ? random.integer(1, 3) : 0)
      .map(([language, code]) => ({ id: id('language'), name: language, code })),
    attributes: kind.in.map((key) => ({
      id: id('attribute'),
      link_type: 'service_category',
      taxonomy_term: terms.get(key),
    })),
  };
}

/** Most descriptions are text; some have the HTML that editors of directories leave. */
function describe(kind, area, random) {
  const sentences = kind.says.map((list) => fill(random.pick(list), { area: area.name }));
  const offers = kind.offers ? random.sample(kind.offers, Math.min(4, kind.offers.length)) : [];
  if (offers.length > 0 && random.chance(60)) {
    const [first, ...rest] = sentences;
    const items = offers.map((offer) => `<li>${offer}</li>`).join('');
    return `<p>${first}</p><p><strong>What we offer</strong></p><ul>${items}</ul><p>${rest.join(' ')}</p>`;
  }
  if (random.chance(8)) return sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return random.chance(25) ? sentences.join('\n\n') : sentences.join(' ');
}

function locationsOf({ at }, area, venues, id, random) {
  if (at === 'home' || at === 'phone') return [];
  if (at === 'online') {
    const location = { id: id('location'), location_type: 'virtual', name: 'Online' };
    return [{ id: id('join'), location }];
  }
  const here = venues.filter((venue) => venue.area === area);
  const others = at === 'venues' ? random.sample(venues, random.integer(1, 3)) : [];
  const chosen = [...new Set([random.pick(here), ...others])];
  return chosen.map(({ location }) => ({ id: id('join'), location }));
}

function schedulesOf({ at, when }, id, random) {
  const attending = { home: 'Home visit', phone: 'Phone', online: 'Online' }[at] ?? 'In person';
  return schedules[random.pick(when)](random).map((schedule) => ({
    id: id('schedule'),
    ...schedule,
    attending_type: attending,
  }));
}

function serviceArea({ national }, area, random) {
  if (national) return 'United Kingdom';
  return random.chance(15) ? `${area.name} and nearby` : borough;
}

function contactsOf(id, random) {
  if (random.chance(30)) return [];
  const phones = random.chance(30)
    ? [{ id: id('phone'), number: `07700 900${pad(random.integer(0, 999), 3)}`, type: 'cell' }]
    : [];
  return [{ id: id('contact'), name: random.pick(people), title: random.pick(roles), phones }];
}

/** Numbers that Ofcom keeps for drama: they reach nobody. */
function phoneNumber({ national, at }, random) {
  if (national || (at === 'phone' && random.chance(50))) {
    return `0808 157 0${pad(random.integer(0, 999), 3)}`;
  }
  return `020 7946 0${pad(random.integer(0, 999), 3)}`;
}

/** Three in five were checked in the last quarter, some long ago, some never. */
function assuredDate(random) {
  const age = random.integer(1, 100);
  const days =
    age <= 60
      ? random.integer(1, 90)
      : age <= 85
        ? random.integer(91, 360)
        : random.integer(366, 900);
  const date = new Date(Date.parse(`${exportDate}T00:00:00Z`) - days * 86_400_000);
  return age > 95 ? undefined : date.toISOString().slice(0, 10);
}

function createLocation(venue, id) {
  const location = {
    id: id('location'),
    location_type: 'physical',
    name: venue.name,
    description: venue.description,
    latitude: venue.latitude,
    longitude: venue.longitude,
    addresses: [
      {
        id: id('address'),
        address_1: venue.street,
        city: venue.area.name,
        state_province: borough,
        postal_code: venue.postcode,
        country: 'GB',
        address_type: 'physical',
      },
    ],
    accessibility: venue.accessibility.map((description) => ({
      id: id('accessibility'),
      description,
    })),
  };
  return { area: venue.area, location };
}

function createOrganisations(id, random) {
  const work = [
    'people across Thornbury Vale',
    'local people of all backgrounds',
    'residents and their families',
  ];
  const owners = Object.values(organisations)
    .flat()
    .map((name) => {
      const host = `www.${slugOf(name).replaceAll('-', '')}.example`;
      const description = `${name} works with ${random.pick(work)}.`;
      const record = { id: id('organization'), name, description, website: `https://${host}` };
      return [name, { host, record }];
    });
  return new Map(owners);
}

/** The kind's names in turn, until one is free. */
function uniqueName({ name: templates }, turn, words, taken) {
  const candidates = templates.map((_, offset) =>
    fill(templates[(turn + offset) % templates.length], words),
  );
  const name =
    candidates.find((candidate) => !taken.has(candidate)) ?? `${candidates[0]}, ${words.area}`;
  if (taken.has(name)) throw new Error(`two services are called ${name}`);
  taken.add(name);
  return name;
}

/** Ids that are UUIDs in form, and short when compressed: a prefix for the type, and a number. */
function createIds() {
  const types = [
    'service',
    'organization',
    'location',
    'address',
    'accessibility',
    'join',
    'schedule',
    'area',
    'cost',
    'phone',
    'contact',
    'language',
    'attribute',
    'term',
  ];
  const last = new Map();
  return (type) => {
    const number = (last.get(type) ?? 0) + 1;
    last.set(type, number);
    return `7e0a1e${pad(types.indexOf(type) + 1, 2)}-0000-4000-8000-${pad(number.toString(16), 12)}`;
  };
}

function fill(template, words) {
  return template.replace(/\{(\w+)\}/g, (_, word) => words[word]);
}

function slugOf(name) {
  return name
    .toLowerCase()
    .replaceAll('’', '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function pad(value, length) {
  return String(value).padStart(length, '0');
}

/** One service a line, so that a change shows which services it touched. */
export function serialise({ contents, ...page }) {
  const head = JSON.stringify(page).slice(0, -1);
  return `${head},"contents":[\n${contents.map((service) => JSON.stringify(service)).join(',\n')}\n]}\n`;
}

/**
 * A table of places for `createCentroidTable`: each postcode of the services, and the middle of each
 * sector and district of them.
 */
export function postcodesOf({ contents }) {
  const places = new Map();
  for (const { location } of contents.flatMap((service) => service.service_at_locations ?? [])) {
    if (location.latitude === undefined) continue;
    for (const { postal_code: code } of location.addresses) {
      for (const part of [code, code.slice(0, -2), code.split(' ')[0]]) {
        places.set(part, [...(places.get(part) ?? []), location]);
      }
    }
  }
  const middle = (locations, name) =>
    (locations.reduce((sum, location) => sum + location[name], 0) / locations.length).toFixed(5);
  const rows = [...places.keys()]
    .sort()
    .map((part) =>
      [part, ...['latitude', 'longitude'].map((name) => middle(places.get(part), name)), area].join(
        ',',
      ),
    );
  return ['code,latitude,longitude,areas', ...rows, ''].join('\n');
}

/** No such code is given out: the council is made up. */
const area = 'E06999999 Thornbury Vale';

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const page = generateServices();
  writeFileSync(new URL('services.json', import.meta.url), serialise(page));
  writeFileSync(new URL('postcodes.csv', import.meta.url), postcodesOf(page));
}
