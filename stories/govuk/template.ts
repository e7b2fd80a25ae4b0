import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { cy, inLanguage } from '@council-elements/govuk';
import { enhance } from '@council-elements/govuk/enhance.js';
import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { withTrustedHtml } from '../../packages/govuk/dist/testing/fixtures.js';
import { sayIn, type Say } from '../say.js';
import { giveOwnIds } from './own-ids.js';

/** A component's `fixtures.json`, of which stories use the options. */
interface Fixtures {
  fixtures: readonly {
    name: string;
    description?: string;
    options: object;
    pageTemplateOptions?: { bodyClasses?: string };
  }[];
}

type Template<Options> = (options: Options) => unknown;

/** What a story shows, for its page to print. */
export interface StoryCall {
  /** Renders it, in the toolbar's language. */
  render(globals: Globals): unknown;
  template: Template<never>;
  options(globals: Globals): unknown;
  /** Name of GOV.UK Frontend's example; our own stories follow the toolbar's language instead. */
  example?: string;
}

type Globals = Record<string, unknown>;

/**
 * Makes stories of a template with our own words, which follow the toolbar's language, as do the
 * template's default strings.
 *
 * @example
 * const story = stories(button);
 * export const Default = story((say) => ({ text: say('Save', 'Cadw') }));
 */
export function stories<Options>(template: Template<Options>) {
  return (makeOptions: (say: Say, globals: Globals) => Options): StoryObj => {
    const options = (globals: Globals) =>
      inLanguageOf(globals, () => makeOptions(sayIn(globals), globals));
    const render = (globals: Globals) =>
      inLanguageOf(globals, () => template(makeOptions(sayIn(globals), globals)));
    return {
      render: (_args, { globals }) => html`${render(globals)}`,
      decorators: [enhanced],
      parameters: { call: { render, template, options } satisfies StoryCall },
    };
  };
}

/**
 * Makes stories of a template with the options of GOV.UK Frontend's examples. These are in English,
 * and are marked so on a Welsh page.
 *
 * The name of such a story starts with `Example`; .storybook/main.ts gives it a tag.
 *
 * @example
 * const example = examples(button, fixtures);
 * export const ExampleDisabled = example('disabled');
 */
export function examples<Options>(template: Template<Options>, { fixtures }: Fixtures) {
  return (name: string): StoryObj => {
    const example = fixtures.find((fixture) => fixture.name === name);
    if (!example) throw new Error(`GOV.UK Frontend has no example "${name}" of this component.`);
    const options = () => withTrustedHtml(example.options) as Options;
    const render = () => template(options());
    const isInverse = example.pageTemplateOptions?.bodyClasses?.includes('inverse');
    return {
      tags: ['govuk-example'],
      render: () => html`${render()}`,
      decorators: [
        enhanced,
        (story) =>
          html`<div lang="en" dir="ltr" class=${isInverse ? 'on-brand' : ''}>${story()}</div>`,
      ],
      parameters: {
        call: { render, template, options, example: name } satisfies StoryCall,
        docs: { description: { story: example.description ?? '' } },
      },
    };
  };
}

function inLanguageOf<Result>(globals: Globals, make: () => Result): Result {
  return globals['lang'] === 'cy' ? inLanguage(cy, make) : make();
}

const calls = new WeakMap<object, { template: Template<never>; options: unknown }>();

/** A component in another's options, which the page prints as its call. */
export function nested<Options, Result extends object>(
  template: (options: Options) => Result,
  options: Options,
): Result {
  const result = template(options);
  calls.set(result, { template, options });
  return result;
}

/** The call that {@link nested} made a template with. */
export const nestedCall = (result: object) => calls.get(result);

/** What a component's page says. */
export interface Guidance {
  /** Folder of the component in GOV.UK Frontend. */
  component: string;
  /** Its page in the GOV.UK Design System, after `components/`, if that is called otherwise. */
  page?: string;
  /** When to use it, and when not: Markdown. */
  when: string;
  /** What a check by axe cannot see: Markdown, a note each. */
  accessibility: readonly string[];
}

/** Parameters of a component's page. */
export function guidance(guidance: Guidance) {
  const { component, page = component, when } = guidance;
  const address = `https://design-system.service.gov.uk/components/${page}/`;
  const link = `[${titleOf(page)} in the GOV.UK Design System](${address})`;
  return { guidance, docs: { description: { component: `${withoutIndent(when)}\n\n${link}` } } };
}

/** In Markdown, an indent makes code. */
const withoutIndent = (text: string) => text.replace(/^ +/gm, '').trim();

/** `text-input` is “Text input”. */
function titleOf(page: string): string {
  return page.charAt(0).toUpperCase() + page.slice(1).replaceAll('-', ' ');
}

/**
 * Gives a story the behaviour that a page has. Some of GOV.UK Frontend's classes move what they find,
 * so that every rendering is of new elements.
 */
const enhanced: Decorator = (story, { id, viewMode }) => {
  let end: Promise<() => void> | undefined;
  const attach = (element: Element | undefined) => {
    if (!(element instanceof HTMLElement)) return void end?.then((stop) => stop());
    // Lit renders what is in the element after it has told us of it.
    queueMicrotask(() => {
      if (viewMode === 'docs') {
        keepFocus(element);
        giveOwnIds(element, id);
      }
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
