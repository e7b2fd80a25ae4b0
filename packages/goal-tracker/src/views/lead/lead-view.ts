import type { LeadPlace } from '../../lead-place.js';
import type { Service } from '../../model/service.js';
import type { Words } from '../context.js';
import { caseloadView } from './caseload-view.js';
import { outcomesView } from './outcomes-view.js';

/** What the views of a service's plans need around them. */
export interface LeadContext {
  readonly t: Words;
  /** Address of another place among the plans. */
  readonly href: (place: LeadPlace) => string;
  /** Address of a plan, where there is a page with it. */
  readonly planHref?: ((plan: string) => string) | undefined;
}

/** The plans of a service, or what came of them, to whoever leads it. */
export const leadView = (service: Service, place: LeadPlace, context: LeadContext) =>
  place.view === 'outcomes'
    ? outcomesView(service, place, context)
    : caseloadView(service.rows, place, context);
