import { describeFormControl } from './testing/form-contract.js';
import { formControls } from './testing/form-controls.js';

for (const [name, control] of Object.entries(formControls)) describeFormControl(name, control);
