import { cy } from './cy.js';
import { en as enPlan, type Messages } from './en.js';
import { enForms } from './en-forms.js';

const en: Messages = { ...enPlan, ...enForms };

export { cy, en, type Messages };
