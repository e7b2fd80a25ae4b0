import { nothing, type TemplateResult } from 'lit';
import { button, html, input, select } from '@council-elements/govuk';
import type { FoundAddress, LookupState } from '../../address-lookup.js';
import { fieldsTextOf, own } from '../../model/answers.js';
import type { AddressComponent } from '../../model/definition.js';
import { ADDRESS_PARTS } from '../../model/fields.js';
import type { FormContext } from '../context.js';
import { groupFields, inGroup } from './group.js';
import type { QuestionView } from './question-view.js';
import { errorOf } from './wording.js';

/** An address that is found by its postcode, or typed. */
export function addressLookupQuestion(
  view: QuestionView<AddressComponent>,
  state: LookupState,
  context: FormContext,
): TemplateResult {
  switch (state.step) {
    case 'find':
      return inGroup(view, context, findStep(view, state, context));
    case 'choose':
      return inGroup(view, context, chooseStep(view, state.found, context));
    case 'manual':
      return inGroup(
        view,
        context,
        html`${state.hasFailed === true ? html`<p class="govuk-body">${context.t('lookupFailed')}</p>` : nothing}
        ${groupFields(view, context)} ${hidden(view, 'uprn', valueOf(view, 'uprn'))}`,
      );
  }
}

function findStep(
  view: QuestionView<AddressComponent>,
  { none, isBusy }: LookupState & { readonly step: 'find' },
  context: FormContext,
): TemplateResult {
  const { t } = context;
  const { id, autocomplete } = view.component;
  const error = view.errors.find(({ field }) => field === 'postcode');
  const postcode = `${id}-postcode`;
  return html`${
    none === undefined
      ? nothing
      : html`<p class="govuk-body">${t('noAddresses', { postcode: none })}</p>`
  }
  ${input({
    id: context.id(postcode),
    name: postcode,
    label: { text: t('postcodeLabel') },
    value: valueOf(view, 'postcode'),
    classes: 'govuk-input--width-10',
    autocomplete: autocomplete === undefined ? undefined : 'postal-code',
    spellcheck: false,
    attributes: { 'data-find': id },
    errorMessage: error && errorOf(error.text, context),
  })}
  ${button({
    text: t(isBusy === true ? 'findingAddress' : 'findAddress'),
    classes: 'govuk-button--secondary',
    attributes: { 'data-address': id },
  })}
  ${byHand(id, t('enterManually'), context)}`;
}

function chooseStep(
  view: QuestionView<AddressComponent>,
  found: readonly FoundAddress[],
  context: FormContext,
): TemplateResult {
  const { t } = context;
  const { id } = view.component;
  const error = view.errors.find(({ field }) => field === 'choice');
  const chosen = found.findIndex((address) =>
    ADDRESS_PARTS.every((part) => part === 'uprn' || (address[part] ?? '') === valueOf(view, part)),
  );
  return html`<p class="govuk-body">
      ${found[0]?.postcode}
      <a
        class="govuk-link govuk-link--no-visited-state"
        href=${`#${context.id(`${id}-postcode`)}`}
        data-action="change-postcode"
        data-question=${id}
        >${t('changePostcode')}<span class="govuk-visually-hidden">
          ${t('changePostcodeHidden')}</span
        ></a
      >
    </p>
    ${select({
      id: context.id(`${id}-choice`),
      name: `${id}-choice`,
      label: { text: t('selectAddress') },
      value: chosen < 0 ? '' : chosen,
      items: [
        { value: '', text: t('addressesFound', { count: found.length }) },
        ...found.map((address, index) => ({ value: index, text: inOneLine(address) })),
      ],
      attributes: { 'data-choose': id },
      errorMessage: error && errorOf(error.text, context),
    })}
    ${ADDRESS_PARTS.map((part) =>
      hidden(view, part, chosen < 0 && part !== 'postcode' ? '' : valueOf(view, part)),
    )}
    ${byHand(id, t('notListed'), context)}`;
}

function byHand(id: string, text: string, context: FormContext): TemplateResult {
  return html`<p class="govuk-body">
    <a
      class="govuk-link govuk-link--no-visited-state"
      href=${`#${context.id(`${id}-line1`)}`}
      data-action="enter-address"
      data-question=${id}
      >${text}</a
    >
  </p>`;
}

/** A part of the address that is not shown by itself. */
function hidden({ component }: QuestionView, part: string, value: string): TemplateResult {
  return html`<input type="hidden" name=${`${component.id}-${part}`} value=${value} />`;
}

function valueOf({ answer }: QuestionView, part: string): string {
  return own(fieldsTextOf(answer), part) ?? '';
}

function inOneLine({ line1, line2, town }: FoundAddress): string {
  return [line1, line2, town].filter(Boolean).join(', ');
}
