import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import type { Answers, Component, FormDefinition } from '@council-elements/referral-form/model';
import { fresh, stateAt } from './referral-form-story.js';
import { sayIn, type Say } from './say.js';

/** Questions for files. In Welsh with the toolbar. */
export default {
  title: 'Services/Referral form: files',
  component: 'council-referral-form',
  decorators: [fresh],
  tags: ['!autodocs'],
} satisfies Meta;

const one = (say: Say): Component => ({
  type: 'file',
  id: 'photo',
  label: say('Upload a photo of the door', 'Uwchlwythwch lun o’r drws'),
  shortLabel: say('Photo', 'Llun'),
  subject: say('a photo of the door', 'lun o’r drws'),
  hint: say('JPG or PNG, smaller than 5MB', 'JPG neu PNG, llai na 5MB'),
  accept: ['.jpg', '.png'],
  maxSize: 5,
});

const many = (say: Say): Component => ({
  type: 'file',
  id: 'letters',
  label: say('Upload letters about your health', 'Uwchlwythwch lythyrau am eich iechyd'),
  shortLabel: say('Letters', 'Llythyrau'),
  subject: say('a letter', 'lythyr'),
  hint: say('Up to 5 PDF or Word files', 'Hyd at 5 ffeil PDF neu Word'),
  accept: ['.pdf', '.docx'],
  max: 5,
  optional: true,
});

const file = (id: string, name: string, size: number) => ({ id, name, type: '', size });

function story(ask: (say: Say) => Component, typed?: Answers): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const component = ask(say);
      const definition: FormDefinition = {
        id: 'files',
        version: '1',
        title: 'Files',
        pages: [{ id: 'files', path: 'files', components: [component] }],
      };
      const at = { page: 'files', answers: {}, typed };
      return html`<council-referral-form
        .definition=${definition}
        .state=${stateAt(definition, at, say('en', 'cy'))}
      ></council-referral-form>`;
    },
  };
}

/** A button that a file can be dropped on. */
export const Single = story(one);

export const SingleChosen = story(one, { photo: [file('a', 'front-door.jpg', 1_258_291)] });

/** Nothing was chosen. */
export const SingleError = story(one, { photo: [] });

export const Several = story(many);

/** Long names break; each file has its button. */
export const SeveralChosen = story(many, {
  letters: [
    file('a', 'Discharge letter.pdf', 358_400),
    file('b', `${'a-very-long-name-'.repeat(8)}of-a-letter.docx`, 5_242_880),
  ],
});

/** One of several is of the wrong type, and one is too large. */
export const SeveralErrors = story(many, {
  letters: [file('a', 'scan.bmp', 358_400), file('b', 'letter.pdf', 20_971_520)],
});
