import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { Combobox, type ComboboxTexts } from '@council-elements/core/combobox';
import { input } from '@council-elements/govuk';
import '@council-elements/service-finder/service-finder.css';
import { sayIn, type Say } from './say.js';

export default {
  title: 'Building blocks/Combobox',
  parameters: {
    docs: {
      description: {
        component:
          'Suggestions for a text field, as the service finder’s search has them. The field stays a plain one: anything can be typed, nothing is chosen by itself, and without script it works as it is.',
      },
    },
  },
} satisfies Meta;

const texts = (say: Say): ComboboxTexts => ({
  label: say('Suggestions', 'Awgrymiadau'),
  hint: say(
    'When there are suggestions, use the up and down arrow keys to go through them and Enter to choose one.',
    'Pan fydd awgrymiadau, defnyddiwch y bysellau saeth i fyny ac i lawr i fynd drwyddynt ac Enter i ddewis un.',
  ),
  none: say('No suggestions', 'Dim awgrymiadau'),
  found: (count) => say(`${count} suggestions available`, `${count} awgrym ar gael`),
  active: (text, position, count) =>
    say(`${text}, ${position} of ${count}`, `${text}, ${position} o ${count}`),
  chosen: (text) => say(`${text} is in the field`, `Mae ${text} yn y maes`),
});

const words = (say: Say) => [
  say('lunch club', 'cinio poeth'),
  say('lunch delivered to your home', 'cinio wedi’i gludo i’ch cartref'),
  say(
    'lunch for people who care for somebody with dementia at home',
    'cinio i bobl sy’n gofalu am rywun â dementia gartref',
  ),
  say('luncheon voucher', 'cinio ysgol am ddim'),
];

interface Shown {
  readonly error?: string;
  readonly disabled?: boolean;
  readonly lang?: 'cy';
  readonly dir?: 'rtl';
  /** What a person has typed. */
  readonly typed?: string;
  /** Keys that they then pressed. */
  readonly keys?: readonly string[];
}

/** Elements that have their suggestions. */
const attached = new WeakMap<HTMLInputElement, Combobox>();

async function attach(root: Element | undefined, say: Say): Promise<void> {
  // What is in the element is rendered after its `ref`.
  await Promise.resolve();
  const field = root?.querySelector('input');
  if (!field || attached.has(field)) return;
  const suggest = async (text: string) => words(say).filter((word) => word.startsWith(text));
  attached.set(field, new Combobox(field, { suggest, texts: () => texts(say) }));
}

function story(shown: (say: Say) => Shown): StoryObj {
  const own = (globals: Record<string, unknown>) =>
    sayIn({ lang: shown((en) => en).lang ?? globals['lang'] });
  return {
    render: (_args, { globals }) => {
      const say = own(globals);
      const { error, disabled, lang, dir } = shown(say);
      return html`<div
        lang=${lang ?? String(globals['lang'])}
        dir=${dir ?? String(globals['dir'])}
        ${ref((root) => void attach(root, say))}
      >
        ${input({
          id: 'need',
          name: 'need',
          label: { text: say('What do you need help with?', 'Gyda beth mae angen help arnoch?') },
          autocomplete: 'off',
          disabled,
          errorMessage: error === undefined ? undefined : { text: error },
        })}
      </div>`;
    },
    play: async ({ canvasElement, globals }) => {
      const { typed, keys = [] } = shown(own(globals));
      const field = canvasElement.querySelector('input');
      if (typed === undefined || !field) return;
      field.focus({ preventScroll: true });
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const key of keys) field.dispatchEvent(new KeyboardEvent('keydown', { key }));
    },
  };
}

/** Before anything is typed it looks like any text field. */
export const Closed = story(() => ({}));

/** Two letters are enough. Nothing is selected until the person does so. */
export const Open = story((say) => ({ typed: say('lun', 'cin') }));

/** The arrow keys go through the options; the field keeps what was typed. */
export const OptionActive = story((say) => ({
  typed: say('lun', 'cin'),
  keys: ['ArrowDown', 'ArrowDown'],
}));

/** Nothing completes the text: there is no list, and a screen reader is told. */
export const NoSuggestions = story(() => ({ typed: 'xyl' }));

/** With an error of the field, which stays readable over the list. */
export const WithAnError = story((say) => ({
  error: say('Enter what you need help with', 'Rhowch yr hyn y mae angen help arnoch gydag ef'),
  typed: say('lun', 'cin'),
}));

/** A field that cannot be used yet has no suggestions. GOV.UK advises against disabled fields. */
export const Disabled = story(() => ({ disabled: true }));

/** In Welsh, whatever the toolbar says. */
export const Welsh = story(() => ({ lang: 'cy', typed: 'cin', keys: ['ArrowDown'] }));

/** Right to left, as in Arabic or Urdu. */
export const RightToLeft = story((say) => ({
  dir: 'rtl',
  typed: say('lun', 'cin'),
  keys: ['ArrowDown'],
}));
