import { enLead } from '../messages/en-lead.js';

export { readPlans } from '../element/read-plans.js';
export { saveCsv } from '../forms/save-file.js';
export { leadHref, readLeadPlace } from '../lead-place.js';
export { serviceOf } from '../model/service.js';
export { summaryToCsv } from '../model/summary-to-csv.js';
export { leadPage } from '../views/lead/lead-page.js';
export { turned } from '../views/lead/turned.js';

export const texts = enLead;
