// @ts-check
/**
 * Runs in the browser: a form of n GOV.UK text inputs in which one error message comes and goes, by
 * rendering the templates again and by building the form's HTML and setting `innerHTML`.
 */
import { html, render } from 'lit';
import { input } from '@council-elements/govuk';
import { fields } from './fields.mjs';
import { takeTurns } from './numbers.mjs';

/** @typedef {ReturnType<typeof fields>[number]} Field */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * What the input template gives for these options and no others, written by hand: the fastest rival.
 * @param {Field} field
 */
function markup({ id, name, label, hint, errorMessage }) {
  const [of, called] = [escape(id), escape(name)];
  const [group, own, error, ids] = errorMessage
    ? [
        ' govuk-form-group--error',
        ' govuk-input--error',
        `<p class="govuk-error-message" id="${of}-error"><span class="govuk-visually-hidden">Error:</span> ${escape(errorMessage.text)}</p>`,
        `${of}-hint ${of}-error`,
      ]
    : ['', '', '', `${of}-hint`];
  return `<div class="govuk-form-group${group}"><label class="govuk-label" for="${of}">${escape(label.text)}</label><div class="govuk-hint" id="${of}-hint">${escape(hint.text)}</div>${error}<input class="govuk-input${own}" id="${of}" name="${called}" type="text" aria-describedby="${ids}"></div>`;
}

/** @param {Element} form */
const elementsOf = (form) =>
  [...form.querySelectorAll('*')].map(({ localName, attributes, children, textContent }) => [
    localName,
    [...attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    children.length || textContent?.trim(),
  ]);

/** @param {number} count */
function forms(count) {
  const options = fields(count);
  const changing = Math.floor(count / 2) + 1;
  const before = options[changing];
  if (!before) throw new RangeError(`A form of ${count} fields has no field ${changing}.`);
  const after = { ...before, errorMessage: { text: 'Enter a date' } };
  /** @param {boolean} wrong */
  const withError = (wrong) => options.with(changing, wrong ? after : before);

  /** @type {Record<'templates' | 'innerHTML', (form: HTMLElement, wrong: boolean) => void>} */
  const shows = {
    templates: (form, wrong) =>
      void render(html`${withError(wrong).map((field) => input(field))}`, form),
    innerHTML(form, wrong) {
      form.innerHTML = withError(wrong).map(markup).join('');
    },
  };
  /** @param {keyof typeof shows} way */
  const form = (way) => {
    const element = document.createElement('form');
    document.body.append(element);
    let wrong = false;
    const update = () => {
      shows[way](element, wrong);
      wrong = !wrong;
      // Laid out as well: what a person waits for.
      element.getBoundingClientRect();
    };
    update();
    return { element, update };
  };
  return { templates: form('templates'), innerHTML: form('innerHTML') };
}

Object.assign(globalThis, {
  bench: {
    /**
     * @param {number} count
     * @param {{ rounds: number, warmUp: number }} options
     */
    takeTurns(count, options) {
      const { templates, innerHTML } = forms(count);
      const [ours, rivals] = [templates, innerHTML].map(({ element }) => elementsOf(element));
      if (JSON.stringify(ours) !== JSON.stringify(rivals)) {
        throw new Error('The two forms are not the same.');
      }
      return takeTurns({ templates: templates.update, innerHTML: innerHTML.update }, options);
    },
    /**
     * What is left, after an update, of the text and the focus of another field.
     * @param {number} count
     */
    kept: (count) =>
      Object.values(forms(count)).map(({ element, update }) => {
        const typedIn = () => element.querySelectorAll('input')[3];
        typedIn()?.focus();
        document.execCommand('insertText', false, 'typed');
        update();
        return { focus: document.activeElement === typedIn(), text: typedIn()?.value === 'typed' };
      }),
  },
});
