/**
 * The made-up London Borough of Thornbury Vale. There is no postcode area TV; the coordinates are
 * those of fields, so that a pin is never on somebody's door.
 */
export const borough = 'Thornbury Vale';

/** Name, postcode district, latitude, longitude of the middle. */
const areas = [
  ['Thornbury', 'TV1', 51.5912, -1.4871],
  ['Market Hill', 'TV1', 51.5967, -1.4792],
  ['Castle Green', 'TV1', 51.5868, -1.4955],
  ['Abbots Cross', 'TV2', 51.6041, -1.4913],
  ['Fenwick', 'TV2', 51.6098, -1.4781],
  ['Larkfield', 'TV2', 51.6123, -1.4996],
  ['Millbrook Road', 'TV3', 51.5988, -1.4587],
  ['Quarry Bank', 'TV3', 51.6049, -1.4489],
  ['St Audrey’s', 'TV3', 51.5931, -1.4466],
  ['Hollowell', 'TV4', 51.5807, -1.4688],
  ['Kingsmead', 'TV4', 51.5749, -1.4801],
  ['Orchard Park', 'TV4', 51.5721, -1.4623],
  ['Westbourne End', 'TV5', 51.5842, -1.5133],
  ['Copse Lane', 'TV5', 51.5776, -1.5221],
  ['Nether Vale', 'TV5', 51.5693, -1.5052],
  ['Upper Vale', 'TV6', 51.5997, -1.5189],
  ['Harrowgate', 'TV6', 51.6076, -1.5274],
  ['Brackley Wood', 'TV6', 51.6152, -1.5138],
].map(([name, district, latitude, longitude]) => ({ name, district, latitude, longitude }));

const streets = [
  'Acorn Road',
  'Barley Street',
  'Bell Lane',
  'Chestnut Avenue',
  'Church Road',
  'Coronation Terrace',
  'Dove Street',
  'Elm Grove',
  'Foundry Lane',
  'Garden Row',
  'High Street',
  'Ivy Lane',
  'Jubilee Way',
  'Linden Road',
  'Mayfield Avenue',
  'Nightingale Road',
  'Old Mill Lane',
  'Park View',
  'Priory Road',
  'Rowan Close',
  'School Lane',
  'Station Road',
  'Tanner Street',
  'Victoria Road',
  'Weaver’s Row',
];

/** Name of the venue after its area, how to find it. */
const venueKinds = [
  [
    'Community Centre',
    'Use the main entrance by the car park and follow the signs from reception.',
  ],
  ['Library', 'The entrance is on the high street, opposite the bus stop.'],
  ['Health Centre', 'Check in at the desk on the ground floor.'],
  ['Leisure Centre', 'There is a drop-off point outside the front doors.'],
  [
    'Methodist Church Hall',
    'The hall is behind the church; the side gate is open during sessions.',
  ],
];

const accessibility = [
  'Step-free entrance and accessible toilet.',
  'Wheelchair access on all levels, with a lift.',
  'Ramp to the side door. Accessible toilet.',
  'Induction loop in the main room.',
  'Three blue badge parking bays outside.',
  'Assistance dogs are welcome.',
  'A Changing Places toilet is open whenever the building is.',
  'A quiet room is available on request.',
];

/** @returns {{ area: object, name: string, … }[]} the venues of the borough */
export function createVenues(random) {
  return areas.flatMap((area) =>
    random.sample(venueKinds, random.integer(3, 5)).map(([kind, description]) => ({
      area,
      kind,
      name: `${area.name} ${kind}`,
      description,
      street: `${random.integer(1, 180)} ${random.pick(streets)}`,
      postcode: createPostcode(area, random),
      latitude: near(area.latitude, random),
      longitude: near(area.longitude, random),
      accessibility: random.sample(accessibility, random.integer(1, 3)),
    })),
  );
}

const inwardLetters = [...'ABDEFGHJLNPQRSTUWXYZ'];

function createPostcode({ district }, random) {
  const letters = random.pick(inwardLetters) + random.pick(inwardLetters);
  return `${district} ${random.integer(1, 9)}${letters}`;
}

function near(degrees, random) {
  return Number((degrees + random.integer(-350, 350) / 1e5).toFixed(5));
}
