import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/goal-tracker/define.js';
import '@council-elements/goal-tracker/goal-tracker.css';
import { cynllunGrisiau } from '@council-elements/goal-tracker/samples/cynllun-grisiau.js';
import { SixWeeks } from '@council-elements/goal-tracker/samples/six-weeks.js';
import { stairsPlan } from '@council-elements/goal-tracker/samples/stairs-plan.js';
import { sampleWays } from '@council-elements/goal-tracker/samples/ways.js';
import { sayIn } from './say.js';

if (!customElements.get('six-weeks')) customElements.define('six-weeks', SixWeeks);

export default {
  title: 'Services/Goal tracker/Six weeks',
  parameters: {
    docs: {
      description: {
        component:
          'The sample plan as it stood on each of its 43 days, for the person, family and a support worker. All people are made up.',
      },
    },
  },
} satisfies Meta;

/** From the first day to the last, by slider, by buttons, or by itself. */
export const DayByDay: StoryObj = {
  render: (_args, { globals }) => {
    const say = sayIn(globals);
    const events = say('en', 'cy') === 'cy' ? cynllunGrisiau() : stairsPlan();
    return html`<six-weeks .events=${events} .library=${sampleWays}></six-weeks>`;
  },
};
