/**
 * A question of the Government Statistical Service's harmonised standards, on which GOV.UK's pattern is
 * based: https://design-system.service.gov.uk/patterns/equality-information/
 */
export function harmonised(standard: string): string {
  return `https://analysisfunction.civilservice.gov.uk/policy-store/${standard}/`;
}

/** The choice that every one of these questions has. */
export const preferNotToSay = { value: 'prefer-not-to-say', text: 'Prefer not to say' };
