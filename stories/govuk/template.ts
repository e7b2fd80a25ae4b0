import { html, type TemplateResult } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
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
  });
}

/**
 * Makes stories of a template with the options of GOV.UK Frontend's examples. These are in English,
 * and are marked so on a Welsh page.
 */
export function examples<Options>(template: (options: Options) => unknown, { fixtures }: Fixtures) {
  return (name: string): StoryObj => ({
    render: (): TemplateResult => {
      const example = fixtures.find((fixture) => fixture.name === name);
      if (!example) throw new Error(`GOV.UK Frontend has no example "${name}" of this component.`);
      return html`<div lang="en">${template(example.options as Options)}</div>`;
    },
  });
}

/**
 * Text of a component's page.
 * @param text what it is for, in a sentence or two
 * @param component name of its folder in GOV.UK's design system
 */
export function guidance(text: string, component: string) {
  const address = `https://design-system.service.gov.uk/components/${component}/`;
  const link = `[When and how to use it](${address}), in the GOV.UK Design System.`;
  return { docs: { description: { component: `${text}\n\n${link}` } } };
}
