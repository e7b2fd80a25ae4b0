import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { enhance } from '@council-elements/govuk/enhance.js';
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

/**
 * Gives a story the behaviour that a page has. Some of GOV.UK Frontend's classes move what they find,
 * so that every rendering is of new elements.
 */
const enhanced: Decorator = (story, { viewMode }) => {
  let end: Promise<() => void> | undefined;
  const attach = (element: Element | undefined) => {
    if (!(element instanceof HTMLElement)) return void end?.then((stop) => stop());
    // Lit renders what is in the element after it has told us of it.
    queueMicrotask(() => {
      if (viewMode === 'docs') keepFocus(element);
      end = enhance(element);
    });
  };
  return html`${keyed({}, html`<div ${ref(attach)}>${story()}</div>`)}`;
};

/** On a page of many stories, those that take the focus would make it jump about. */
function keepFocus(element: HTMLElement): void {
  const takers = '[data-module="govuk-error-summary"], [data-module="govuk-notification-banner"]';
  for (const taker of element.querySelectorAll<HTMLElement>(takers)) {
    taker.dataset['disableAutoFocus'] ??= 'true';
  }
}
