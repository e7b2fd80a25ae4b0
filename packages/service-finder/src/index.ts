export const placeholder = 'service-finder';
