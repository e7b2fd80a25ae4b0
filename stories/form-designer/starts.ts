import { aboutMe } from '@council-elements/referral-form/definitions/about-me.js';
import { adultSocialCareSelfReferral } from '@council-elements/referral-form/definitions/adult-social-care-self-referral.js';
import { equipmentRequest } from '@council-elements/referral-form/definitions/equipment-request.js';
import { reablementReferral } from '@council-elements/referral-form/definitions/reablement-referral.js';
import { reportAConcern } from '@council-elements/referral-form/definitions/report-a-concern.js';

/** The forms that ship, to begin from. */
export const starts = [
  reablementReferral,
  adultSocialCareSelfReferral,
  aboutMe,
  equipmentRequest,
  reportAConcern,
];

/** A form that ships, as a designer edits it; empty where there is none of that id. */
export function textOf(id: string): string {
  const found = starts.find((form) => form.id === id);
  return found ? JSON.stringify(found, undefined, 2) : '';
}
