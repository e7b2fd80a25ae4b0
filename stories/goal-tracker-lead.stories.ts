import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/goal-tracker/goal-tracker.css';
import {
  caseload,
  createPlanTranslate,
  foldPlan,
  summarise,
  type Plan,
} from '@council-elements/goal-tracker/model';
import { sampleService } from '@council-elements/goal-tracker/samples/service.js';
import {
  caseloadView,
  type CaseloadPlace,
} from '../packages/goal-tracker/dist/views/lead/caseload-view.js';
import { outcomesView } from '../packages/goal-tracker/dist/views/lead/outcomes-view.js';
import { sayIn } from './say.js';

export default {
  title: 'Services/Goal tracker/Lead',
  parameters: {
    docs: {
      description: {
        component:
          'What `createCaseloadHandler` serves to whoever leads a service: its plans, and what came of them. There is no element and no script. All people are made up.',
      },
    },
  },
} satisfies Meta;

const today = '2026-06-30';

type Words = ReturnType<typeof createPlanTranslate>;

const story = (
  view: (plans: readonly Plan[], t: Words) => unknown,
  count = Infinity,
): StoryObj => ({
  render: (_args, { globals }) => {
    const language = sayIn(globals)('en', 'cy') === 'cy' ? 'cy' : 'en';
    const plans = sampleService(language, today)
      .slice(0, count)
      .map((events) => foldPlan(events));
    return html`${view(plans, createPlanTranslate(language))}`;
  },
});

const plansAt = (place: Partial<CaseloadPlace>, count?: number) =>
  story(
    (plans, t) =>
      caseloadView(
        caseload(plans, today),
        { sort: 'review', filter: 'all', page: 1, ...place },
        { t, href: () => '#', planHref: () => '#', outcomesHref: '#' },
      ),
    count,
  );

const outcomesOf = (count?: number) =>
  story(
    (plans, t) => outcomesView(summarise(plans, today), { t, today, plansHref: '#', csvHref: '#' }),
    count,
  );

/** What is most pressing first. */
export const Plans = plansAt({}, 12);

/** More than a page of them. */
export const PlansInPages = plansAt({ sort: 'person', page: 2 });

/** Where people see a goal differently, or a text waits for a choice. */
export const NeedsATalk = plansAt({ filter: 'talk', sort: 'talk' });

export const NoPlans = plansAt({}, 0);

/** Figures of 48 plans: a number so small that it could tell who somebody is, is kept back. */
export const Outcomes = outcomesOf();

/** A service of a few plans sees few figures. */
export const OutcomesOfFew = outcomesOf(7);

export const OutcomesOfNone = outcomesOf(0);
