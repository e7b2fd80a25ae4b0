import { enLead } from '../messages/en-lead.js';

export { followLead } from '../element/follow-lead.js';
export { GivenCaseload } from '../element/given-caseload.js';
export { leadPage } from '../views/lead/lead-page.js';

export const texts = enLead;
