/** What every page loads: the behaviour of what is on it, and each service only where it is. */
import { enhance } from '@council-elements/govuk/enhance.js';

void enhance();

const services: Readonly<Record<string, () => Promise<unknown>>> = {
  'council-service-finder': () => import('@council-elements/service-finder/define.js'),
  'council-referral-form': () => import('@council-elements/referral-form/define.js'),
  'council-goal-tracker': () => import('@council-elements/goal-tracker/define.js'),
};

for (const [tag, define] of Object.entries(services)) {
  if (document.querySelector(tag)) void define();
}
