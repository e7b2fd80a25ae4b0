import { createTranslate, type MessageOverrides } from '@council-elements/core/messages';
import { htmlResponse, type Handler, type Page } from '@council-elements/core/server';
import { html, type TemplateResult } from 'lit';
import { cy, en, type Messages } from '../messages/index.js';
import { caseload, CASELOAD_FILTERS, CASELOAD_SORTS } from '../model/caseload.js';
import { PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { foldPlan } from '../model/fold-plan.js';
import { readEvents } from '../model/read-events.js';
import { summarise } from '../model/summarise.js';
import { summaryToCsv } from '../model/summary-to-csv.js';
import { caseloadView, type CaseloadPlace } from '../views/lead/caseload-view.js';
import { outcomesView } from '../views/lead/outcomes-view.js';
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
    const { searchParams } = new URL(request.url);
    const known = found.map((events) => foldPlan(readEvents(events).events));
    const today = todayIn(PLAN_TIME_ZONE, new Date());
    const to = (changes: Readonly<Record<string, string>>) => addressOf(searchParams, changes);
    if (searchParams.get('view') === 'outcomes') {
      const summary = summarise(known, today);
      if (searchParams.get('format') === 'csv') {
        return csvResponse(`outcomes-${today}`, summaryToCsv(summary));
      }
      const main = outcomesView(summary, {
        t,
        today,
        plansHref: to({}),
        csvHref: to({ view: 'outcomes', format: 'csv' }),
      });
      return respond(t('outcomesTitle'), main, 200);
    }
    const main = caseloadView(caseload(known, today), placeOf(searchParams), {
      t,
      href: (place) => to({ sort: place.sort, show: place.filter, page: String(place.page) }),
      planHref: (plan) => `${planPage}?${new URLSearchParams({ plan })}`,
      outcomesHref: to({ view: 'outcomes' }),
    });
    return respond(t('caseloadTitle'), main, 200);
  };
}

function placeOf(params: URLSearchParams): CaseloadPlace {
  const number = Number(params.get('page'));
  return {
    sort: CASELOAD_SORTS.find((one) => one === params.get('sort')) ?? 'review',
    filter: CASELOAD_FILTERS.find((one) => one === params.get('show')) ?? 'all',
    page: Number.isInteger(number) && number > 0 ? number : 1,
  };
}

/** Another page of the same plans; the site's own parameters stay. */
function addressOf(params: URLSearchParams, changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(params);
  for (const name of ['view', 'format']) query.delete(name);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `?${query}`;
}
