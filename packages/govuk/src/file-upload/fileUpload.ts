import { checkOptions } from '#checks';
import { classNames } from '../classNames.js';
import {
  descriptions,
  formGroup,
  type Described,
  surrounded,
  type InputGroupOptions,
} from '../form-group/formGroup.js';
import { attributes, html, type Attributes } from '../html.js';
import { i18n, type Plurals } from '../i18n.js';
import { label, type LabelOptions } from '../label/label.js';
import type { Styled } from '../options.js';

export interface FileUploadOptions extends Described, Styled {
  /** Defaults to `name`. */
  id?: string | undefined;
  /** Name under which the form sends it. */
  name: string;
  /** Cannot be used and is not sent; better left out of the page. */
  disabled?: boolean | undefined;
  /** Lets several files be chosen. */
  multiple?: boolean | undefined;
  /** Ids of more elements that describe the input, separated by spaces. */
  describedBy?: string | undefined;
  /** What is asked for. */
  label: LabelOptions;
  /** The element around label, hint, error message and control. */
  formGroup?: InputGroupOptions | undefined;
  /** Lets GOV.UK Frontend's script make a place to drop files of it. */
  javascript?: boolean | undefined;
  /** On the button. Defaults to "Choose file". */
  chooseFilesButtonText?: string | undefined;
  /** After the button. Defaults to "or drop file". */
  dropInstructionText?: string | undefined;
  /** Before a choice. Defaults to "No file chosen". */
  noFileChosenText?: string | undefined;
  /** After a choice of several. Defaults to "%{count} files chosen". */
  multipleFilesChosenText?: Plurals | undefined;
  /** Said when a file is dragged over the place. Defaults to "Entered drop zone". */
  enteredDropZoneText?: string | undefined;
  /** Said when it is dragged away. Defaults to "Left drop zone". */
  leftDropZoneText?: string | undefined;
  /** Classes of the element that becomes the place to drop files. */
  wrapperClasses?: string | undefined;
  /** Attributes of the element that becomes the place to drop files. */
  wrapperAttributes?: Attributes | undefined;
}

/** Asks for a file. */
export function fileUpload(options: FileUploadOptions) {
  checkOptions('fileUpload', options);
  const id = options.id || options.name;
  const messages = descriptions(id, options, options.describedBy);
  const input = html`<input
    class=${classNames(
      'govuk-file-upload',
      options.classes,
      !!options.errorMessage && 'govuk-file-upload--error',
    )}
    id=${id}
    name=${options.name}
    type="file"
    ${attributes(options.attributes, {
      disabled: !!options.disabled,
      multiple: options.multiple,
      'aria-describedby': messages.ids,
    })}
  />`;
  const control = options.javascript
    ? html`<div
        class=${classNames('govuk-file-upload-wrapper', options.wrapperClasses)}
        data-module="govuk-file-upload"
        ${attributes({
          ...i18n('fileUpload', options, [
            'chooseFilesButtonText',
            'noFileChosenText',
            'multipleFilesChosenText',
            'dropInstructionText',
            'enteredDropZoneText',
            'leftDropZoneText',
          ]),
          ...options.wrapperAttributes,
        })}
      >
        ${input}
      </div>`
    : input;
  return formGroup(
    options,
    label({ ...options.label, for: id }),
    messages,
    surrounded(options.formGroup, control),
  );
}
