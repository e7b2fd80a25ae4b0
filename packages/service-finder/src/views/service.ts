import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import {
  attributes,
  button,
  heading,
  insetText,
  summaryList,
  warningText,
  type Html,
} from '@council-elements/govuk';
import type { Service } from '../model/types.js';
import type { Query } from '../model/directory-types.js';
import { backTo } from './back-to.js';
import { ageOf, checked, statusTags } from './checked.js';
import { contactDetails } from './contact.js';
import { level, todayOf, type FinderContext, type FinderState } from './context.js';
import { costs } from './costs.js';
import { helper } from './helper.js';
import { holidayNotes, hours, openLine } from './hours.js';
import { link } from './link.js';
import { mistake } from './mistake.js';
import { parts } from './parts.js';
import { places } from './places.js';
import { shortlistLink, shortlistToggle } from './shortlist-toggle.js';

/** Everything that a person needs to know of one service. */
export function servicePage(
  service: Service,
  { query, place }: Pick<FinderState, 'query' | 'place'>,
  context: FinderContext,
): TemplateResult {
  const { t } = context;
  return html`
    ${toResults(query, context)}
    ${parts.crisis.here?.crisis({ query, service }, context) ?? nothing}
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
      ${section('where', places(service, place, context), context)}
      ${section('contact', contactDetails(service, context), context)}
      <div class="council-finder__actions">
        ${refer(service, context)}
        <p class="govuk-body">${shortlistToggle(service, query, context)}</p>
      </div>
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
  const results = { ...query, service: undefined };
  const words = context.t(query.view === 'shortlist' ? 'backToShortlist' : 'backToResults');
  return backTo(results, words, context);
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

function whenOf(service: Service, context: FinderContext): unknown {
  const { schedules, locations, status } = service;
  const own = hours(schedules, context);
  if (own === nothing) {
    const elsewhere = locations.some(({ schedules }) => schedules.length > 0);
    return elsewhere ? nothing : html`<p class="govuk-body">${context.t('hoursNotGiven')}</p>`;
  }
  return html`${status === 'active' ? openLine(schedules, context) : nothing} ${own}
  ${holidayNotes(context)}`;
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
