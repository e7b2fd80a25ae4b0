import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import type { AddressLookup } from '@council-elements/referral-form';
import type { Component, FormDefinition } from '@council-elements/referral-form/model';
import { sayIn, type Say } from './say.js';

/** Kinds of question that the forms which ship do not ask, each as a form of one page. */
export default {
  title: 'Services/Referral form: questions',
  component: 'council-referral-form',
  tags: ['!autodocs'],
} satisfies Meta;

function story(id: string, ask: (say: Say) => Component, addressLookup?: AddressLookup): StoryObj {
  return {
    render: (_args, { globals }) => {
      const component = ask(sayIn(globals));
      const definition: FormDefinition = {
        id: `question-${id}`,
        version: '1',
        title: 'A question',
        pages: [{ id, path: id, components: [component] }],
      };
      return html`<council-referral-form
        .definition=${definition}
        .addressLookup=${addressLookup}
      ></council-referral-form>`;
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

const ask = (say: Say): Component => ({
  type: 'address',
  id: 'home',
  label: say('What is your address?', 'Beth yw eich cyfeiriad?'),
  autocomplete: 'street-address',
});

/** Any postcode has these two addresses. */
export const AddressByPostcode = story('address', ask, (postcode) =>
  Promise.resolve([
    { line1: '1 High Street', town: 'Aberwyle', postcode, uprn: '100023336956' },
    { line1: 'Flat 2', line2: '3 High Street', town: 'Aberwyle', postcode },
  ]),
);

/** The lookup is out of order: the address is typed. */
export const AddressNotLookedUp = story('address-failing', ask, () =>
  Promise.reject(new Error('Out of order')),
);

export const MiddleNames = story('name', (say) => ({
  type: 'name',
  id: 'name',
  label: say('What is your full name?', 'Beth yw eich enw llawn?'),
  middle: true,
  autocomplete: 'name',
}));

/** Try 01632 960 001, which nobody has, and 01632 970 001, which is no number. */
export const Phone = story('phone', (say) => ({
  type: 'phone',
  id: 'phone',
  label: say('What is your phone number?', 'Beth yw eich rhif ffôn?'),
  autocomplete: 'tel',
}));
