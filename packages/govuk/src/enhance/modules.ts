/** A class in GOV.UK Frontend's manner: starts with its element, and throws if that is not right. */
export type Module = new (root: Element) => object;

/** What `data-module` names, each loaded by itself. */
export const modules: Readonly<Record<string, () => Promise<Module>>> = {
  'govuk-exit-this-page': async () =>
    (await import('govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs'))
      .ExitThisPage,
  'govuk-accordion': async () =>
    (await import('govuk-frontend/dist/govuk/components/accordion/accordion.mjs')).Accordion,
  'govuk-button': async () =>
    (await import('govuk-frontend/dist/govuk/components/button/button.mjs')).Button,
  'govuk-character-count': async () =>
    (await import('govuk-frontend/dist/govuk/components/character-count/character-count.mjs'))
      .CharacterCount,
  'govuk-checkboxes': async () =>
    (await import('govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs')).Checkboxes,
  'govuk-error-summary': async () =>
    (await import('govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'))
      .ErrorSummary,
  'govuk-file-upload': async () =>
    (await import('govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs')).FileUpload,
  'govuk-notification-banner': async () =>
    (
      await import('govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs')
    ).NotificationBanner,
  'govuk-password-input': async () =>
    (await import('govuk-frontend/dist/govuk/components/password-input/password-input.mjs'))
      .PasswordInput,
  'govuk-radios': async () =>
    (await import('govuk-frontend/dist/govuk/components/radios/radios.mjs')).Radios,
  'govuk-service-navigation': async () =>
    (await import('govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs'))
      .ServiceNavigation,
  'govuk-skip-link': async () =>
    (await import('govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs')).SkipLink,
  'govuk-tabs': async () =>
    (await import('govuk-frontend/dist/govuk/components/tabs/tabs.mjs')).Tabs,
  'council-cookie-banner': async () => (await import('./cookieBanner.js')).CookieBanner,
};

/**
 * Ends what a component may have under way: a count being watched, a page covered. The methods are
 * GOV.UK Frontend's own, for when the focus leaves and for a page that is come back to; its types
 * leave them out.
 */
export function settle(name: string, component: object): void {
  if (name === 'govuk-character-count') call(component, 'handleBlur');
  if (name === 'govuk-exit-this-page') call(component, 'resetPage');
}

function call(component: object, method: string): void {
  const value: unknown = Reflect.get(component, method);
  if (typeof value === 'function') value.call(component);
}
