import { createTranslate, type MessageOverrides } from '@council-elements/core/messages';
import { htmlResponse, type Handler, type Page } from '@council-elements/core/server';
import { html, type TemplateResult } from 'lit';
import { leadHref, planHref, readLeadPlace } from '../lead-place.js';
import { cy, en, type Messages } from '../messages/index.js';
import type { BankHolidays } from '../model/bank-holidays.js';
import { PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { foldPlan } from '../model/fold-plan.js';
import { readEvents } from '../model/read-events.js';
import { serviceOf } from '../model/service.js';
import { summaryToCsv } from '../model/summary-to-csv.js';
import { leadView } from '../views/lead/lead-view.js';
import { csvResponse } from './csv-response.js';

/** What {@link createCaseloadHandler} needs. */
export interface CaseloadHandlerOptions {
  /**
   * The plans that whoever asks leads, each as its events.
   * @returns undefined where they lead none: the page is not theirs
   */
  readonly plans: (
    request: Request,
  ) =>
    | Promise<readonly (readonly unknown[])[] | undefined>
    | readonly (readonly unknown[])[]
    | undefined;
  /** The council's page around the table. It needs no `<h1>`: the table has it. */
  readonly page: Page;
  /** Path of the page that `createGoalHandler` serves, such as `/plan`. */
  readonly planPage: string;
  /** Bank holidays, on which no review is due: those of England and Wales unless set. */
  readonly bankHolidays?: BankHolidays;
  /** The council's own wording of single texts, by language. */
  readonly messages?: MessageOverrides<Messages>;
}

/**
 * Serves the plans of a service to whoever leads it, as a table that links sort (`?sort=…`), filter
 * (`&show=…`) and page (`&page=…`), and the service's figures at `?view=outcomes`, small ones kept back,
 * also as a file (`&format=csv`). It needs no script. Somebody who leads no plans gets a 403.
 */
export function createCaseloadHandler({
  plans,
  page,
  planPage,
  bankHolidays = {},
  messages = {},
}: CaseloadHandlerOptions): Handler {
  return async (request, context) => {
    if (!['GET', 'HEAD'].includes(request.method)) {
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    const t = createTranslate<Messages>({ en, cy }, context.language, messages);
    const respond = async (title: string, main: TemplateResult, status: number) =>
      htmlResponse(await page({ title, main }, { ...context, request }), status);

    const found = await plans(request);
    if (!found) {
      const title = t('caseloadTitle');
      return respond(
        title,
        html`<h1 class="govuk-heading-l">${title}</h1>
          <p class="govuk-body">${t('caseloadRefused')}</p>`,
        403,
      );
    }
    const { search } = new URL(request.url);
    const known = found.map((events) => foldPlan(readEvents(events).events));
    const service = serviceOf(known, todayIn(PLAN_TIME_ZONE, new Date()), bankHolidays);
    const place = readLeadPlace(search);
    if (place.view === 'outcomes' && place.format === 'csv') {
      return csvResponse(`outcomes-${service.today}`, summaryToCsv(service.summary));
    }
    const main = leadView(service, place, {
      t,
      href: (other) => leadHref(search, other),
      planHref: (plan) => planHref(planPage, plan),
    });
    return respond(t(place.view === 'outcomes' ? 'outcomesTitle' : 'caseloadTitle'), main, 200);
  };
}
