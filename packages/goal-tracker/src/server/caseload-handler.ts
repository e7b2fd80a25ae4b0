import { createTranslate, type MessageOverrides } from '@council-elements/core/messages';
import { htmlResponse, type Handler, type Page } from '@council-elements/core/server';
import { html } from 'lit';
import { cy, en, type Messages } from '../messages/index.js';
import { caseload, CASELOAD_FILTERS, CASELOAD_SORTS } from '../model/caseload.js';
import { PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { foldPlan } from '../model/fold-plan.js';
import { readEvents } from '../model/read-events.js';
import { caseloadView, type CaseloadPlace } from '../views/lead/caseload-view.js';

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
 * (`&show=…`) and page (`&page=…`). It needs no script. Somebody who leads no plans gets a 403.
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
    const respond = async (main: ReturnType<typeof html>, status: number) =>
      htmlResponse(
        await page({ title: t('caseloadTitle'), main }, { ...context, request }),
        status,
      );

    const found = await plans(request);
    if (!found) {
      return respond(
        html`<h1 class="govuk-heading-l">${t('caseloadTitle')}</h1>
          <p class="govuk-body">${t('caseloadRefused')}</p>`,
        403,
      );
    }
    const { searchParams } = new URL(request.url);
    const rows = caseload(
      found.map((events) => foldPlan(readEvents(events).events)),
      todayIn(PLAN_TIME_ZONE, new Date()),
    );
    const main = caseloadView(rows, placeOf(searchParams), {
      t,
      href: (place) => addressOf(searchParams, place),
      planHref: (plan) => `${planPage}?${new URLSearchParams({ plan })}`,
    });
    return respond(main, 200);
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

/** The page's own parameters stay. */
function addressOf(params: URLSearchParams, { sort, filter, page }: CaseloadPlace): string {
  const query = new URLSearchParams(params);
  query.set('sort', sort);
  query.set('show', filter);
  query.set('page', String(page));
  return `?${query}`;
}
