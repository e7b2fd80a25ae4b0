import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import {
  attributes,
  backLink,
  button,
  heading,
  insetText,
  summaryList,
  warningText,
  type Html,
} from '@council-elements/govuk';
import type { CostOption, Service } from '../model/types.js';
import type { Query } from '../model/directory-types.js';
import { ageOf, checked, statusTags } from './checked.js';
import { contactDetails } from './contact.js';
import { level, todayOf, type FinderContext } from './context.js';
import { hrefOf, link } from './link.js';
import { hours } from './hours.js';
import { places } from './places.js';
import { helper } from './results.js';
import { crisis } from './crisis.js';
import { shortlistLink, shortlistToggle } from './shortlist-toggle.js';

/** Everything that a person needs to know of one service. */
export function servicePage(
  service: Service,
  query: Query,
  context: FinderContext,
): TemplateResult {
  const { t } = context;
  return html`
    ${toResults(query, context)} ${crisis({ query, service }, context)}
    <article class="council-finder__service" aria-labelledby=${context.id('heading')}>
      ${title(service.name, context)}
      <p class="council-finder__meta council-finder__status">
        ${service.organisation ? t('runBy', { organisation: service.organisation.name }) : nothing}
        ${statusTags(service, context)}
      </p>
      ${service.alert ? insetText({ text: service.alert }) : nothing}
      ${
        ageOf(service, todayOf(context)) === 'year'
          ? warningText({ text: t('uncheckedWarning'), iconFallbackText: t('warning') })
          : nothing
      }
      ${description(service)} ${facts(service, context)}
      ${section('when', whenOf(service, context), context)}
      ${section('where', places(service, context), context)}
      ${section('contact', contactDetails(service, context), context)} ${refer(service, context)}
      <p class="govuk-body">${shortlistToggle(service, query, context)}</p>
      ${shortlistLink(query, context)}
      <p class="council-finder__meta council-finder__status">${checked(service, context)}</p>
      ${mistake(service, context)}
    </article>
  `;
}

/** For an address of a service that there is not, or no more. */
export function serviceMissing(query: Query, context: FinderContext): TemplateResult {
  const { t } = context;
  return html`
    ${toResults(query, context)} ${title(t('noService'), context)}
    <p class="govuk-body">${t('noServiceText')}</p>
    <p class="govuk-body">${link({}, t('seeAll'), context)}</p>
    ${helper(context)}
  `;
}

function toResults(query: Query, context: FinderContext): TemplateResult {
  return backLink({
    text: context.t(query.view === 'shortlist' ? 'backToShortlist' : 'backToResults'),
    href: hrefOf({ ...query, service: undefined }, context),
    attributes: { 'data-council-back': '' },
  });
}

function title(text: string, context: FinderContext): TemplateResult {
  const bag = attributes({ class: 'govuk-heading-l', id: context.id('heading') });
  return heading(context.headingLevel, bag, text);
}

function section(name: 'when' | 'where' | 'contact', body: unknown, context: FinderContext) {
  if (body === nothing) return nothing;
  const bag = attributes({ class: 'govuk-heading-m' });
  return html`${heading(level(1, context), bag, context.t(name))} ${body}`;
}

/**
 * The only HTML that is taken as it is: a {@link Service}'s description, which the readers made with
 * `sanitiseHtml`.
 */
function description({ description }: Service): TemplateResult | typeof nothing {
  return description
    ? html`<div class="council-finder__text">${unsafeHTML(description)}</div>`
    : nothing;
}

function facts(service: Service, context: FinderContext): TemplateResult {
  const { t } = context;
  const row = (key: Parameters<typeof t>[0], values: readonly string[]) =>
    values.length > 0 && { key: { text: t(key) }, value: { html: lines(values) } };
  return summaryList({
    rows: [
      row('whoFor', service.eligibility),
      row('ages', ages(service, context)),
      row('cost', costs(service, context)),
      row('languages', service.languages.length > 0 ? [service.languages.join(', ')] : []),
      row('area', [...new Set(service.serviceAreas.map(({ name }) => name))]),
      row('accreditations', service.accreditations ? [service.accreditations] : []),
    ],
  });
}

/** One value a line. */
function lines(values: readonly string[]): Html {
  return values.map((value) => html`<p class="govuk-body">${value}</p>`);
}

/** Whom it is for by age, in words. */
export function ages(
  { minimumAge: from, maximumAge: to }: Service,
  { t }: FinderContext,
): string[] {
  if (from !== undefined && to !== undefined) return [t('agesBetween', { from, to })];
  if (from !== undefined) return [t('agesFrom', { from })];
  return to === undefined ? [] : [t('agesTo', { to })];
}

/** What it costs, in words. */
export function costs({ fees, costOptions }: Service, context: FinderContext): string[] {
  const { t } = context;
  const today = todayOf(context);
  const options = costOptions
    .filter(
      ({ validFrom, validTo }) =>
        !(validFrom && validFrom > today) && !(validTo && validTo < today),
    )
    .map((option) => price(option, context));
  const said = new Set([...(fees ? [fees] : []), ...options].filter(Boolean));
  return said.size > 0 ? [...said] : [t('costNotGiven')];
}

function price(
  { option, amount, currency = 'GBP', amountDescription }: CostOption,
  { t }: FinderContext,
): string {
  if (amount === undefined) return [option, amountDescription].filter(Boolean).join(': ');
  const sum = amount === 0 ? t('free') : money(amount, currency, t.language);
  const words = amount === 0 ? sum : [sum, amountDescription].filter(Boolean).join(' ');
  return [option, words].filter(Boolean).join(': ');
}

function money(amount: number, currency: string, language: string): string {
  const fraction = Number.isInteger(amount) ? 0 : 2;
  try {
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    }).format(amount);
  } catch {
    // Not a currency that there is.
    return `${amount} ${currency}`;
  }
}

function whenOf(service: Service, context: FinderContext): unknown {
  const own = hours(service.schedules, context);
  const elsewhere = service.locations.some(({ schedules }) => schedules.length > 0);
  if (own !== nothing || elsewhere) return own;
  return html`<p class="govuk-body">${context.t('hoursNotGiven')}</p>`;
}

function refer(service: Service, { settings: { referralHref }, t }: FinderContext) {
  if (!referralHref) return nothing;
  const [path, fragment] = referralHref.split('#');
  const joint = path?.includes('?') ? '&' : '?';
  const href = `${path}${joint}service=${encodeURIComponent(service.id)}`;
  return button({
    text: t('refer'),
    href: fragment === undefined ? href : `${href}#${fragment}`,
    attributes: { 'data-council-refer': '' },
  });
}

/** Whoever answers for the record hears of a mistake in it. */
function mistake({ name, assurerEmail, organisation, email }: Service, { t }: FinderContext) {
  const to = assurerEmail ?? organisation?.email ?? email;
  if (!to) return nothing;
  const subject = encodeURIComponent(t('mistakeSubject', { name }));
  return html`<p class="govuk-body">
    ${t('wrong')}
    <a class="govuk-link" href="mailto:${to}?subject=${subject}">${t('tellUs')}</a>
  </p>`;
}
