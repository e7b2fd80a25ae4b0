// @ts-check
/**
 * Cities with their position, postcode area and how many of the places are around them, in parts:
 * so that services lie close together where people do.
 */
const cities = /** @type {const} */ ([
  ['London', 51.507, -0.128, 'SE', 18],
  ['Birmingham', 52.48, -1.898, 'B', 7],
  ['Manchester', 53.481, -2.242, 'M', 8],
  ['Leeds', 53.8, -1.549, 'LS', 5],
  ['Sheffield', 53.381, -1.47, 'S', 4],
  ['Bradford', 53.794, -1.752, 'BD', 3],
  ['Liverpool', 53.408, -2.991, 'L', 4],
  ['Bristol', 51.455, -2.587, 'BS', 4],
  ['Cardiff', 51.482, -3.179, 'CF', 3],
  ['Swansea', 51.621, -3.944, 'SA', 2],
  ['Bangor', 53.228, -4.129, 'LL', 1],
  ['Aberystwyth', 52.415, -4.083, 'SY', 1],
  ['Glasgow', 55.864, -4.252, 'G', 5],
  ['Edinburgh', 55.953, -3.188, 'EH', 4],
  ['Aberdeen', 57.15, -2.094, 'AB', 1],
  ['Inverness', 57.478, -4.225, 'IV', 1],
  ['Belfast', 54.597, -5.93, 'BT', 3],
  ['Derry', 54.997, -7.309, 'BT', 1],
  ['Newcastle upon Tyne', 54.978, -1.618, 'NE', 3],
  ['Middlesbrough', 54.574, -1.235, 'TS', 2],
  ['Carlisle', 54.893, -2.933, 'CA', 1],
  ['Preston', 53.763, -2.703, 'PR', 2],
  ['York', 53.959, -1.082, 'YO', 2],
  ['Hull', 53.745, -0.336, 'HU', 2],
  ['Lincoln', 53.23, -0.541, 'LN', 1],
  ['Nottingham', 52.955, -1.158, 'NG', 3],
  ['Leicester', 52.637, -1.139, 'LE', 3],
  ['Derby', 52.922, -1.477, 'DE', 2],
  ['Stoke-on-Trent', 53.003, -2.179, 'ST', 2],
  ['Coventry', 52.407, -1.51, 'CV', 2],
  ['Norwich', 52.63, 1.297, 'NR', 2],
  ['Cambridge', 52.205, 0.119, 'CB', 2],
  ['Oxford', 51.752, -1.258, 'OX', 2],
  ['Reading', 51.454, -0.978, 'RG', 2],
  ['Southampton', 50.91, -1.404, 'SO', 2],
  ['Brighton', 50.822, -0.137, 'BN', 2],
  ['Canterbury', 51.28, 1.079, 'CT', 1],
  ['Exeter', 50.726, -3.527, 'EX', 1],
  ['Plymouth', 50.376, -4.143, 'PL', 2],
  ['Truro', 50.263, -5.051, 'TR', 1],
]);

const beginnings =
  'Ald Amber Ash Bar Beck Birch Black Bourn Bram Brent Brook Burn Cald Chad Clay Cole Cop Cran Dal Dun East Eden Elm Fair Farn Fen Glen Grand Green Had Hart Hasel Hather Hawk Hazel Holl Horn Ing Kel Kings Kirk Lang Lark Lin Long Mar Mel Mill Mor Nant Nether New North Oak Old Ox Pen Pit Prest Quarn Rad Red Ring Rock Rye Sal Sand Shel Sil South Stan Stock Sut Tad Thorn Thur Tid Up Wake Wal War Wath Wel West Whit Win Wood Wy Yar'.split(
    ' ',
  );
const endings =
  'beck borough bourne bridge brook burgh bury by cliffe combe cote croft dale den don end field ford gate ham hurst ingham ington land leigh ley mere minster moor mouth ness over pool port ridge shaw side stead sted stoke thorpe thwaite ton tree wardine water well wick wold worth'.split(
    ' ',
  );

const inwardLetters = [...'ABDEFGHJLNPQRSTUWXYZ'];

/**
 * @typedef {object} Locality
 * @property {string} name
 * @property {string} city
 * @property {string} district of its postcodes
 * @property {number} latitude
 * @property {number} longitude
 */

/** @typedef {ReturnType<typeof import('../../../packages/example-council/data/generator/random.mjs').createRandom>} Random */

/**
 * Made-up places around real cities: most near the middle, some far out.
 * @param {number} count
 * @param {Random} random
 * @returns {Locality[]}
 */
export function createLocalities(count, random) {
  const weighted = cities.flatMap((city) => Array.from({ length: city[4] }, () => city));
  return Array.from({ length: count }, () => {
    const [city, latitude, longitude, area] = random.pick(weighted);
    const position = near({ latitude, longitude }, 0.2, random);
    return {
      name: `${random.pick(beginnings)}${random.pick(endings)}`,
      city,
      district: `${area}${random.integer(1, 40)}`,
      ...position,
    };
  });
}

/**
 * A position some way off, more often little than much.
 * @param {{ latitude: number, longitude: number }} from
 * @param {number} spread degrees of latitude that few are beyond
 * @param {Random} random
 */
export function near({ latitude, longitude }, spread, random) {
  // The sum of three is near enough to a bell.
  const off = () => ((chance() + chance() + chance()) / 3) * spread;
  const chance = () => random.integer(-10_000, 10_000) / 10_000;
  return {
    latitude: Number((latitude + off()).toFixed(5)),
    longitude: Number((longitude + off() * 1.6).toFixed(5)),
  };
}

/**
 * @param {Locality} locality
 * @param {Random} random
 */
export function createPostcode({ district }, random) {
  return `${district} ${random.integer(1, 9)}${random.pick(inwardLetters)}${random.pick(inwardLetters)}`;
}
