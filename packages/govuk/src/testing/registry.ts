import * as govuk from '../index.js';

export type Template = (options: never) => unknown;

/** Components that have a template, by GOV.UK Frontend's name. */
export const ported: Readonly<Record<string, Template>> = {
  accordion: govuk.accordion,
  'back-link': govuk.backLink,
  breadcrumbs: govuk.breadcrumbs,
  button: govuk.button,
  'character-count': govuk.characterCount,
  checkboxes: govuk.checkboxes,
  'cookie-banner': govuk.cookieBanner,
  'date-input': govuk.dateInput,
  details: govuk.details,
  'error-message': govuk.errorMessage,
  'error-summary': govuk.errorSummary,
  'exit-this-page': govuk.exitThisPage,
  feedback: govuk.feedback,
  fieldset: govuk.fieldset,
  'file-upload': govuk.fileUpload,
  footer: govuk.footer,
  'generic-header': govuk.genericHeader,
  header: govuk.header,
  hint: govuk.hint,
  input: govuk.input,
  'inset-text': govuk.insetText,
  label: govuk.label,
  'language-navigation': govuk.languageNavigation,
  'notification-banner': govuk.notificationBanner,
  pagination: govuk.pagination,
  panel: govuk.panel,
  'password-input': govuk.passwordInput,
  'phase-banner': govuk.phaseBanner,
  radios: govuk.radios,
  select: govuk.select,
  'service-navigation': govuk.serviceNavigation,
  'skip-link': govuk.skipLink,
  'summary-list': govuk.summaryList,
  table: govuk.table,
  tabs: govuk.tabs,
  tag: govuk.tag,
  'task-list': govuk.taskList,
  textarea: govuk.textarea,
  'warning-text': govuk.warningText,
};

/** Components without a template yet. One that is in neither list fails the run. */
export const unported: readonly string[] = [];

/** Fixtures that cannot pass: as `component: name`, each with the reason. */
export const skipped: Readonly<Record<string, string>> = {};
