import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit/html.js';
import {
  characterCount,
  dateInput,
  errorSummary,
  html,
  input,
  radios,
  select,
  textarea,
  trustedHtml,
} from './index.js';

const error = { errorMessage: { text: 'Enter an answer' }, hint: { text: 'Help' } };

describe('a template rendered again', () => {
  let container: HTMLElement;

  beforeEach(() => {
    container = document.createElement('form');
    document.body.append(container);
  });
  afterEach(() => container.remove());

  const show = (template: TemplateResult) => render(template, container);
  const find = <Control extends Element = HTMLInputElement>(selector: string) =>
    container.querySelector<Control>(selector)!;

  it('keeps focus, selection and typed text of a text input', () => {
    const template = (more: object, invalid?: boolean) =>
      input({
        id: 'name',
        name: 'name',
        label: { text: 'Name' },
        value: 'Ann',
        attributes: { 'aria-invalid': { value: invalid && 'true', optional: true } },
        ...more,
      });
    show(template({}));
    const field = find('input');
    field.focus();
    field.value = 'Annabel';
    field.setSelectionRange(2, 5);

    show(template({ ...error, disabled: false }, true));
    show(template({ ...error, value: 'Bob' }, true));

    expect(find('input')).to.equal(field);
    expect(document.activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([2, 5]);
    expect([field.value, field.defaultValue]).to.deep.equal(['Annabel', 'Bob']);
    expect(container.textContent).to.contain('Enter an answer');
    expect(field.getAttribute('aria-describedby')).to.equal('name-hint name-error');
    expect(field.getAttribute('aria-invalid')).to.equal('true');

    show(template({}));
    expect(find('input')).to.equal(field);
    expect(field.value).to.equal('Annabel');
    for (const name of ['aria-describedby', 'aria-invalid', 'disabled']) {
      expect(field.hasAttribute(name), name).to.be.false;
    }
  });

  it('keeps the choice and focus of radios', () => {
    const template = (more: object) =>
      radios({
        name: 'contact',
        fieldset: { legend: { text: 'How?' } },
        items: [
          {
            value: 'email',
            text: 'Email',
            conditional: { html: input({ name: 'address', label: { text: 'Address' } }) },
          },
          { value: 'phone', text: 'Phone' },
        ],
        ...more,
      });
    show(template({}));
    const phone = find('[value=phone]');
    const address = find('[name=address]');
    phone.focus();
    phone.click();
    address.value = 'ann@example.com';

    show(template(error));
    show(template({ ...error, value: 'phone' }));

    expect(find('[value=phone]')).to.equal(phone);
    expect(document.activeElement).to.equal(phone);
    expect(find(':checked')).to.equal(phone);
    expect(find('[name=address]')).to.equal(address);
    expect(address.value).to.equal('ann@example.com');
    expect(phone.defaultChecked).to.be.true;
  });

  it('keeps what is typed in a date input, and marks the part that is wrong', () => {
    const template = (more: object) =>
      dateInput({ id: 'dob', namePrefix: 'dob', fieldset: { legend: { text: 'Born?' } }, ...more });
    show(template({}));
    const fields = [...container.querySelectorAll('input')];
    fields.forEach((field, index) => (field.value = `${index + 1}`));
    fields[1]!.focus();

    show(template(error));
    expect([...container.querySelectorAll('input')]).to.deep.equal(fields);
    expect(fields.map(({ value }) => value)).to.deep.equal(['1', '2', '3']);
    expect(document.activeElement).to.equal(fields[1]);
    expect(container.querySelectorAll('.govuk-input--error')).to.have.length(3);
  });

  it('keeps the choice of a select', () => {
    const items = ['a', 'b', 'c'].map((value) => ({ value, text: value }));
    const template = (more: object) =>
      select({ name: 'letter', label: { text: 'Letter' }, items, value: 'a', ...more });
    show(template({}));
    const field = find<HTMLSelectElement>('select');
    field.focus();
    field.value = 'c';

    show(template(error));
    expect(find('select')).to.equal(field);
    expect(document.activeElement).to.equal(field);
    expect(field.value).to.equal('c');
  });

  for (const [name, template] of Object.entries({ textarea, characterCount })) {
    it(`keeps what is typed in a ${name}; its value is the default that a reset restores`, () => {
      const options = { name: 'more', label: { text: 'More' } };
      show(template({ ...options, value: 'first' }));
      const field = find<HTMLTextAreaElement>('textarea');
      expect(field.value).to.equal('first');

      show(template({ ...options, value: 'second' }));
      expect(field.value).to.equal('second');

      field.focus();
      field.value = 'typed';
      field.setSelectionRange(1, 3);
      show(template({ ...options, ...error, value: 'third' }));

      expect(find('textarea')).to.equal(field);
      expect(document.activeElement).to.equal(field);
      expect(field.value).to.equal('typed');
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([1, 3]);
      (container as HTMLFormElement).reset();
      expect(field.value).to.equal('third');
    });
  }

  it('keeps the focus of an error summary when another error joins', () => {
    const template = (...texts: string[]) =>
      errorSummary({
        titleText: 'There is a problem',
        errorList: texts.map((text) => ({ text, href: `#${text}` })),
        attributes: { tabindex: -1 },
      });
    show(template('one'));
    const summary = find<HTMLElement>('.govuk-error-summary');
    summary.focus();

    show(template('one', 'two'));
    expect(document.activeElement).to.equal(summary);
    expect(container.querySelectorAll('a')).to.have.length(2);
  });

  it('shows other trusted HTML in the place of the first', () => {
    const field = (hint: string) =>
      input({ name: 'a', label: { text: 'A' }, hint: { html: trustedHtml(hint) } });
    show(html`${field('<b>one</b>')}`);
    show(html`${field('<i>two</i>')}`);
    expect(
      find('.govuk-hint')
        .innerHTML.replace(/<!--.*?-->/g, '')
        .trim(),
    ).to.equal('<i>two</i>');
  });
});
