export const placeholder = 'govuk';
