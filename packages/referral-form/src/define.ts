import { CouncilReferralForm } from './referral-form.js';

declare global {
  interface HTMLElementTagNameMap {
    'council-referral-form': CouncilReferralForm;
  }
}

customElements.define('council-referral-form', CouncilReferralForm);
