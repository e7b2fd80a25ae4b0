import * as govuk from '../index.js';

export type Template = (options: never) => unknown;

/** Components that have a template, by GOV.UK Frontend's name. */
export const ported: Readonly<Record<string, Template>> = {
  'back-link': govuk.backLink,
  breadcrumbs: govuk.breadcrumbs,
  button: govuk.button,
  'character-count': govuk.characterCount,
  checkboxes: govuk.checkboxes,
  'date-input': govuk.dateInput,
  details: govuk.details,
  'error-message': govuk.errorMessage,
  'error-summary': govuk.errorSummary,
  fieldset: govuk.fieldset,
  'generic-header': govuk.genericHeader,
  hint: govuk.hint,
  input: govuk.input,
  'inset-text': govuk.insetText,
  label: govuk.label,
  'language-navigation': govuk.languageNavigation,
  'notification-banner': govuk.notificationBanner,
  pagination: govuk.pagination,
  panel: govuk.panel,
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
export const unported: readonly string[] = [
  'accordion',
  'cookie-banner',
  'exit-this-page',
  'feedback',
  'file-upload',
  'footer',
  'header',
  'password-input',
];

/** Fixtures that cannot pass: as `component: name`, each with the reason. */
export const skipped: Readonly<Record<string, string>> = {};
