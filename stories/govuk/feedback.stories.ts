import type { Meta } from '@storybook/web-components-vite';
import { feedback, html } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/feedback/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Feedback',
  parameters: guidance({
    component: 'feedback',
    when: `
      Put it at the end of a page’s content, above the footer, to ask what people think of
      the page or service, or how to report that something is wrong. Keep it to a title
      and a link or two. It does not take the answer itself.
    `,
    accessibility: [
      'Its title is a heading (level 2, or `headingLevel`), so that screen readers find it: fit it into the headings of the page.',
      'It is not a landmark of its own. Put it inside `main` or in a landmark, so that all content is in one.',
      'Its links should make sense alone: “Tell us what you think of this page”, not “Click here”.',
    ],
  }),
} satisfies Meta;

const story = stories(feedback);
const example = examples(feedback, fixtures);

export const Default = story((say) => ({
  titleText: say('Help us make this service better', 'Helpwch ni i wella’r gwasanaeth hwn'),
  html: html`<p class="govuk-body">
    <a class="govuk-link" href="#feedback"
      >${say('Tell us what you think', 'Dywedwch eich barn')}</a
    >
  </p>`,
}));

export const ExampleDefault = example('default');
export const ExampleSillyExample = example('silly example');
