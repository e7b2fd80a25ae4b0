import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv, type SchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { readHsds } from '../readers/read-hsds.js';
import { readServices } from '../readers/read-services.js';
import { fullService } from '../testing/full-service.js';
import { hasSharedData, readShared, readSharedTables } from '../testing/shared-data.js';
import { withUuids } from '../testing/with-uuids.js';
import type { Service } from '../types.js';
import { toOruk } from './to-oruk.js';

const example = new URL('../../../../example-council/data/services.json', import.meta.url);

function sources(): [string, () => readonly Service[]][] {
  return [
    ['a full record', () => readServices(fullService()).services],
    [
      'the example council’s',
      () => readServices(JSON.parse(readFileSync(example, 'utf8'))).services,
    ],
    ['Washington DC’s', () => readHsds(readSharedTables('hsds/dc-orservices-2023-05/')).services],
    [
      'a council’s v1 page',
      () =>
        readServices(JSON.parse(readShared('oruk/bucks-outpost-v1-services-page1.json'))).services,
    ],
    [
      'the standard’s example',
      () =>
        readServices(JSON.parse(readShared('schemas/oruk-3.0/examples/service_full.json')))
          .services,
    ],
  ];
}

function validator(path: string) {
  // The schema carries keywords of Frictionless Data, such as datapackage_type.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readShared(path)) as SchemaObject);
  return (data: unknown) => (validate(data) ? [] : ajv.errorsText(validate.errors));
}

describe('toOruk of real directories', { skip: !hasSharedData && 'no ../shared/data' }, () => {
  // What the validator holds an API to is these schemas: other keys it only mentions.
  const standard = validator('schemas/oruk-3.0/schema/compiled/service.json');
  const official = validator('schemas/oruk-validator/V3.0-UK/service.json');
  const officialList = validator('schemas/oruk-validator/V3.0-UK/service_list.json');

  it('the schemas refuse what is wrong', () => {
    for (const check of [standard, official]) {
      assert.notDeepEqual(check({ id: '7', name: 'X', status: 'active' }), []);
      assert.notDeepEqual(check({ name: 'X', status: 'active' }), []);
    }
    assert.notDeepEqual(officialList({ contents: [{ id: '7' }] }), []);
  });

  for (const [name, read] of sources()) {
    it(`${name}: valid, accepted by the validator, and the same when read again`, () => {
      const services = read();
      assert.ok(services.length > 0);
      for (const service of services) {
        const record = toOruk(service);
        assert.deepEqual(standard(record), [], service.id);
        assert.deepEqual(official(record), [], service.id);
        // DC is not in the United Kingdom, and the reader of an API looks for that.
        const [again] = readServices(record).services;
        assert.deepEqual(again, expected(service), service.id);
      }
      assert.deepEqual(officialList(toOruk(services)), []);
    });
  }
});

/** Coordinates out of the United Kingdom are left out when a record is read as Open Referral UK. */
function expected(service: Service): Service {
  const after = withUuids(service);
  return {
    ...after,
    locations: after.locations.map(({ position, ...location }) =>
      position && position.longitude > -10 ? { ...location, position } : location,
    ),
  };
}
