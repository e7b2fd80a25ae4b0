import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/goal-tracker/define.js';
import '@council-elements/goal-tracker/goal-tracker.css';
import { sampleService } from '@council-elements/goal-tracker/samples/service.js';
import { freshAddress } from './goal-tracker-story.js';
import { sayIn } from './say.js';

export default {
  title: 'Services/Goal tracker/Lead',
  decorators: [freshAddress],
  parameters: {
    docs: {
      description: {
        component:
          'The plans of a service and what came of them, to whoever leads it: `author-role="lead"` with `caseload`. `createCaseloadHandler` serves the same without script. All people are made up.',
      },
    },
  },
} satisfies Meta;

const today = '2026-06-30';

interface Shown {
  readonly query?: string;
  /** How many plans the service has. */
  readonly count?: number;
  readonly caseload?: unknown;
  readonly isolated?: boolean;
}

const story = ({
  query = '',
  count = Infinity,
  isolated = false,
  ...rest
}: Shown = {}): StoryObj => ({
  render: (_args, { globals }) => {
    const language = sayIn(globals)('en', 'cy') === 'cy' ? 'cy' : 'en';
    const caseload =
      'caseload' in rest ? rest.caseload : sampleService(language, today).slice(0, count);
    return html`<council-goal-tracker
      author-role="lead"
      plan-page="#plan"
      today=${today}
      ?isolated=${isolated}
      .caseload=${caseload}
      .query=${query}
    ></council-goal-tracker>`;
  },
});

/** Those that have not ended, what is most pressing first. */
export const Plans = story();

/** More than a page of them. */
export const PlansInPages = story({ query: '?show=ended&sort=person&page=2' });

/** Where people see a goal differently, or a text waits for a choice. */
export const NeedsATalk = story({ query: '?show=talk&sort=talk' });

export const NoPlans = story({ count: 0 });

export const Loading = story({ caseload: undefined });

/** What does not fit is left out, and said. */
export const HalfValid = story({
  caseload: [...sampleService('en', today).slice(1, 4), [{ type: 'plan-started' }]],
});

/** Figures of 48 plans: a number so small that it could tell who somebody is, is kept back. */
export const Outcomes = story({ query: '?view=outcomes' });

/** A service of a few plans sees few figures. */
export const OutcomesOfFew = story({ query: '?view=outcomes', count: 7 });

export const OutcomesOfNone = story({ query: '?view=outcomes', count: 0 });

export const Isolated = story({ isolated: true });
