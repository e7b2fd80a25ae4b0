import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import type { FhirResource } from '@council-elements/core/fhir';
import { createEvent, type EventContent } from '../create-event.js';
import { LEVELS, type Level, type PlanEvent, type Role } from '../events.js';
import { foldPlan } from '../fold-plan.js';
import { toFhir } from '../to-fhir.js';
import { GAS_LEVELS } from './codes.js';

const folder = new URL('../../../../../../shared/data/forms/fhir-pco/', import.meta.url);
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FhirResource;
const skip = existsSync(folder) ? false : 'no ../shared/data/forms/fhir-pco';

interface GasObservation extends FhirResource {
  readonly code: { readonly coding?: readonly { readonly code: string }[] };
  readonly effectiveDateTime: string;
  readonly valueCodeableConcept: {
    readonly coding: readonly { readonly code: string; readonly display: string }[];
  };
}

const VOICES: Readonly<Record<string, Role>> = {
  '107334-5': 'person',
  '107333-7': 'worker',
  '107331-1': 'family',
};

/** The plan of the example, by events: its goal, its levels, and what was rated. */
class Story {
  readonly events: PlanEvent[] = [];

  add(given: string, content: EventContent): this {
    this.events.push(
      createEvent(
        { ...content, given },
        { now: () => new Date(given), newId: () => `e${this.events.length}` },
      ),
    );
    return this;
  }

  /** @param role whose doing it is */
  by(role: Role) {
    return { plan: 'p', device: 'd', author: { role, name: role } };
  }

  resources(type: string): readonly FhirResource[] {
    const bundle = toFhir(foldPlan(this.events), { today: '2024-05-30' });
    assertFhir(bundle);
    return bundle.entry
      .map(({ resource }) => resource)
      .filter(({ resourceType }) => resourceType === type);
  }
}

function startedStory({ start, text }: { start: string; text: string }) {
  const story = new Story();
  const noon = `${start}T12:00:00Z`;
  return story
    .add(noon, { ...story.by('worker'), type: 'plan-started', person: 'Dorothy Jones', start })
    .add(noon, { ...story.by('person'), type: 'goal-added', goal: 'g', text });
}

/** Without ids: what is referred to is known by its type. */
function withoutIds(resource: FhirResource): unknown {
  return JSON.parse(
    JSON.stringify(resource, (name, value: unknown) => {
      if (name === 'id' || (name === 'text' && typeof value === 'object')) return undefined;
      return name === 'reference' && typeof value === 'string' ? value.split('/')[0] : value;
    }),
  );
}

const pick = (resource: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => names.includes(name)));

describe('HL7 Patient Contributed Outcomes', { skip }, () => {
  it('has the example’s Goal, with its five levels, made by events', () => {
    const example = read('pcoPatie_Goal-pcoGoalWalkDogExample.json');
    const texts = (example['extension'] as { extension: { valueString?: string }[] }[])
      .map(({ extension }) => extension[1]?.valueString ?? '')
      .reverse() as unknown as [string, string, string, string, string];
    const start = example['startDate'] as string;
    const story = startedStory({
      start,
      text: (example['description'] as { text: string }).text,
    });
    const at = `${start}T10:15:00Z`;
    story
      .add(at, {
        ...story.by('worker'),
        type: 'levels-described',
        goal: 'g',
        texts,
        baseline: -1,
        basedOn: [],
      })
      .add(at, { ...story.by('person'), type: 'goal-agreed', goal: 'g', answer: 'agreed' })
      .add(at, {
        ...story.by('worker'),
        type: 'plan-extended',
        until: (example['target'] as { dueDate: string }[])[0]!.dueDate,
        reason: 'As in the example',
      });
    const [goal] = story.resources('Goal');
    // What kind of goal it is, and what matters behind it, a plan does not say.
    const { category, addresses, ...expected } = withoutIds(example) as Record<string, unknown>;
    assert.ok(category && addresses);
    // Since when it is so, the example does not say.
    assert.deepEqual(withoutIds(goal!), { ...expected, statusDate: start });
    const [baseline] = story.resources('Observation');
    assert.deepEqual(
      withoutIds(baseline!),
      withoutIds(read('pcoPatie_Observation-pcoGASScoreBaselineExample.json')),
    );
  });

  it('has every published score: who said it, when, of what, and the level', () => {
    const scores = readdirSync(folder)
      .filter((file) => file.includes('Observation'))
      .map((file) => read(file) as GasObservation)
      .filter(({ code }) => code.coding?.some((one) => one.code in VOICES));
    assert.equal(scores.length, 5);
    for (const example of scores) {
      const { display } = example.valueCodeableConcept.coding[0]!;
      const level = LEVELS.find((one) => GAS_LEVELS[one].display === display) as Level;
      const role = VOICES[example.code.coding![0]!.code]!;
      const story = startedStory({ start: '2024-04-03', text: 'Walk' });
      story.add(example.effectiveDateTime, {
        ...story.by(role),
        type: 'rating-given',
        goal: 'g',
        level,
        prompt: 'alone',
      });
      const made = withoutIds(story.resources('Observation').at(-1)!) as GasObservation;
      const names = ['resourceType', 'status', 'code', 'effectiveDateTime'];
      assert.deepEqual(pick(made, names), pick(withoutIds(example) as object, names));
      const references = (one: FhirResource) =>
        ['subject', 'focus', 'performer'].map((name) =>
          [one[name]].flat().map((to) => (to as { reference: string }).reference),
        );
      assert.deepEqual(references(made), references(withoutIds(example) as FhirResource));
      const [value] = made.valueCodeableConcept.coding;
      // One of the examples has a word where the others have LOINC's answer.
      const [expected] = example.valueCodeableConcept.coding;
      assert.equal(value?.display, expected?.display);
      if (expected?.code.startsWith('LA')) assert.equal(value?.code, expected.code);
    }
  });

  it('has a step as the example has it', () => {
    const example = read('pcoPatie_ServiceRequest-pcoWalkOutsideActionStep.json');
    const { text } = example['code'] as { text: string };
    const story = startedStory({ start: '2024-02-22', text: 'Walk dog outside once a week' });
    const who = { role: 'person', name: 'Dorothy Jones' } as const;
    story.add('2024-02-22T12:00:00Z', {
      ...story.by('worker'),
      type: 'step-added',
      goal: 'g',
      step: 's',
      text,
      who,
    });
    const [step] = story.resources('ServiceRequest');
    const names = Object.keys(step ?? {});
    assert.deepEqual(withoutIds(step!), pick(withoutIds(example) as object, names));
    const [plan] = story.resources('CarePlan');
    const activity = withoutIds(plan!) as { activity: unknown; goal: unknown };
    assert.deepEqual(activity.activity, [{ reference: { reference: 'ServiceRequest' } }]);
    assert.deepEqual(activity.goal, [{ reference: 'Goal' }]);
  });
});
