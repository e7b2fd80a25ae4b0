// @ts-check
import { CHECK_ANSWERS, fieldsOf } from '@council-elements/referral-form/model';
import { filesOf } from '../../referral-form/dist/model/answers.js';
import { askedIn } from '../../referral-form/dist/model/questions.js';

/** @typedef {import('@council-elements/referral-form').CouncilReferralForm} Form */
/** @typedef {import('@council-elements/referral-form/model').FormDefinition} FormDefinition */
/** @typedef {ReturnType<typeof import('../../referral-form/dist/testing/robot.js').fillIn>} Path */

/** @typedef {import('@council-elements/referral-form/model').Answers} Answers */

/** @typedef {{ name: string, values: string[], files?: { name: string, type: string }[] }} Field */
/** @typedef {{ page: string, fields: Field[] }} Step */

/**
 * What is put into the fields of each page on a way through a form, and the page that must come after
 * the last; none where the form ends on a page of its own.
 *
 * @param {Path} path
 * @returns {{ steps: Step[], end: string | undefined }}
 */
export function planOf({ steps, answers }) {
  const pages = steps.flatMap(({ page, components }) => {
    if (page.repeat === undefined) {
      return [{ page: page.id, fields: fieldsWith(components, answers) }];
    }
    const { id, min = 1, max = 50 } = page.repeat;
    const rows = /** @type {Answers[]} */ (answers[id] ?? []);
    const list = (/** @type {number} */ count) => {
      const field = { name: 'add-another', values: [count < rows.length ? 'yes' : 'no'] };
      return { page: page.id, fields: count < max ? [field] : [] };
    };
    return [
      ...(min === 0 ? [list(0)] : []),
      ...rows.flatMap((row, index) => [
        { page: `${page.id}.${index + 1}`, fields: fieldsWith(components, row) },
        list(index + 1),
      ]),
    ];
  });
  const ends = steps.at(-1)?.page.end === true;
  return { steps: pages, end: ends ? undefined : CHECK_ANSWERS };
}

/**
 * What is put into the fields of some components.
 *
 * @param {Path['steps'][number]['components']} components
 * @param {Answers} answers
 * @returns {Field[]}
 */
function fieldsWith(components, answers) {
  return askedIn(components, answers).flatMap((component) => {
    const answer = answers[component.id] ?? '';
    if (component.type === 'file') {
      return [{ name: component.id, values: [], files: [...filesOf(answer)] }];
    }
    return fieldsOf(component).map(({ field, id }) => {
      const part =
        field === undefined ? answer : (new Map(Object.entries(answer)).get(field) ?? '');
      const values = [part].flat().filter((value) => typeof value === 'string');
      return { name: id, values: values.filter((value) => value !== '') };
    });
  });
}

/**
 * Runs in the page: shows a form that no one has begun.
 *
 * @param {{ definition: FormDefinition, language: string, action?: string }} shown
 */
export async function showForm({ definition, language, action = '' }) {
  document.querySelector('council-referral-form')?.remove();
  // What the form before keeps last is written before it is forgotten.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('council-elements');
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
  history.replaceState(null, '', location.pathname);
  document.documentElement.lang = language;
  const form = /** @type {Form} */ (document.createElement('council-referral-form'));
  form.definition = definition;
  form.action = action;
  document.querySelector('main')?.append(form);
  await form.updateComplete;
}

/**
 * Runs in the page: goes through the form that is shown as planned, by the events that a person's
 * clicks and typing give. Nothing of the form is called but its buttons.
 *
 * @param {{ steps: Step[], end: string | undefined }} plan
 * @returns {Promise<number>} rows of what it got to: those of check answers
 */
export async function walkInPage({ steps, end }) {
  const form = /** @type {Form} */ (document.querySelector('council-referral-form'));
  let at = steps[0]?.page;
  form.addEventListener('council-form-page', ({ detail }) => (at = detail.page));

  /** @param {() => boolean} isSo */
  const waitFor = async (isSo) => {
    for (let tries = 0; tries < 200 && !isSo(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  /**
   * As a browser does once files were chosen in its dialog.
   *
   * @param {string} name
   * @param {{ name: string, type: string }[]} files
   */
  const choose = async (name, files) => {
    if (files.length === 0) return;
    const question = CSS.escape(name);
    await waitFor(() => form.querySelector(`[data-choose-file="${question}"]`) !== null);
    const input = form.querySelector(`[type="file"][data-file="${question}"]`);
    if (!(input instanceof HTMLInputElement))
      throw new Error(`"${at}" takes no files as "${name}"`);
    const transfer = new DataTransfer();
    for (const { name, type } of files) transfer.items.add(new File(['x'], name, { type }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const listed = () => form.querySelectorAll('.council-referral__file-name').length;
    await waitFor(() => listed() === files.length);
    if (listed() !== files.length) throw new Error(`"${at}" lists ${listed()} of the files`);
  };

  /** @param {Field} field */
  const fill = async ({ name, values, files }) => {
    if (files) return choose(name, files);
    const controls = form.querySelectorAll(`[name="${CSS.escape(name)}"]`);
    if (controls.length === 0) throw new Error(`"${at}" has no field "${name}"`);
    for (const control of controls) {
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
        if (control.checked !== values.includes(control.value)) control.click();
        continue;
      }
      if (!('value' in control)) continue;
      control.value = values[0] ?? '';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  for (const [index, { page, fields }] of steps.entries()) {
    if (at !== page) throw new Error(`"${at}" is shown, not "${page}"`);
    if (form.querySelectorAll('h1').length !== 1) throw new Error(`"${page}" has not one h1`);
    const next = steps[index + 1]?.page ?? end;
    if (next === undefined) return 0;
    for (const field of fields) await fill(field);
    const buttons = [...form.querySelectorAll('form button')];
    const button = buttons.find((one) => /^(Continue|Parhau)$/.test(one.textContent?.trim() ?? ''));
    if (!(button instanceof HTMLElement)) throw new Error(`"${page}" has no button to go on`);
    button.click();
    // The first press may wait for the code that knows what comes next.
    await waitFor(() => at !== page || form.querySelector('.govuk-error-summary') !== null);
    await form.updateComplete;
    if (at !== next) {
      const errors = form.querySelector('.govuk-error-summary')?.textContent ?? 'no errors shown';
      throw new Error(`"${page}" led to "${at}", not "${next}": ${errors.replace(/\s+/g, ' ')}`);
    }
  }
  return form.querySelectorAll('.govuk-summary-list__row').length;
}
