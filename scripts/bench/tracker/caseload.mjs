// @ts-check
import { caseload, foldPlan, readEvents, summarise } from '@council-elements/goal-tracker/model';
import { median, ms, ratio, takeTurns } from '../numbers.mjs';
import { diary } from './diary.mjs';

const PLANS = 500;
/** About what six weeks of visits, ratings and reviews come to. */
const EVENTS = 150;
const TODAY = '2026-04-10';

/**
 * A service's 500 plans, from the events as they are kept to the rows that its lead reads and the
 * service's figures, against JSON.parse of the same events: what any page must do first.
 */
export function caseloadOf500() {
  const texts = Array.from({ length: PLANS }, (_, plan) =>
    JSON.stringify(diary(EVENTS, { plan: `plan-${plan}`, goals: 3 })),
  );
  const ours = () => {
    const plans = texts.map((text) => foldPlan(readEvents(JSON.parse(text)).events));
    return { rows: caseload(plans, TODAY), summary: summarise(plans, TODAY) };
  };
  const { rows } = ours();
  if (rows.length !== PLANS) throw new Error(`${rows.length} rows of ${PLANS} plans.`);
  const times = takeTurns(
    { ours: () => void ours(), parse: () => texts.forEach((text) => JSON.parse(text)) },
    { rounds: 15, warmUp: 3 },
  );
  return {
    what: `A caseload of ${PLANS} plans of ${EVENTS} events: rows and figures, on the server`,
    ours: ms(median(times.ours)),
    rival: `JSON.parse of the same ${ms(median(times.parse))}`,
    ratio: `${ratio(times.ours, times.parse).toFixed(1)}×`,
    goal: '≤ 1 s',
  };
}
