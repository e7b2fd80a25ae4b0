import { createTranslate, type MessageOverrides } from '@council-elements/core/messages';
import {
  htmlResponse,
  originOf,
  renderLight,
  type Handler,
  type Page,
} from '@council-elements/core/server';
import { uniqueId } from '@council-elements/core/storage';
import { html, nothing, type TemplateResult } from 'lit';
import '../define.js';
import type { Outcome } from '../forms/answers.js';
import { placeAfter } from '../forms/after.js';
import { readForm } from '../forms/read-form.js';
import { cy, en, type Messages } from '../messages/index.js';
import { createEvent } from '../model/create-event.js';
import { mayAdd } from '../model/consent.js';
import { PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import type { Party } from '../model/events.js';
import type { BankHolidays } from '../model/bank-holidays.js';
import { foldPlan } from '../model/fold-plan.js';
import { readEvents } from '../model/read-events.js';
import { readWays } from '../model/ways/read-ways.js';
import { toCsv } from '../model/to-csv.js';
import { hrefOf, isForm, readPlace } from '../place.js';
import { isNotTheirs } from '../views/form-of.js';
import { csvResponse } from './csv-response.js';
import { visibleOf } from './get-events.js';
import { titleOf } from './page-title.js';
import type { GoalStore } from './store.js';

/** What {@link createGoalHandler} needs. */
export interface GoalHandlerOptions {
  readonly store: GoalStore;
  /** The council's page around the plan. It needs no `<h1>`: the plan has it. */
  readonly page: Page;
  /**
   * Who asks, as the site knows: their view is shown, and what they send is by them.
   * @returns undefined where the plan is not theirs to see
   */
  readonly author: (
    request: Request,
    plan: string,
  ) => Promise<Party | undefined> | Party | undefined;
  /** Address of `createEventHandler`, which the element then keeps its plan in step with. */
  readonly endpoint?: string;
  /** Ways of doing everyday tasks, as JSON by `ways.schema.json`. */
  readonly library?: unknown;
  /** Address of the service finder, which goals then lead to. */
  readonly finderHref?: string;
  /** Bank holidays, on which no review is due: those of England and Wales unless set. */
  readonly bankHolidays?: BankHolidays;
  /** The council's own wording of single texts, by language. */
  readonly messages?: MessageOverrides<Messages>;
}

/**
 * Serves plans at `?plan=<id>`: the whole plan, its forms (`&view=…`) and its ratings as a file
 * (`&format=csv`). Works without script.
 *
 * A plan that is not the asker's to see is a 404; a form from another site, or one that is not the
 * asker's to use, a 403. One with errors comes back as a 422; one that is right is answered with a
 * redirect to the plan, or from a review to the form that does what it decided.
 */
export function createGoalHandler({
  store,
  page,
  author,
  endpoint,
  library,
  finderHref = '',
  bankHolidays = {},
  messages = {},
}: GoalHandlerOptions): Handler {
  const tasks = readWays(library ?? { tasks: [] }).library;
  return async (request, context) => {
    const { method } = request;
    if (!['GET', 'HEAD', 'POST'].includes(method)) {
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
    }
    const t = createTranslate<Messages>({ en, cy }, context.language, messages);
    const respond = async (title: string, main: TemplateResult, status: number) =>
      htmlResponse(await page({ title, main }, { ...context, request }), status);
    const message = (title: string, text: string, status: number) =>
      respond(
        title,
        html`<h1 class="govuk-heading-l">${title}</h1>
          <p class="govuk-body">${text}</p>`,
        status,
      );

    const { origin, pathname, search, searchParams } = new URL(request.url);
    const planId = searchParams.get('plan');
    const party = planId ? await author(request, planId) : undefined;
    if (!planId || !party) return message(t('planMissingTitle'), t('planMissing'), 404);
    if (method === 'POST' && originOf(request) !== 'own') {
      return message(t('refusedTitle'), t('refused'), 403);
    }

    const place = readPlace(search, planId);
    const kept = visibleOf(await store.read(planId), party);
    const events = kept.events.map(({ event }) => event);
    const known = readEvents(events).events.filter(({ plan }) => plan === planId);
    const plan = foldPlan(known);
    const show = (status: number, formKey: string, outcome?: Outcome) =>
      respond(
        `${outcome ? t('errorPrefix') : ''}${titleOf({ plan, place, author: party, library: tasks }, t)}`,
        html`<council-goal-tracker
          plan=${planId}
          endpoint=${endpoint ?? nothing}
          .messages=${messages}
          finder-href=${finderHref || nothing}
          .events=${events}
          .library=${library}
          .bankHolidays=${bankHolidays}
          .author=${party}
          .query=${search}
          .page=${origin + pathname}
          .outcome=${outcome}
          .loaded=${true}
          .formKey=${formKey}
          >${renderLight()}</council-goal-tracker
        >`,
        status,
      );
    if (party.role === 'family' && events.length === 0) {
      // The same, whether there is such a plan or not.
      if (method === 'POST') return message(t('planMissingTitle'), t('planMissing'), 404);
      return show(404, uniqueId());
    }
    if (place.format === 'csv' && method !== 'POST') return csvResponse(planId, toCsv(plan));
    const isTheirs = !isNotTheirs({ plan, place, author: party });
    if (method === 'POST' && !isTheirs) {
      return message(t('refusedTitle'), t('refusedWriting'), 403);
    }
    if (method !== 'POST' || !isForm(place.view)) return show(isTheirs ? 200 : 403, uniqueId());

    const data = await formDataOf(request);
    if (!data) return message(t('refusedTitle'), t('refused'), 400);
    const key = keyOf(data);
    // Made from the form's key, so that a form sent twice makes the same events.
    let count = 0;
    const newId = () => `${key}-${++count}`;
    const goal = plan.goals.find(({ id }) => id === place.goal);
    const today = todayIn(PLAN_TIME_ZONE, new Date());
    const result = readForm(place.view, data, {
      plan,
      place,
      goal,
      author: party,
      today,
      library: tasks,
      newId,
    });
    if ('outcome' in result) return show(422, key, result.outcome);

    const made = result.events.map((event) =>
      createEvent(
        { ...event, plan: planId, device: 'server', author: party },
        { now: () => new Date(), newId },
      ),
    );
    const isKept = made.every(({ id }) => known.some((one) => one.id === id));
    if (!made.every((event) => mayAdd(event, plan))) {
      return message(t('refusedTitle'), t('refusedWriting'), 403);
    }
    if (made.length > 0 && !isKept) await store.append(planId, made);
    const next = placeAfter(place.view, result.events, party, plan);
    const location = hrefOf(search, planId, next);
    return new Response(null, { status: 303, headers: { location } });
  };
}

async function formDataOf(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch {
    return undefined;
  }
}

function keyOf(data: FormData): string {
  const key = data.get('key');
  return typeof key === 'string' && /^[\da-f-]{36}$/.test(key) ? key : uniqueId();
}
