import { isTemplateResult } from 'lit/directive-helpers.js';
import { nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../classNames.js';
import { rendered, type Html } from '../content.js';
import { genericFooter, type GenericFooterOptions } from '../footer/genericFooter.js';
import { genericHeader, type GenericHeaderOptions } from '../generic-header/genericHeader.js';
import { html } from '../html.js';
import {
  languageNavigation,
  type LanguageNavigationOptions,
} from '../language-navigation/languageNavigation.js';
import { phaseBanner, type PhaseBannerOptions } from '../phase-banner/phaseBanner.js';
import {
  serviceNavigation,
  type ServiceNavigationOptions,
} from '../service-navigation/serviceNavigation.js';
import { skipLink } from '../skip-link/skipLink.js';

/** The parts of a page, each the options of its template. One that is not given is left out. */
export interface PageBodyOptions {
  /** Before everything else: the cookie banner. */
  bodyStart?: Html | undefined;
  /** Of `genericHeader`; or a header of your own, as a Lit template. */
  header?: GenericHeaderOptions | TemplateResult | undefined;
  serviceNavigation?: ServiceNavigationOptions | undefined;
  phaseBanner?: PhaseBannerOptions | undefined;
  languageNavigation?: LanguageNavigationOptions | undefined;
  /** Before `<main>`: the back link or the breadcrumbs. */
  beforeContent?: Html | undefined;
  /** Content of `<main>`. */
  main: Html;
  /** More classes of `<main>`, such as `govuk-main-wrapper--l`. */
  mainClasses?: string | undefined;
  /** Of `genericFooter`; or a footer of your own, as a Lit template. */
  footer?: GenericFooterOptions | TemplateResult | undefined;
}

/**
 * Everything in the `<body>` of a page, in the order of GOV.UK's page template, in the browser and on
 * a server. The body has the class `govuk-template__body`, the document `govuk-template`.
 *
 * @see https://design-system.service.gov.uk/styles/page-template/
 * @throws TypeError where there is no `main`
 */
export function pageBody(options: PageBodyOptions) {
  if (!options.main) throw new TypeError('page: main is missing; it is the content of <main>');
  const { header, phaseBanner: phase, footer } = options;
  const hasHeader = header || options.serviceNavigation || phase;
  return html`${show(options.bodyStart)} ${skipLink({ href: '#main-content' })}
    ${
      hasHeader
        ? html`<header class="govuk-template__header">
            ${header ? (isTemplateResult(header) ? header : genericHeader(header)) : nothing}
            ${options.serviceNavigation ? serviceNavigation(options.serviceNavigation) : nothing}
            ${phase ? phaseBanner(phase) : nothing}
          </header>`
        : nothing
    }
    <div class="govuk-width-container">
      ${options.languageNavigation ? languageNavigation(options.languageNavigation) : nothing}
      ${show(options.beforeContent)}
      <main class=${classNames('govuk-main-wrapper', options.mainClasses)} id="main-content">
        ${rendered(options.main)}
      </main>
    </div>
    ${
      footer
        ? html`<footer class="govuk-template__footer">
            ${isTemplateResult(footer) ? footer : genericFooter(footer)}
          </footer>`
        : nothing
    }`;
}

const show = (part: Html | undefined) => (part ? rendered(part) : nothing);
