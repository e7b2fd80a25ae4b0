import type { Meta } from '@storybook/web-components-vite';
import { summaryList } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/summary-list/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Summary list',
  parameters: guidance('Questions with their answers, as on a page to check them.', 'summary-list'),
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
export const Extreme = example('as a summary card extreme');
