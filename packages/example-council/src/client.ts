/** What every page loads: each service only where it is, and GOV.UK Frontend's own behaviour. */
import { createAll, ServiceNavigation, SkipLink } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(ServiceNavigation);
createAll(SkipLink);

const services: Readonly<Record<string, () => Promise<unknown>>> = {
  'council-service-finder': () => import('@council-elements/service-finder/define.js'),
  'council-referral-form': () => import('@council-elements/referral-form/define.js'),
  'council-goal-tracker': () => import('@council-elements/goal-tracker/define.js'),
};

for (const [tag, define] of Object.entries(services)) {
  if (document.querySelector(tag)) void define();
}
