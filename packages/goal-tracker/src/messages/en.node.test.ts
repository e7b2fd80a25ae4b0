import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modulesOf, saidIn } from '@council-elements/core/testing/module-graph.js';
import { en } from './en.js';
import { enChart } from './en-chart.js';
import { enDevice } from './en-device.js';
import { enFamily } from './en-family.js';
import { enForms } from './en-forms.js';
import { enLead } from './en-lead.js';
import { enOutcome } from './en-outcome.js';
import { enPerson } from './en-person.js';
import { enPlan } from './en-plan.js';
import { enPrint } from './en-print.js';
import { enServer } from './en-server.js';
import { enServiceForms } from './en-service-forms.js';
import { enWays } from './en-ways.js';
import { enWorker } from './en-worker.js';

describe('English texts', () => {
  const parts = [
    enPlan,
    enChart,
    enPerson,
    enFamily,
    enWorker,
    enForms,
    enOutcome,
    enPrint,
    enServiceForms,
    enDevice,
    enWays,
    enLead,
    enServer,
  ];
  const modules = modulesOf(new URL('../goal-tracker.js', import.meta.url));

  it('has at first what every page of a plan says, and no more', () => {
    assert.ok(modules.size > 20, `only ${modules.size} modules were found`);
    assert.notDeepEqual(saidIn(modules, { loading: '' }), []);
    for (const part of parts) assert.deepEqual(saidIn(modules, part), []);
  });

  it('has each text once', () => {
    const keys = [en, ...parts].flatMap((texts) => Object.keys(texts));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });
});
