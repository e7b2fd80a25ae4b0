import type { Meta } from '@storybook/web-components-vite';
import { summaryList } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/summary-list/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Summary list',
  parameters: guidance({
    component: 'summary-list',
    when: `
      Use it for questions with their answers, at the end of a form to check them, or for
      the facts of one case. For many cases with the same facts, use a table. With a card,
      for several people or parts, each with a title.
    `,
    accessibility: [
      'It is a list of terms and descriptions (`dl`): screen readers say each question with its answer, and some how many there are.',
      '“Change” alone says nothing when links are listed: give `visuallyHiddenText`, as “Change name”. A card adds its own title.',
      'On a narrow screen question, answer and link stand below each other.',
      'Link to the question itself, and lead back here after it is answered.',
    ],
  }),
} satisfies Meta;

const story = stories(summaryList);
const example = examples(summaryList, fixtures);

const row = (say: Say, key: string, value: string) => ({
  key: { text: key },
  value: { text: value },
  actions: {
    items: [{ href: '#change', text: say('Change', 'Newid'), visuallyHiddenText: key }],
  },
});

const answers = (say: Say) => ({
  rows: [
    row(say, say('Full name', 'Enw llawn'), 'Gwen Parry'),
    row(say, say('Date of birth', 'Dyddiad geni'), say('27 March 1948', '27 Mawrth 1948')),
    row(
      say,
      say('What do you need help with?', 'Gyda beth y mae angen help arnoch?'),
      say(
        'Getting up the stairs, and out to see my sister',
        'Mynd i fyny’r grisiau, ac allan i weld fy chwaer',
      ),
    ),
  ],
});

export const Default = story(answers);
export const WithoutActions = story((say) => ({
  rows: answers(say).rows.map(({ key, value }) => ({ key, value })),
}));
export const Card = story((say) => ({
  ...answers(say),
  card: {
    title: { text: say('About you', 'Amdanoch chi'), headingLevel: 2 },
  },
}));

export const ExampleDefault = example('default');
export const ExampleWithActions = example('with actions');
export const ExampleNoBorder = example('no-border');
export const ExampleNoBorderOnLastRow = example('no-border on last row');
export const ExampleExtreme = example('extreme');
export const ExampleAsASummaryCardWithATextHeader = example('as a summary card with a text header');
export const ExampleAsASummaryCardWithAHtmlHeader = example('as a summary card with a html header');
export const ExampleAsASummaryCardWithActions = example('as a summary card with actions');
export const ExampleAsASummaryCardWithActionsPlusSummaryListActions = example(
  'as a summary card with actions plus summary list actions',
);
export const ExampleAsASummaryCardExtreme = example('as a summary card extreme');
