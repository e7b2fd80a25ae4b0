import { enOutcome } from '../messages/en-outcome.js';
import { enPlan } from '../messages/en-plan.js';
import { enWorker } from '../messages/en-worker.js';

export { workerPlanView as planView } from '../views/worker/plan-view.js';

export const texts = { ...enPlan, ...enOutcome, ...enWorker };
