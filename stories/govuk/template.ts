import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import {
  Accordion,
  CharacterCount,
  Checkboxes,
  createAll,
  FileUpload,
  PasswordInput,
  Radios,
  ServiceNavigation,
  Tabs,
} from 'govuk-frontend';
import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { withTrustedHtml } from '../../packages/govuk/dist/testing/fixtures.js';
import { sayIn, type Say } from '../say.js';

/** A component's `fixtures.json`, of which stories use the options. */
interface Fixtures {
  fixtures: readonly { name: string; options: object }[];
}

/**
 * Makes stories of a template with our own words, which follow the toolbar's language.
 *
 * @example
 * const story = stories(button);
 * export const Default = story((say) => ({ text: say('Save', 'Cadw') }));
 */
export function stories<Options>(template: (options: Options) => unknown) {
  return (options: (say: Say) => Options): StoryObj => ({
    render: (_args, { globals }) => html`${template(options(sayIn(globals)))}`,
    decorators: [enhanced],
  });
}

/**
 * Makes stories of a template with the options of GOV.UK Frontend's examples. These are in English,
 * and are marked so on a Welsh page.
 */
export function examples<Options>(template: (options: Options) => unknown, { fixtures }: Fixtures) {
  return (name: string): StoryObj => ({
    render: () => {
      const example = fixtures.find((fixture) => fixture.name === name);
      if (!example) throw new Error(`GOV.UK Frontend has no example "${name}" of this component.`);
      return html`${template(withTrustedHtml(example.options) as Options)}`;
    },
    decorators: [enhanced, (story) => html`<div lang="en">${story()}</div>`],
  });
}

/**
 * Text of a component's page.
 *
 * @param text what it is for, in a sentence or two
 * @param page its page in the GOV.UK Design System, after `components/`
 */
export function guidance(text: string, page: string) {
  const address = `https://design-system.service.gov.uk/components/${page}/`;
  const link = `[When and how to use it](${address}), in the GOV.UK Design System.`;
  return { docs: { description: { component: `${text}\n\n${link}` } } };
}

/** Those whose script does more than move focus, which on a page of many stories would jump about. */
const components = [
  Accordion,
  CharacterCount,
  Checkboxes,
  FileUpload,
  PasswordInput,
  Radios,
  ServiceNavigation,
  Tabs,
];

/** Gives a story the behaviour that GOV.UK Frontend's script gives a page. */
const enhanced: Decorator = (story) => html`<div ${ref(enhance)}>${story()}</div>`;

function enhance(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  // Lit renders what is in the element after it has told us of it.
  queueMicrotask(() => {
    if (!element.isConnected) return;
    for (const component of components) {
      const name = component.moduleName;
      if (element.querySelector(`[data-module="${name}"]:not([data-${name}-init])`)) {
        createAll(component, undefined, element);
      }
    }
  });
}
