import { enPlan } from '../messages/en-plan.js';
import { enPrint } from '../messages/en-print.js';

export { printView } from '../views/print-view.js';

export const texts = { ...enPlan, ...enPrint };
