import { html } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { Plan } from '../model/plan.js';
import type { ViewContext } from './context.js';

/** The plan to take along: on paper, and its ratings as a file once there are any. */
export const takeAwayView = ({ goals }: Plan, { t, id, href }: ViewContext) =>
  html`<section class="council-goals__actions" aria-labelledby=${id('copy')}>
    <h2 class="govuk-heading-m" id=${id('copy')}>${t('copyTitle')}</h2>
    <p class="govuk-body council-goals__actions">
      <a class="govuk-link" href=${href({ view: 'print' })}>${t('printPlan')}</a>
    </p>
    ${
      goals.some(({ ratings }) => ratings.length > 0)
        ? html`<p class="govuk-body council-goals__actions">
            <a class="govuk-link" href=${href({ view: 'plan', format: 'csv' })} download
              >${t('downloadCsv')}</a
            >
          </p>`
        : nothing
    }
  </section>`;
