import { html, insetText } from '@council-elements/govuk';
import { nothing } from 'lit';
import { leadHref, planHref, readLeadPlace } from '../../lead-place.js';
import type { LeadState, ViewContext } from '../context.js';
import { leadView } from './lead-view.js';

/** What the tracker shows whoever leads a service. */
export function leadPage(
  { service, isUnreadable, query, planPage }: LeadState,
  t: ViewContext['t'],
) {
  if (!service) return html`<p class="govuk-body">${t('caseloadLoading')}</p>`;
  return html`${isUnreadable ? insetText({ text: t('caseloadUnreadable') }) : nothing}
  ${leadView(service, readLeadPlace(query), {
    t,
    href: (place) => leadHref(query, place),
    planHref: planPage ? (plan) => planHref(planPage, plan) : undefined,
  })}`;
}
