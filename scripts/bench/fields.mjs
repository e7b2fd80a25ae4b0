// @ts-check
/**
 * Options of text inputs as a long form has them: a label and a hint each, every tenth with an
 * error message.
 * @param {number} count
 */
export const fields = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `field-${index}`,
    name: `field-${index}`,
    label: { text: `Question ${index}` },
    hint: { text: 'For example, 27 3 2026' },
    ...(index % 10 === 0 && { errorMessage: { text: 'Enter an answer' } }),
  }));
