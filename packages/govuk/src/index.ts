export {
  attributes,
  element,
  heading,
  html,
  type Attributes,
  type AttributeValue,
  type Tag,
} from './html.js';
export { content, type Content, type Html } from './content.js';
export { trustedHtml, type TrustedHtml } from './trustedHtml.js';
export { safeUrl } from './safeUrl.js';
export { inLanguage } from './messages/language.js';
export { en } from './messages/en.js';
export { cy } from './messages/cy.js';
export type { Messages } from './messages/messages.js';
export { backLink, type BackLinkOptions } from './back-link/backLink.js';
export { breadcrumbs, type BreadcrumbsOptions } from './breadcrumbs/breadcrumbs.js';
export { button, type ButtonOptions } from './button/button.js';
export { characterCount, type CharacterCountOptions } from './character-count/characterCount.js';
export {
  checkboxes,
  type CheckboxesOptions,
  type CheckboxOptions,
} from './checkboxes/checkboxes.js';
export {
  dateInput,
  type DateInputItemOptions,
  type DateInputOptions,
} from './date-input/dateInput.js';
export { details, type DetailsOptions } from './details/details.js';
export { errorMessage, type ErrorMessageOptions } from './error-message/errorMessage.js';
export {
  errorSummary,
  type ErrorLinkOptions,
  type ErrorSummaryOptions,
} from './error-summary/errorSummary.js';
export { fieldset, type FieldsetOptions, type LegendOptions } from './fieldset/fieldset.js';
export { genericHeader, type GenericHeaderOptions } from './generic-header/genericHeader.js';
export { hint, type HintOptions } from './hint/hint.js';
export { input, type InputOptions } from './input/input.js';
export { insetText, type InsetTextOptions } from './inset-text/insetText.js';
export { label, type LabelOptions } from './label/label.js';
export {
  languageNavigation,
  type LanguageNavigationOptions,
} from './language-navigation/languageNavigation.js';
export {
  notificationBanner,
  type NotificationBannerOptions,
} from './notification-banner/notificationBanner.js';
export {
  pagination,
  type PaginationItemOptions,
  type PaginationOptions,
} from './pagination/pagination.js';
export { panel, type PanelOptions } from './panel/panel.js';
export { phaseBanner, type PhaseBannerOptions } from './phase-banner/phaseBanner.js';
export { radios, type RadioOptions, type RadiosOptions } from './radios/radios.js';
export { select, type SelectItemOptions, type SelectOptions } from './select/select.js';
export {
  serviceNavigation,
  type ServiceNavigationOptions,
} from './service-navigation/serviceNavigation.js';
export { skipLink, type SkipLinkOptions } from './skip-link/skipLink.js';
export {
  summaryList,
  type SummaryCardOptions,
  type SummaryListOptions,
  type SummaryRowOptions,
} from './summary-list/summaryList.js';
export { table, type TableCellOptions, type TableOptions } from './table/table.js';
export { tabs, type TabsOptions } from './tabs/tabs.js';
export { tag, type TagOptions } from './tag/tag.js';
export { taskList, type TaskListOptions, type TaskOptions } from './task-list/taskList.js';
export { textarea, type TextareaOptions } from './textarea/textarea.js';
export { warningText, type WarningTextOptions } from './warning-text/warningText.js';
export {
  accordion,
  type AccordionItemOptions,
  type AccordionOptions,
} from './accordion/accordion.js';
export {
  cookieBanner,
  type CookieBannerActionOptions,
  type CookieBannerMessageOptions,
  type CookieBannerOptions,
} from './cookie-banner/cookieBanner.js';
export { exitThisPage, type ExitThisPageOptions } from './exit-this-page/exitThisPage.js';
export { feedback, type FeedbackOptions } from './feedback/feedback.js';
export { fileUpload, type FileUploadOptions } from './file-upload/fileUpload.js';
export { footer, type FooterOptions } from './footer/footer.js';
export { genericFooter, type GenericFooterOptions } from './footer/genericFooter.js';
export { header, type HeaderOptions } from './header/header.js';
export { passwordInput, type PasswordInputOptions } from './password-input/passwordInput.js';
export type { Plurals } from './i18n.js';
export { pageBody, type PageBodyOptions } from './page/pageBody.js';
