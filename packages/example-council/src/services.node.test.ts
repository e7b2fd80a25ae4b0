import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createCentroidTable, readServices } from '@council-elements/service-finder/model';
import { Ajv, type SchemaObject } from 'ajv';
import addFormats from 'ajv-formats';

interface Page {
  contents: { id: string }[];
}
interface Generator {
  postcodesOf(page: Page): string;
  generateServices(seed?: number): Page;
  serialise(page: Page): string;
}

const data = new URL('../data/', import.meta.url);
const shared = new URL('../../../../shared/data/', import.meta.url);
const schemaFile = new URL('directory/schemas/oruk-3.0/schema/compiled/service.json', shared);

const { generateServices, postcodesOf, serialise } = (await import(
  new URL('generate-services.mjs', data).href
)) as Generator;
const file = readFileSync(new URL('services.json', data), 'utf8');
const page = JSON.parse(file) as Page;

describe('the directory of the example council', () => {
  it('is what its generator writes, byte by byte', () => {
    assert.ok(serialise(generateServices()) === file, 'run data/generate-services.mjs');
  });

  it('has a table of its places, of the same generator', async () => {
    const table = readFileSync(new URL('postcodes.csv', data), 'utf8');
    assert.ok(table === postcodesOf(page), 'run data/generate-services.mjs');
    const locate = createCentroidTable(table);
    for (const [text, precision] of [
      ['tv2 1pl', 'postcode'],
      ['TV2 1', 'sector'],
      ['TV2', 'district'],
    ] as const) {
      const located = await locate(text);
      assert.ok(located.kind === 'found' && located.place.precision === precision, text);
      assert.deepEqual(located.place.areas, [{ code: 'E06999999', name: 'Thornbury Vale' }]);
    }
    assert.equal((await locate('ZZ1 1ZZ')).kind, 'unknown');
  });

  it('is another with another seed', () => {
    assert.ok(serialise(generateServices(1)) !== file);
  });

  it('has enough services to search, and nothing that the finder cannot read', () => {
    const { services, problems } = readServices(page);
    assert.deepEqual(problems, []);
    assert.equal(services.length, page.contents.length);
    assert.ok(services.length >= 420, `${services.length} services`);
    assert.equal(new Set(services.map(({ name }) => name)).size, services.length);
  });

  it('has of everything a service page shows', () => {
    const { services } = readServices(page);
    const some = (what: string, has: (service: (typeof services)[number]) => boolean) =>
      assert.ok(services.filter(has).length >= 5, what);
    some('online', ({ locations }) => locations.some(({ type }) => type === 'virtual'));
    some('several places', ({ locations }) => locations.length > 1);
    some('accessibility', ({ locations }) => locations.some((at) => at.accessibility.length > 0));
    some('temporarily closed', ({ status }) => status === 'temporarily closed');
    some('two openings a day', ({ schedules }) => schedules.length > 1);
    some('monthly', ({ schedules }) => schedules.some(({ freq }) => freq === 'MONTHLY'));
    some('prices', ({ costOptions }) => costOptions.some(({ amount }) => amount));
    some('languages', ({ languages }) => languages.length > 0);
    some('a list', ({ description }) => description?.includes('<ul>') ?? false);
    some('never checked', ({ assuredDate }) => assuredDate === undefined);
  });

  it(
    'is valid against the Open Referral UK 3.0 schema',
    { skip: !existsSync(schemaFile) && 'no ../shared/data' },
    () => {
      const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as SchemaObject;
      // The schema carries keywords of Frictionless Data, such as datapackage_type.
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(schema);
      for (const service of page.contents) {
        assert.ok(validate(service), `${service.id}: ${ajv.errorsText(validate.errors)}`);
      }
      assert.ok(!validate({ ...page.contents[0], status: 'open' }), 'the schema refuses nothing');
    },
  );
});
