import { enFamily } from '../messages/en-family.js';
import { enPlan } from '../messages/en-plan.js';

export { familyPlanView as planView } from '../views/family/plan-view.js';

export const texts = { ...enPlan, ...enFamily };
