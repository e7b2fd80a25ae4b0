import { html } from '../index.js';
import { formControls, type FormControl } from './form-controls.js';

/** One form with every control, some of them with a default answer. */
export function formPage() {
  return html`<form id="form" action="/form-page/elsewhere">
    ${Object.values(formControls).map((control) => control.template(optionsOf(control)))}
    <p><a id="away" href="/form-page/elsewhere">What we do with your answers</a></p>
  </form>`;
}

const optionsOf = ({ options, defaults }: FormControl) => ({
  ...options,
  ...defaults?.[0].options,
});
