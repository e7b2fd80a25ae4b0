import { nothing, type TemplateResult } from 'lit/html.js';
import type { FieldsetOptions } from '../fieldset/fieldset.js';
import {
  around,
  descriptions,
  fieldsetGroup,
  type Described,
  type InputsGroupOptions,
} from '../form-group/formGroup.js';
import { hint, type HintOptions } from '../hint/hint.js';
import { keepAnswer } from './keepAnswer.js';
import { label, type LabelOptions } from '../label/label.js';
import { rendered, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { itemsOf, type Items, type Styled } from '../options.js';

/** One radio or checkbox, or a divider between two. */
export interface ChoiceOptions extends Content {
  /** Defaults to the group's prefix, with the item's number after the first. */
  id?: string | undefined;
  /** What the form sends if this is chosen. */
  value?: string | number | boolean | undefined;
  /** Classes and attributes of the label, which shows the text. */
  label?: Pick<LabelOptions, 'classes' | 'attributes'> | undefined;
  /** Help with this choice. */
  hint?: HintOptions | undefined;
  /** Text between two choices, such as "or"; the item is nothing else then. */
  divider?: string | undefined;
  /** The default state; overrides the group's value. */
  checked?: boolean | undefined;
  /** Shown while the choice is made: one simple question at most, GOV.UK advises. */
  conditional?: Pick<Content, 'html'> | undefined;
  /** Cannot be chosen and is not sent. */
  disabled?: boolean | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

/** What radios and checkboxes share. */
export interface ChoicesOptions<Item extends ChoiceOptions> extends Described, Styled {
  /** Groups the controls under a legend, which asks the question. */
  fieldset?: Omit<FieldsetOptions, 'html' | 'role'> | undefined;
  /** The element around label, hint, error message and control. */
  formGroup?: InputsGroupOptions | undefined;
  /** First part of the ids; defaults to `name`. */
  idPrefix?: string | undefined;
  /** Name under which the form sends the answer. */
  name: string;
  /** Empty items are left out. */
  items: Items<Item>;
}

/** How radios differ from checkboxes. */
export interface ChoiceKind<Item extends ChoiceOptions> {
  component: 'radios' | 'checkboxes';
  type: 'radio' | 'checkbox';
  isChecked(item: Item): boolean;
  nameOf(item: Item): string;
  behaviourOf(item: Item): string | undefined;
  /** Ids that describe the whole group. */
  describedBy: string | undefined;
  /** Ids that describe each item, for a group without a fieldset. */
  describeItems?: boolean;
}

/** Radios or checkboxes, in their group. */
export function choices<Item extends ChoiceOptions>(
  kind: ChoiceKind<Item>,
  options: ChoicesOptions<Item>,
): TemplateResult {
  const { component } = kind;
  const idPrefix = options.idPrefix || options.name;
  const messages = descriptions(idPrefix, options, kind.describedBy);
  const itemIds = kind.describeItems && !options.fieldset ? messages.ids : undefined;

  const controls = html`<div
    class=${classNames(`govuk-${component}`, options.classes)}
    ${attributes(options.attributes)}
    data-module="govuk-${component}"
  >
    ${around(options.formGroup?.beforeInputs)}
    ${keepAnswer(
      itemsOf(options.items).map((item, index) =>
        item
          ? choice(kind, item, item.id || (index ? `${idPrefix}-${index + 1}` : idPrefix), itemIds)
          : nothing,
      ),
      `:scope > .govuk-${component}__item > input`,
    )}
    ${around(options.formGroup?.afterInputs)}
  </div>`;

  return fieldsetGroup(options, messages, controls);
}

function choice<Item extends ChoiceOptions>(
  kind: ChoiceKind<Item>,
  item: Item,
  id: string,
  groupIds: string | undefined,
) {
  const { component } = kind;
  if (item.divider) return html`<div class="govuk-${component}__divider">${item.divider}</div>`;
  const checked = kind.isChecked(item);
  const hasHint = !!(item.hint?.text || item.hint?.html);
  const hintId = `${id}-item-hint`;
  const conditional = item.conditional?.html;

  return html`<div class="govuk-${component}__item">
      <input
        class="govuk-${component}__input"
        id=${id}
        name=${kind.nameOf(item)}
        type=${kind.type}
        value=${item.value ?? ''}
        ${attributes(item.attributes, {
          checked,
          disabled: !!item.disabled,
          'data-aria-controls': conditional && `conditional-${id}`,
          'data-behaviour': kind.behaviourOf(item),
          'aria-describedby': classNames(groupIds, hasHint && hintId),
        })}
      />
      ${label({
        html: item.html,
        text: item.text,
        classes: classNames(`govuk-${component}__label`, item.label?.classes),
        attributes: item.label?.attributes,
        for: id,
      })}
      ${
        hasHint
          ? hint({
              ...item.hint,
              id: hintId,
              classes: classNames(`govuk-${component}__hint`, item.hint?.classes),
            })
          : nothing
      }
    </div>
    ${
      conditional
        ? html`<div
            class=${classNames(
              `govuk-${component}__conditional`,
              !checked && `govuk-${component}__conditional--hidden`,
            )}
            id="conditional-${id}"
          >
            ${rendered(conditional)}
          </div>`
        : nothing
    }`;
}
