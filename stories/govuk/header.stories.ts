import type { Meta } from '@storybook/web-components-vite';
import { header } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/header/fixtures.json';
import { examples, guidance } from './template.js';

export default {
  title: 'GOV.UK/Header',
  parameters: guidance({
    component: 'header',
    when: `
      **Not for councils.** The crown and the logo belong to GOV.UK, for services on its
      domain. A council shows its own name or logo, in the [generic
      header](?path=/docs/gov-uk-generic-header--docs). It is here because every
      component of GOV.UK Frontend is, for the departments that share services with
      councils. The stylesheet for councils, \`council.css\`, has no styles for it, so
      that it looks bare here.
    `,
    accessibility: [
      'The logo is read out as “GOV.UK”, and leads to the home page.',
      'It stands in a `<header>` of the page, which is the landmark; the component has none itself.',
    ],
  }),
} satisfies Meta;

const example = examples(header, fixtures);

export const ExampleDefault = example('default');
export const ExampleProductName = example('with product name');
export const ExampleFullWidth = example('full width');
