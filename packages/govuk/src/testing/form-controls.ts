import * as govuk from '../index.js';
import type { Entries } from './entries.js';

/** What a person does, with real keys and pointer, to the control with an id. */
export type Step =
  | { readonly type: string; readonly into: string }
  | { readonly press: string; readonly on: string }
  | { readonly click: string }
  /** No browser lets a test choose a file as a person would. */
  | { readonly file: string; readonly into: string };

/** An answer that the options give. */
export interface Default<Options> {
  readonly options: Partial<Options>;
  readonly entries: Entries;
}

/** What the contract has to know of a form control. */
export interface FormControl<Options extends object = object> {
  /** A method, so that a list can hold controls with any options. */
  template(options: Options): unknown;
  /** A question that nobody has answered yet. */
  readonly options: Options;
  /** What the form holds before an answer. */
  readonly empty: Entries;
  readonly answer: readonly Step[];
  /** What the form holds after the answer, which is none of the defaults. */
  readonly answered: Entries;
  /** What it holds when the person has come back to the page; as answered, if left out. */
  readonly restored?: Entries;
  readonly defaults?: readonly [Default<Options>, Default<Options>];
  readonly disabled: Partial<Options>;
  /** Takes the name away; left out where the macro requires one. */
  readonly nameless?: Partial<Options>;
  /** Options that reach native controls, by id, as attributes. */
  readonly native: {
    readonly options: Partial<Options>;
    readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  /** Options of the group that says what describes it. */
  readonly described?: {
    /** Options by which the ids `more-1 more-2` are given; those elements are the contract's. */
    readonly by: Partial<Options>;
    /** Selector of what is described, and the id that hint and error begin with. */
    readonly selector: string;
    readonly id: string;
  };
  /** What an error summary links to; of a group, the first control or the part that is wrong. */
  readonly wrong?: { readonly options?: Partial<Options>; readonly id: string };
}

const contact = [
  { value: 'email', text: 'Email', hint: { text: 'We never share it' } },
  {
    value: 'phone',
    text: 'Phone',
    conditional: { html: govuk.hint({ text: 'We ring in the evening' }) },
  },
  { value: 'post', text: 'Post' },
];
const help = [
  { value: 'meals', text: 'Meals', hint: { text: 'At noon' } },
  { value: 'bath', text: 'Bathing' },
  { divider: 'or' },
  { value: 'none', text: 'None of these', behaviour: 'exclusive' as const },
];
const wards = ['Abbey', 'Beech', 'Castle'].map((text) => ({ text, value: text.toLowerCase() }));
const born = (day = '', month = '', year = ''): Entries => [
  ['born-day', day],
  ['born-month', month],
  ['born-year', year],
];
const legend = (text: string) => ({ legend: { text } });
const by = 'more-1 more-2';

const input: FormControl<govuk.InputOptions> = {
  template: govuk.input,
  options: { id: 'full-name', name: 'name', label: { text: 'Full name' } },
  empty: [['name', '']],
  answer: [{ type: 'Siân Tŷ-coch', into: 'full-name' }],
  answered: [['name', 'Siân Tŷ-coch']],
  defaults: [
    { options: { value: 'Ann' }, entries: [['name', 'Ann']] },
    { options: { value: 'Bob' }, entries: [['name', 'Bob']] },
  ],
  disabled: { disabled: true },
  native: {
    options: {
      type: 'tel',
      autocomplete: 'tel',
      inputmode: 'tel',
      pattern: '[0-9 ]*',
      spellcheck: false,
      autocapitalize: 'none',
      attributes: { enterkeyhint: 'next' },
    },
    attributes: {
      'full-name': {
        type: 'tel',
        autocomplete: 'tel',
        inputmode: 'tel',
        pattern: '[0-9 ]*',
        spellcheck: 'false',
        autocapitalize: 'none',
        enterkeyhint: 'next',
      },
    },
  },
  described: { by: { describedBy: by }, selector: 'input', id: 'full-name' },
  wrong: { id: 'full-name' },
};

const textarea: FormControl<govuk.TextareaOptions> = {
  template: govuk.textarea,
  options: { id: 'more', name: 'more', label: { text: 'More detail' } },
  empty: [['more', '']],
  answer: [{ type: 'Two steps to the door', into: 'more' }],
  answered: [['more', 'Two steps to the door']],
  defaults: [
    { options: { value: '\nA <b>ramp</b>' }, entries: [['more', '\nA <b>ramp</b>']] },
    { options: { value: 'A lift' }, entries: [['more', 'A lift']] },
  ],
  disabled: { disabled: true },
  native: {
    options: { autocomplete: 'street-address', spellcheck: true, rows: 8 },
    attributes: { more: { autocomplete: 'street-address', spellcheck: 'true', rows: '8' } },
  },
  described: { by: { describedBy: by }, selector: 'textarea', id: 'more' },
  wrong: { id: 'more' },
};

const characterCount: FormControl<govuk.CharacterCountOptions> = {
  template: govuk.characterCount,
  options: { id: 'need', name: 'need', maxlength: 20, label: { text: 'What do you need?' } },
  empty: [['need', '']],
  answer: [{ type: 'Somebody who helps me wash', into: 'need' }],
  answered: [['need', 'Somebody who helps me wash']],
  defaults: [
    { options: { value: 'Meals' }, entries: [['need', 'Meals']] },
    { options: { value: 'Lifts' }, entries: [['need', 'Lifts']] },
  ],
  // GOV.UK Frontend's macro has neither `disabled` nor `autocomplete`.
  disabled: { attributes: { disabled: '' } },
  native: {
    options: { spellcheck: false, attributes: { autocomplete: 'off' } },
    attributes: { need: { spellcheck: 'false', autocomplete: 'off' } },
  },
  wrong: { id: 'need' },
};

const select: FormControl<govuk.SelectOptions> = {
  template: govuk.select,
  options: { id: 'ward', name: 'ward', items: wards, label: { text: 'Ward' } },
  empty: [['ward', 'abbey']],
  answer: [{ press: 'ArrowDown', on: 'ward' }],
  answered: [['ward', 'beech']],
  defaults: [
    { options: { value: 'abbey' }, entries: [['ward', 'abbey']] },
    { options: { value: 'castle' }, entries: [['ward', 'castle']] },
  ],
  disabled: { disabled: true },
  native: {
    options: { attributes: { autocomplete: 'address-level2' } },
    attributes: { ward: { autocomplete: 'address-level2' } },
  },
  described: { by: { describedBy: by }, selector: 'select', id: 'ward' },
  wrong: { id: 'ward' },
};

const radios: FormControl<govuk.RadiosOptions> = {
  template: govuk.radios,
  options: { name: 'contact', fieldset: legend('How shall we answer?'), items: contact },
  empty: [],
  answer: [{ click: 'contact-3' }],
  answered: [['contact', 'post']],
  defaults: [
    { options: { value: 'email' }, entries: [['contact', 'email']] },
    { options: { value: 'phone' }, entries: [['contact', 'phone']] },
  ],
  disabled: { items: contact.map((item) => ({ ...item, disabled: true })) },
  native: {
    options: { items: contact.map((item) => ({ ...item, attributes: { autocomplete: 'off' } })) },
    attributes: { contact: { autocomplete: 'off' }, 'contact-3': { autocomplete: 'off' } },
  },
  described: {
    by: { fieldset: { ...legend('How shall we answer?'), describedBy: by } },
    selector: 'fieldset',
    id: 'contact',
  },
  wrong: { id: 'contact' },
};

const checkboxes: FormControl<govuk.CheckboxesOptions> = {
  template: govuk.checkboxes,
  options: { name: 'help', fieldset: legend('What help?'), items: help },
  empty: [],
  answer: [{ click: 'help' }, { press: ' ', on: 'help-2' }],
  answered: [
    ['help', 'meals'],
    ['help', 'bath'],
  ],
  defaults: [
    { options: { values: [] }, entries: [] },
    { options: { values: ['none'] }, entries: [['help', 'none']] },
  ],
  disabled: { items: help.map((item) => ({ ...item, disabled: true })) },
  native: {
    options: { items: help.map((item) => ({ ...item, attributes: { autocomplete: 'off' } })) },
    attributes: { help: { autocomplete: 'off' }, 'help-4': { autocomplete: 'off' } },
  },
  described: {
    by: { fieldset: { ...legend('What help?'), describedBy: by } },
    selector: 'fieldset',
    id: 'help',
  },
  wrong: { id: 'help' },
};

const dateInput: FormControl<govuk.DateInputOptions> = {
  template: govuk.dateInput,
  options: { id: 'born', namePrefix: 'born', fieldset: legend('When were you born?') },
  empty: born(),
  answer: [
    { type: '27', into: 'born-day' },
    { type: '3', into: 'born-month' },
    { type: '1944', into: 'born-year' },
  ],
  answered: born('27', '3', '1944'),
  defaults: [
    {
      options: { items: parts({ day: 1, month: 2, year: 1950 }) },
      entries: born('1', '2', '1950'),
    },
    {
      options: { items: parts({ day: 4, month: 5, year: 1960 }) },
      entries: born('4', '5', '1960'),
    },
  ],
  // GOV.UK Frontend's macro has no `disabled`.
  disabled: {
    items: parts().map((item) => ({ ...item, attributes: { disabled: '' } })),
  },
  native: {
    options: {
      items: [
        { name: 'day', autocomplete: 'bday-day', pattern: '[0-9]*' },
        { name: 'month', autocomplete: 'bday-month', inputmode: 'text' },
        { name: 'year', autocomplete: 'bday-year', attributes: { spellcheck: 'false' } },
      ],
    },
    attributes: {
      'born-day': { autocomplete: 'bday-day', pattern: '[0-9]*', inputmode: 'numeric' },
      'born-month': { autocomplete: 'bday-month', inputmode: 'text' },
      'born-year': { autocomplete: 'bday-year', spellcheck: 'false' },
    },
  },
  described: {
    by: { fieldset: { ...legend('When were you born?'), describedBy: by } },
    selector: 'fieldset',
    id: 'born',
  },
  wrong: {
    options: { items: parts().map((item) => ({ ...item, error: item.name === 'month' })) },
    id: 'born-month',
  },
};

function parts(values: Readonly<Record<string, number>> = {}) {
  return ['day', 'month', 'year'].map((name) => ({ name, value: values[name] }));
}

const fileUpload: FormControl<govuk.FileUploadOptions> = {
  template: govuk.fileUpload,
  options: { id: 'letter', name: 'letter', label: { text: 'A letter from your doctor' } },
  empty: [['letter', '']],
  answer: [{ file: 'letter.pdf', into: 'letter' }],
  answered: [['letter', 'letter.pdf']],
  disabled: { disabled: true },
  native: {
    options: { multiple: true, attributes: { accept: '.pdf', capture: 'environment' } },
    attributes: { letter: { multiple: '', accept: '.pdf', capture: 'environment' } },
  },
  described: { by: { describedBy: by }, selector: 'input', id: 'letter' },
  wrong: { id: 'letter' },
};

const passwordInput: FormControl<govuk.PasswordInputOptions> = {
  template: govuk.passwordInput,
  options: { id: 'secret', name: 'secret', label: { text: 'Password' } },
  empty: [['secret', '']],
  answer: [{ type: 'correct horse', into: 'secret' }],
  answered: [['secret', 'correct horse']],
  // No browser keeps a password in its history: what the server sent is there.
  restored: [['secret', 'one']],
  defaults: [
    { options: { value: 'one' }, entries: [['secret', 'one']] },
    { options: { value: 'two' }, entries: [['secret', 'two']] },
  ],
  disabled: { disabled: true },
  native: {
    options: { autocomplete: 'new-password', attributes: { passwordrules: 'minlength: 8;' } },
    attributes: {
      secret: {
        autocomplete: 'new-password',
        passwordrules: 'minlength: 8;',
        spellcheck: 'false',
        autocapitalize: 'none',
      },
    },
  },
  described: { by: { describedBy: by }, selector: 'input', id: 'secret' },
  wrong: { id: 'secret' },
};

const button: FormControl<govuk.ButtonOptions> = {
  template: govuk.button,
  options: { id: 'send', name: 'action', value: 'send', text: 'Send' },
  empty: [],
  answer: [{ click: 'send' }],
  answered: [['action', 'send']],
  disabled: { disabled: true },
  nameless: { name: undefined },
  native: {
    options: { attributes: { formmethod: 'post', formnovalidate: '' } },
    attributes: { send: { type: 'submit', formmethod: 'post', formnovalidate: '' } },
  },
};

/** Every form control, by GOV.UK Frontend's name. Ids differ, so that one page can hold them all. */
export const formControls: Readonly<Record<string, FormControl>> = {
  input,
  textarea,
  'character-count': characterCount,
  select,
  radios,
  checkboxes,
  'date-input': dateInput,
  'file-upload': fileUpload,
  'password-input': passwordInput,
  button,
};

/** Components whose fixtures have form controls of another template in them. */
export const madeOfOthers: readonly string[] = ['cookie-banner', 'panel'];
