import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit/html.js';
import { entriesOf, type Entries } from './entries.js';
import { formPage } from './form-page.js';

declare global {
  interface Window {
    /** What the form held when the script came, which has then taken it over. */
    heldBefore?: Entries;
  }
}

const main = document.querySelector('main')!;
const before = entriesOf(document.forms[0]!);
hydrate(formPage(), main);
render(formPage(), main);
window.heldBefore = before;
