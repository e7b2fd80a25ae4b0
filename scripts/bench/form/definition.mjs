// @ts-check
/** @typedef {import('@council-elements/referral-form/model').FormDefinition} FormDefinition */

/**
 * A form that asks for a text in every field, some of them only where an earlier one was answered.
 *
 * @param {number} pages
 * @param {number} fields on each page
 * @returns {FormDefinition}
 */
export const longForm = (pages, fields) => ({
  id: 'long',
  version: '1',
  title: 'A long form',
  submitLabel: 'Send',
  conditions: {
    begun: { component: 'field-0-0', operator: 'equals', value: 'An answer' },
  },
  pages: Array.from({ length: pages }, (_, page) => ({
    id: `page-${page}`,
    path: `page-${page}`,
    title: `Page ${page}`,
    ...(page % 10 === 9 && { condition: 'begun' }),
    components: Array.from({ length: fields }, (_, field) => ({
      type: /** @type {const} */ ('text'),
      id: `field-${page}-${field}`,
      label: `Question ${page} ${field}`,
      maxLength: 200,
    })),
  })),
});

/**
 * An answer to every field.
 *
 * @param {FormDefinition} definition
 */
export const answersTo = (definition) =>
  Object.fromEntries(
    definition.pages.flatMap(({ components }) => components.map(({ id }) => [id, 'An answer'])),
  );
