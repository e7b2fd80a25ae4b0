export const placeholder = 'referral-form';
