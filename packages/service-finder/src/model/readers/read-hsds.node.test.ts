import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHsds } from './read-hsds.js';

const tables = {
  services:
    '\uFEFFid,organization_id,name,status,description\r\ns1,o1,"Food, fresh",active,"<b>Soup</b>"\r\ns2,o9,Gym,1,\r\ns3,,,active,\r\ns4,,Choir,1,\r\n',
  organizations: 'id,name\no1,Evergreen\n',
  locations: 'id,name,latitude,longitude\nl1,Hall,38.9,-77.0\nl2,Church,0,0\n',
  service_at_location: 'id,service_id,location_id\nj1,s1,l1\nj2,s1,l2\nj3,s1,l7\n',
  addresses:
    'id,location_id,address_1,city\na1,l1,1 A Street,Washington\na2,l1,1 A Street,Washington\n',
  phones: 'id,service_id,location_id,number\np1,"s1,s2",,111\np2,,l1,222\n',
  schedules:
    'id,service_id,location_id,byday,opens_at,closes_at\nh1,s1,,monday,9:00am,5:00pm\nh2,s1,,,,\nh3,,l1,SA,late,\n',
  attributes: 'id,link_id,link_entity,taxonomy_term_id\nx1,s1,service,t1\nx2,s1,service,t2\n',
  taxonomy_terms: 'id,name,taxonomy_id\nt1,Food,k1\nt2,Over 60,k2\n',
  taxonomies: 'id,name\nk1,Categories\nk2,Service eligibility\n',
};

describe('readHsds', () => {
  const { services, problems } = readHsds(tables);

  it('joins the tables', () => {
    const [food, gym, choir] = services;
    assert.deepEqual(
      services.map(({ name }) => name),
      ['Food, fresh', 'Gym', 'Choir'],
    );
    assert.equal(food?.description, '<p><b>Soup</b></p>');
    assert.equal(food.organisation?.name, 'Evergreen');
    assert.deepEqual(food.categories, [{ id: 't1', name: 'Food', taxonomy: 'Categories' }]);
    assert.deepEqual(food.eligibility, ['Over 60']);
    assert.deepEqual(food.phones, [{ number: '111' }]);
    assert.deepEqual(gym?.phones, [{ number: '111' }]);
    assert.deepEqual(food.schedules, [
      { byDay: [{ day: 'MO' }], byMonthDay: [], opensAt: '09:00', closesAt: '17:00' },
    ]);
    const [hall, church] = food.locations;
    assert.deepEqual(hall?.position, { latitude: 38.9, longitude: -77 });
    assert.equal(hall.addresses.length, 1);
    assert.deepEqual(hall.phones, [{ number: '222' }]);
    assert.equal(hall.schedules[0]?.description, 'late');
    assert.equal(church?.position, undefined);
    assert.deepEqual(choir?.locations, []);
  });

  it('says where a table is wrong, by its row', () => {
    assert.deepEqual(
      problems.map(({ path, action }) => `${path}: ${action}`),
      [
        'service_at_location[2].location_id: value left out',
        'services[1].organization_id: value left out',
        'services[1].status: value corrected',
        'schedules[2].opens_at: value kept as text',
        'services[2].name: record left out',
      ],
    );
  });

  it('needs a services table, and only that', () => {
    assert.equal(readHsds({ services: 'id,name\n1,A\n' }).services.length, 1);
    assert.deepEqual(readHsds({ services: '' }).services, []);
    assert.equal(readHsds({ organizations: 'id,name\n' }).problems[0]?.path, '$');
  });

  it('reads on when a table is no CSV', () => {
    const result = readHsds({ ...tables, phones: 'id,number\n1,"2' });
    assert.equal(result.services.length, 3);
    assert.match(result.problems[0]?.reason ?? '', /is not CSV/);
    assert.equal(result.problems[0]?.path, 'phones');
  });
});
