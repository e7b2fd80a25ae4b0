import { enPerson } from '../messages/en-person.js';
import { enPlan } from '../messages/en-plan.js';

export { personPlanView as planView } from '../views/person/plan-view.js';

export const texts = { ...enPlan, ...enPerson };
