import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modulesOf, saidIn } from '@council-elements/core/testing/module-graph.js';
import { en } from './en.js';
import { enAddress } from './en-address.js';
import { enAutocomplete } from './en-autocomplete.js';
import { enEnd } from './en-end.js';
import { enErrors } from './en-errors.js';
import { enFile } from './en-file.js';
import { enGroups } from './en-groups.js';
import { enNotices } from './en-notices.js';
import { enShared } from './en-shared.js';
import { enTasks } from './en-tasks.js';

describe('English texts', () => {
  const parts = [
    enAddress,
    enAutocomplete,
    enEnd,
    enErrors,
    enFile,
    enGroups,
    enNotices,
    enShared,
    enTasks,
  ];
  const modules = modulesOf(new URL('../referral-form.js', import.meta.url));

  it('has with the first page what the first page says', () => {
    assert.ok(modules.size > 40, `only ${modules.size} modules were found`);
    assert.notDeepEqual(saidIn(modules, { errorTitle: '' }), []);
    for (const part of parts) assert.deepEqual(saidIn(modules, part), []);
  });

  it('needs no rules before the first page', () => {
    const model = [...modules.keys()].filter((url) => url.includes('/model/'));
    const later = ['journey', 'rules', 'validate', 'date-rules'];
    assert.ok(model.length > 5, `only ${model.length} modules were found`);
    assert.deepEqual(
      model.filter((url) => later.some((name) => url.endsWith(`/${name}.js`))),
      [],
    );
  });

  it('has each text once', () => {
    const keys = [en, ...parts].flatMap((texts) => Object.keys(texts));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });
});
