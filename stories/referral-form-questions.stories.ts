import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import type { Component, FormDefinition } from '@council-elements/referral-form/model';
import { sayIn, type Say } from './say.js';

/** Kinds of question that the forms which ship do not ask, each as a form of one page. */
export default {
  title: 'Services/Referral form: questions',
  component: 'council-referral-form',
  tags: ['!autodocs'],
} satisfies Meta;

function story(id: string, ask: (say: Say) => Component): StoryObj {
  return {
    render: (_args, { globals }) => {
      const component = ask(sayIn(globals));
      const definition: FormDefinition = {
        id: `question-${id}`,
        version: '1',
        title: 'A question',
        pages: [{ id, path: id, components: [component] }],
      };
      return html`<council-referral-form .definition=${definition}></council-referral-form>`;
    },
  };
}

/** One choice from a long list: type “wal”. */
export const Autocomplete = story('country', (say) => ({
  type: 'autocomplete',
  id: 'country',
  label: say('Which country were you born in?', 'Ym mha wlad y cawsoch eich geni?'),
  items: [
    { value: 'EN', text: say('England', 'Lloegr') },
    { value: 'IE', text: say('Ireland', 'Iwerddon') },
    { value: 'NI', text: say('Northern Ireland', 'Gogledd Iwerddon') },
    { value: 'SC', text: say('Scotland', 'Yr Alban') },
    { value: 'WA', text: say('Wales', 'Cymru') },
  ],
}));
