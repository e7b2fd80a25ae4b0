import { hydrate } from '@lit-labs/ssr-client';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ErrorSummary } from 'govuk-frontend';
import { render } from 'lit/html.js';
import { errorSummary, fieldset, html } from '../index.js';
import { entriesOf, type Entries } from './entries.js';
import type { FormControl } from './form-controls.js';
import { act, click } from './person.js';
import { served } from './served.js';

/** Attributes by which a browser would refuse an answer in its own words, not in the page's. */
const constraints = 'required pattern min max minlength maxlength step'.split(' ');

/** Attributes that name other elements. */
const references = 'for aria-describedby aria-labelledby aria-controls data-aria-controls'.split(
  ' ',
);

/**
 * Declares the tests that every form control passes: on one that the browser rendered, and on one
 * that a server rendered and the browser took over.
 *
 * @param name GOV.UK Frontend's name of the component
 */
export function describeFormControl(name: string, control: FormControl): void {
  for (const rendering of ['client', 'server'] as const) {
    describe(`${name}, ${rendering === 'client' ? 'rendered by the browser' : 'hydrated'}`, () => {
      contract(control, rendering);
    });
  }
}

function contract(control: FormControl, rendering: 'client' | 'server'): void {
  let form: HTMLFormElement;
  let submitted: Entries | undefined;

  beforeEach(() => {
    form = document.createElement('form');
    submitted = undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = entriesOf(form, event.submitter);
    });
    document.body.append(form);
  });
  afterEach(() => {
    form.remove();
    document.body.classList.remove('govuk-frontend-supported');
  });

  const template = (more: object = {}) => control.template({ ...control.options, ...more });
  const root = (content: unknown) => html`${content}`;
  const show = (more?: object) => showAll(template(more));
  const showAll = (content: unknown) => {
    if (rendering === 'server' && form.childNodes.length === 0) {
      form.innerHTML = served(root(content));
      hydrate(root(content), form);
    }
    render(root(content), form);
  };
  const answer = async () => {
    await act(control.answer);
    // A button answers by sending the form.
    return submitted ?? entriesOf(form);
  };
  const find = (id: string) => form.querySelector<HTMLElement>(`[id="${id}"]`)!;
  const controls = () => [
    ...form.querySelectorAll<HTMLInputElement>(
      'input, select, textarea, button:not([type=button])',
    ),
  ];

  describe('what the form sends', () => {
    it('is what HTML says before an answer, and the answer after', async () => {
      show();
      expect(entriesOf(form)).to.deep.equal(control.empty);
      expect(await answer()).to.deep.equal(control.answered);
    });

    it('is nothing where the control is disabled', async () => {
      show(control.disabled);
      expect(controls()).to.have.length.above(0);
      expect(controls().every((element) => element.matches(':disabled'))).to.be.true;
      for (const element of controls()) await click(element);
      expect(submitted ?? entriesOf(form)).to.deep.equal([]);
    });

    it('is nothing where a fieldset around it is disabled', async () => {
      const legend = { text: 'Not yet' };
      const shown = (attributes: Record<string, { value: boolean; optional: true }>) =>
        showAll(fieldset({ legend, attributes, html: root(template()) }));
      shown({ disabled: { value: true, optional: true } });
      expect(controls().every((element) => element.matches(':disabled'))).to.be.true;
      expect(entriesOf(form)).to.deep.equal([]);

      shown({ disabled: { value: false, optional: true } });
      expect(await answer()).to.deep.equal(control.answered);
    });

    const { nameless } = control;
    if (nameless) {
      it('is nothing where it has no name', async () => {
        show(nameless);
        expect(await answer()).to.deep.equal([]);
      });
    }

    it('is not stopped by the browser: nothing is constrained unasked', () => {
      show();
      for (const element of controls()) {
        const found = constraints.filter((attribute) => element.hasAttribute(attribute));
        expect(found, element.outerHTML).to.deep.equal([]);
      }
      expect(form.checkValidity()).to.be.true;
    });
  });

  describe('the default answer', () => {
    for (const [first, second] of control.defaults ? [control.defaults] : []) {
      it('is what a reset restores; rendered again with another default, that one', async () => {
        show(first.options);
        expect(entriesOf(form)).to.deep.equal(first.entries);
        await answer();
        form.reset();
        expect(entriesOf(form)).to.deep.equal(first.entries);

        await answer();
        show(second.options);
        form.reset();
        expect(entriesOf(form)).to.deep.equal(second.entries);
      });

      it('does not take the place of an answer', async () => {
        show(first.options);
        const answered = await answer();
        expect(answered).not.to.deep.equal(first.entries);
        for (const { options } of [second, first, second]) {
          show(options);
          expect(entriesOf(form)).to.deep.equal(answered);
        }
      });

      it('shows where nobody has answered', () => {
        for (const { options, entries } of [first, second, first]) {
          show(options);
          expect(entriesOf(form)).to.deep.equal(entries);
        }
      });
    }

    it('is empty after a reset if there is none', async () => {
      show();
      await answer();
      form.reset();
      expect(entriesOf(form)).to.deep.equal(control.empty);
    });
  });

  it('passes attributes on to the native control', () => {
    show(control.native.options);
    for (const [id, attributes] of Object.entries(control.native.attributes)) {
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(find(id).getAttribute(attribute), `${id} ${attribute}`).to.equal(value);
      }
    }
  });

  describe('its name', () => {
    it('is a label, which a click on turns to the control; a group has a legend', async () => {
      show();
      for (const element of controls()) {
        if (element.localName === 'button') expect(element.textContent?.trim()).not.to.equal('');
        else {
          const labels = [...(element.labels ?? [])];
          expect(labels, element.id).to.have.length(1);
          expect(labels[0]!.textContent?.trim()).not.to.equal('');
          expect(await turnedTo(element, labels[0]!), element.id).to.be.true;
        }
      }
      if (controls().length > 1) {
        const group = controls()[0]!.closest('fieldset');
        expect(group?.firstElementChild?.localName).to.equal('legend');
        expect(group?.firstElementChild?.textContent?.trim()).not.to.equal('');
      }
    });
  });

  const { wrong } = control;
  if (wrong) {
    describe('hint and error', () => {
      const { described } = control;
      const hint = { text: 'As on your letter' };
      const errorMessage = { text: 'Enter an answer' };

      it('describe the control while they are there, in order', () => {
        const { selector, id } = described ?? { selector: 'textarea', id: wrong.id };
        const own = () => form.querySelector(selector)?.getAttribute('aria-describedby') ?? '';
        const more = html`<p id="more-1">1</p>
          <p id="more-2">2</p>`;
        const shown = (options: object) => {
          showAll([more, template({ ...described?.by, ...options })]);
          expectIdsToResolve(form);
          return own().split(' ').filter(Boolean);
        };
        const given = described ? ['more-1', 'more-2'] : [`${id}-info`];

        expect(shown({})).to.deep.equal(given);
        expect(shown({ hint })).to.deep.equal([...given, `${id}-hint`]);
        expect(shown({ hint, errorMessage })).to.deep.equal([
          ...given,
          `${id}-hint`,
          `${id}-error`,
        ]);
        expect(find(`${id}-hint`).textContent).to.contain(hint.text);
        expect(find(`${id}-error`).textContent).to.contain(errorMessage.text);
        expect(shown({ errorMessage })).to.deep.equal([...given, `${id}-error`]);
        expect(shown({})).to.deep.equal(given);
        expect(find(`${id}-error`)).to.equal(null);
      });

      it('leave no id dangling, and none twice', () => {
        for (const options of [{}, { hint }, { hint, errorMessage }, { errorMessage }, {}]) {
          show(options);
          expectIdsToResolve(form);
        }
      });

      it('the link of an error summary goes to the control', async () => {
        document.body.classList.add('govuk-frontend-supported');
        const errorList = [{ text: errorMessage.text, href: `#${wrong.id}` }];
        showAll([errorSummary({ errorList }), template({ errorMessage, ...wrong.options })]);
        const summary = form.querySelector('.govuk-error-summary');
        new ErrorSummary(summary);
        expect(document.activeElement).to.equal(summary);

        form.querySelector<HTMLElement>('.govuk-error-summary a')!.focus();
        await sendKeys({ press: 'Enter' });
        expect(document.activeElement).to.equal(find(wrong.id));
        expect(controls()).to.include(document.activeElement);
      });
    });
  }

  if (rendering === 'server') {
    it('keeps what was answered before the script came', async () => {
      const options = control.defaults?.[0].options;
      form.innerHTML = served(root(template(options)));
      const native = controls();
      const answered = await answer();

      hydrate(root(template(options)), form);
      render(root(template(options)), form);
      expect(controls()).to.deep.equal(native);
      expect(submitted ?? entriesOf(form)).to.deep.equal(answered);
    });
  }
}

/** Whether a click on a label reaches its control. */
async function turnedTo(control: HTMLInputElement, label: HTMLElement): Promise<boolean> {
  if (control.type === 'file') {
    // The dialogue to choose a file is the system's, and would stay open.
    let clicked = false;
    const stop = (event: Event) => {
      clicked = true;
      event.preventDefault();
    };
    control.addEventListener('click', stop, { once: true });
    await click(label);
    return clicked;
  }
  const { checked } = control;
  await click(label);
  if (control.type === 'radio' || control.type === 'checkbox') return control.checked !== checked;
  return document.activeElement === control;
}

function expectIdsToResolve(form: HTMLElement): void {
  const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids, 'each id once').to.deep.equal([...new Set(ids)]);
  for (const attribute of references) {
    for (const element of form.querySelectorAll(`[${attribute}]`)) {
      const named = (element.getAttribute(attribute) ?? '').split(' ');
      expect(ids, `${attribute}="${named.join(' ')}"`).to.include.members(named);
    }
  }
}
