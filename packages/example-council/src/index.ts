export const placeholder = 'example-council';
