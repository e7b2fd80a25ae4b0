export {
  CouncilReferralForm,
  type FormPageDetail,
  type FormSentDetail,
  type FormSubmitDetail,
} from './referral-form.js';
export type { AddressLookup, FoundAddress } from './address-lookup.js';
export { cy, en, type FormMessageOverrides, type Messages } from './messages/index.js';
export type { Delivery, FormState, Notice } from './state.js';
export { formView } from './views/form.js';
export type { FormContext } from './views/context.js';
