// @ts-check
import { bundle, gzipped } from './bundle.mjs';
import { root } from '../packages.mjs';
import { kB } from './numbers.mjs';

/** What a plain form needs: a page of text input, radios and button, rendered in the browser. */
const plainForm = `
  import { CouncilElement } from '@council-elements/core';
  import { button, errorSummary, html, input, radios } from '@council-elements/govuk';
  console.log(CouncilElement, button, errorSummary, html, input, radios);
`;

/** A plan as the person reads it: what each role reads is a part of its own. */
const personsPlan = `
  import '@council-elements/goal-tracker/define.js';
  import '${root}packages/goal-tracker/dist/parts/person.js';
`;

const pages = [
  { what: 'referral form', source: { entry: 'packages/referral-form/dist/define.js' }, goal: 30 },
  { what: 'goal tracker', source: { code: personsPlan }, goal: 30 },
  { what: 'core and govuk for a plain form', source: { code: plainForm }, goal: 10 },
];

/** Gzipped JavaScript that a page loads to show a component, Lit included. */
export async function pageSizes() {
  const rows = [];
  for (const { what, source, goal } of pages) {
    const chunks = await bundle(source);
    const later = chunks.filter(({ initial }) => !initial);
    rows.push({
      what: `JavaScript of the ${what}`,
      ours: `${kB(gzipped(chunks.filter(({ initial }) => initial)))} gz`,
      rival: later.length
        ? `on demand: ${later.map((chunk) => `${chunk.name} ${kB(chunk.gzipped)}`).join(', ')}`
        : '',
      ratio: '',
      goal: `≤ ${goal} kB`,
    });
  }
  return rows;
}
