// @ts-check
import * as Y from 'yjs';
import { foldPlan, readEvents } from '@council-elements/goal-tracker/model';
import { median, ms, ratio, takeTurns } from '../numbers.mjs';
import { diary } from './diary.mjs';

const COUNT = 100_000;

/**
 * 100,000 events of one plan, half on each of two devices, put together: from what each device keeps to
 * the plan, against Yjs, which keeps the same in shared arrays of maps.
 */
export function fold() {
  const events = diary(COUNT, { goals: 20 });
  const halves = [0, 1].map((half) => events.filter((_, index) => index % 2 === half));
  const texts = halves.map((half) => JSON.stringify(half));
  const updates = halves.map(toUpdate);

  const ours = () => foldPlan(texts.flatMap((text) => readEvents(JSON.parse(text)).events));
  const merge = () => {
    const doc = new Y.Doc();
    for (const update of updates) Y.applyUpdate(doc, update);
    return doc.getArray('events').toJSON();
  };
  const [plan, list] = [ours(), merge()];
  const shown = plan.goals.flatMap(({ ratings, visits, steps }) => [
    ...ratings,
    ...visits,
    ...steps,
  ]);
  const frame = 1 + plan.goals.length * 2;
  if (shown.length + frame !== COUNT || list.length !== COUNT) {
    throw new Error(`${shown.length + frame} and ${list.length} events of ${COUNT} arrived.`);
  }

  const times = takeTurns(
    { ours: () => void ours(), yjs: () => void merge() },
    { rounds: 9, warmUp: 2 },
  );
  const alone = takeTurns({ fold: () => void foldPlan(events) }, { rounds: 9, warmUp: 2 });
  return {
    what: '100,000 events of two devices put together, from what is kept to the plan',
    ours: `${ms(median(times.ours))} (foldPlan alone ${ms(median(alone.fold))})`,
    rival: `Yjs, to a list, unchecked ${ms(median(times.yjs))}`,
    ratio: `${ratio(times.ours, times.yjs).toFixed(2)}×`,
    goal: '≤ 1×',
  };
}

/** What a device that uses Yjs keeps of events. @param {readonly object[]} events */
function toUpdate(events) {
  const doc = new Y.Doc();
  const list = doc.getArray('events');
  doc.transact(() => {
    list.push(events.map((event) => new Y.Map(Object.entries(event))));
  });
  return Y.encodeStateAsUpdate(doc);
}
