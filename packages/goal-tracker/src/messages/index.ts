import { cy } from './cy.js';
import { en as enFrame, type Messages } from './en.js';
import { enChart } from './en-chart.js';
import { enDevice } from './en-device.js';
import { enFamily } from './en-family.js';
import { enForms } from './en-forms.js';
import { enLead } from './en-lead.js';
import { enOutcome } from './en-outcome.js';
import { enPerson } from './en-person.js';
import { enPlan } from './en-plan.js';
import { enPrint } from './en-print.js';
import { enServer } from './en-server.js';
import { enServiceForms } from './en-service-forms.js';
import { enWays } from './en-ways.js';
import { enWorker } from './en-worker.js';

const en: Messages = {
  ...enFrame,
  ...enPlan,
  ...enChart,
  ...enPerson,
  ...enFamily,
  ...enWorker,
  ...enForms,
  ...enOutcome,
  ...enPrint,
  ...enServiceForms,
  ...enDevice,
  ...enWays,
  ...enLead,
  ...enServer,
};

export { cy, en, type Messages };
