import type { Component, Page } from '../model/definition.js';

/** What is declared before the answers are checked, under what is said of whom they are shared with. */
export function declarationPage(sharing: Component): Page {
  return {
    id: 'declaration',
    path: 'declaration',
    section: 'declaration',
    title: 'Declaration',
    components: [
      sharing,
      {
        type: 'declaration',
        id: 'declaration',
        label: 'Declaration',
        subject: 'that what you have told us is right',
        statement: 'What I have told you is right, as far as I know',
      },
    ],
  };
}
