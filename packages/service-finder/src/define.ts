import { CouncilServiceFinder } from './service-finder.js';

customElements.define('council-service-finder', CouncilServiceFinder);

declare global {
  interface HTMLElementTagNameMap {
    'council-service-finder': CouncilServiceFinder;
  }
}
