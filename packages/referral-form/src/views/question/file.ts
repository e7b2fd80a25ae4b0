import { nothing, type TemplateResult } from 'lit';
import { button, errorMessage, fileUpload, hint, html, label } from '@council-elements/govuk';
import { filesOf } from '../../model/answers.js';
import type { FileComponent } from '../../model/definition.js';
import { fileInWords, fileLimits, type FileReference } from '../../model/files.js';
import { keptName } from '../../model/read-page.js';
import type { FormContext } from '../context.js';
import type { QuestionView } from './question-view.js';
import { describe, labelOf } from './wording.js';

/** Name of the buttons that remove a file, which has its id, and of the one that takes files. */
export const REMOVE_FILE = 'remove-file';
export const UPLOAD = 'upload';

/**
 * A question for files: what was chosen stays, in a list, until it is removed. Source:
 * https://design-system.service.gov.uk/components/file-upload/ and, for several,
 * https://design-patterns.service.justice.gov.uk/components/multi-file-upload/
 */
export function fileQuestion(
  view: QuestionView<FileComponent>,
  context: FormContext,
): TemplateResult {
  const files = filesOf(view.answer);
  const { id } = view.component;
  const { max } = fileLimits(view.component);
  const takes = max > 1 && !context.interactive;
  return html`${context.interactive ? dropZone(view, files, context) : plain(view, context)}
  ${files.length > 0 || takes ? defaultButton() : nothing}
  ${
    takes
      ? button({
          text: context.t('fileUpload'),
          name: UPLOAD,
          value: id,
          classes: 'govuk-button--secondary',
        })
      : nothing
  }
  ${files.length > 0 ? list(view, files, context) : nothing}`;
}

/** Enter presses the first button of a form: it must go on, and remove nothing. */
function defaultButton(): TemplateResult {
  return html`<button
    type="submit"
    class="govuk-visually-hidden"
    tabindex="-1"
    aria-hidden="true"
  ></button>`;
}

/** The browser's own control. */
function plain(view: QuestionView<FileComponent>, context: FormContext): TemplateResult {
  const { id } = view.component;
  return fileUpload({
    ...describeFiles(view, context),
    id: context.id(id),
    name: id,
    label: labelOf(view, context),
    multiple: fileLimits(view.component).max > 1,
    attributes: inputAttributes(view.component),
  });
}

/** As `describe`, with what is wrong with each of several files. */
function describeFiles(view: QuestionView<FileComponent>, context: FormContext) {
  const described = describe(view, context);
  const [first, ...more] = view.errors;
  if (!described.errorMessage || more.length === 0) return described;
  const { text: _, ...errorMessage } = described.errorMessage;
  const lines = html`${first?.text}${more.map(({ text }) => html`<br />${text}`)}`;
  return { ...described, errorMessage: { ...errorMessage, html: lines } };
}

function inputAttributes({ id, accept }: FileComponent) {
  return { 'data-file': id, ...(accept && { accept: accept.join(',') }) };
}

/**
 * What GOV.UK Frontend’s script makes of the control: a button that files can be dropped on. Ours, as
 * that script looks for the label in the document only, and never lets go of it.
 * Source: GOV.UK Frontend’s FileUpload.
 */
function dropZone(
  view: QuestionView<FileComponent>,
  files: readonly FileReference[],
  context: FormContext,
): TemplateResult {
  const { t } = context;
  const { component, errors } = view;
  const id = context.id(component.id);
  const isMany = fileLimits(component).max > 1;
  const described = describeFiles(view, context);
  const ids = [
    ...(described.hint ? [`${id}-hint`] : []),
    ...(described.errorMessage ? [`${id}-error`] : []),
  ];
  const status =
    files.length === 0 ? t('fileNone') : t('filesChosenCount', { count: files.length });
  return html`<div class="govuk-form-group ${errors.length > 0 ? 'govuk-form-group--error' : ''}">
    ${label({ ...labelOf(view, context), for: id, attributes: { id: `${id}-label` } })}
    ${described.hint ? hint({ ...described.hint, id: `${id}-hint` }) : nothing}
    ${described.errorMessage ? errorMessage({ ...described.errorMessage, id: `${id}-error` }) : nothing}
    <div class="govuk-file-upload-wrapper">
      <button
        class="govuk-file-upload-button ${files.length === 0 ? 'govuk-file-upload-button--empty' : ''}"
        type="button"
        id=${id}
        aria-labelledby="${id}-label ${id}-comma ${id}"
        aria-describedby=${ids.length > 0 ? ids.join(' ') : nothing}
        data-choose-file=${component.id}
      >
        <span class="govuk-body govuk-file-upload-button__status">${status}</span>
        <span class="govuk-visually-hidden" id="${id}-comma">, </span>
        <span class="govuk-file-upload-button__pseudo-button-container">
          <span class="govuk-button govuk-button--secondary govuk-file-upload-button__pseudo-button"
            >${t(isMany ? 'filesChoose' : 'fileChoose')}</span
          >
          <span class="govuk-body govuk-file-upload-button__instruction"
            >${t(isMany ? 'filesDrop' : 'fileDrop')}</span
          >
        </span>
      </button>
      <input
        class="govuk-file-upload"
        type="file"
        id="${id}-input"
        hidden
        ?multiple=${isMany}
        accept=${component.accept?.join(',') ?? nothing}
        data-file=${component.id}
      />
    </div>
  </div>`;
}

/** What was chosen before, which the page sends along. */
function list(
  { component }: QuestionView<FileComponent>,
  files: readonly FileReference[],
  context: FormContext,
): TemplateResult {
  const { t } = context;
  const id = context.id(`${component.id}-files`);
  return html`<h2 class="govuk-heading-s govuk-!-margin-bottom-2" id=${id}>${t('filesChosen')}</h2>
    <ul class="govuk-list council-referral__files" aria-labelledby=${id}>
      ${files.map(
        (file) =>
          html`<li class="council-referral__file">
            <span class="council-referral__file-name">${fileInWords(file)}</span>
            <input type="hidden" name=${keptName(component.id)} value=${JSON.stringify(file)} />
            ${button({
              html: html`${t('fileRemove')}<span class="govuk-visually-hidden">
                  ${file.name}</span
                >`,
              name: REMOVE_FILE,
              value: file.id,
              classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
              attributes: { 'data-file': component.id },
            })}
          </li>`,
      )}
    </ul>
    <p class="govuk-body">${t('filesKept')}</p>`;
}
