export const placeholder = 'goal-tracker';
