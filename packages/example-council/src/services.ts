import { readFile } from 'node:fs/promises';
import type { Handler, Page } from '@council-elements/core/server';
import { html } from '@council-elements/govuk';
import {
  addDays,
  readEvents,
  todayIn,
  type Party,
  type Role,
} from '@council-elements/goal-tracker/model';
import { cynllunGrisiau } from '@council-elements/goal-tracker/samples/cynllun-grisiau.js';
import { stairsPlan } from '@council-elements/goal-tracker/samples/stairs-plan.js';
import { sampleService } from '@council-elements/goal-tracker/samples/service.js';
import { sampleWays } from '@council-elements/goal-tracker/samples/ways.js';
import {
  createCaseloadHandler,
  createEventHandler,
  createGoalHandler,
  createMemoryPlans,
  type GoalStore,
} from '@council-elements/goal-tracker/server';
import { adultSocialCareSelfReferral } from '@council-elements/referral-form/definitions/adult-social-care-self-referral.js';
import { reablementReferral } from '@council-elements/referral-form/definitions/reablement-referral.js';
import { createFormHandler, type ResumeOptions } from '@council-elements/referral-form/server';
import {
  createCentroidTable,
  createDirectory,
  readServices,
} from '@council-elements/service-finder/model';
import { createFinderHandler } from '@council-elements/service-finder/server';
import { crisisHelp, needs } from './finding.js';
import { packageRoot, type Council } from './council.js';
import { renderDocument, words } from './document.js';
import { pathIn, readPath, type Language } from './sections.js';
import type { Store } from './store.js';

/** What the services need of the site. */
export interface ServicesOptions {
  council: Council;
  store: Store;
  /** Sends people the link by which they come back to a form. */
  resume?: ResumeOptions | undefined;
}

/** The referral, with the equality questions that another form brings along. */
const { equality } = adultSocialCareSelfReferral;
const referral = { ...reablementReferral, ...(equality && { equality }) };

/** The services, by path, as a council puts them together. */
export async function createServices(options: ServicesOptions): Promise<Record<string, Handler>> {
  const { council, store, resume } = options;
  const page: Page = (content, { request }) =>
    renderDocument(council, content, new URL(request.url));
  return {
    '/find-a-service': await findAService(page),
    '/refer': createFormHandler(referral, {
      page,
      store: store.forms.drafts,
      submit: store.forms.submit,
      submitEquality: store.forms.submitEquality,
      ...(resume && { resume }),
    }),
    ...(await plans(page, store.plans)),
    ...(await service(page)),
  };
}

async function findAService(page: Page): Promise<Handler> {
  const file = new URL('data/services.json', packageRoot);
  const { services } = readServices(JSON.parse(await readFile(file, 'utf8')));
  const places = await readFile(new URL('data/postcodes.csv', packageRoot), 'utf8');
  const locate = createCentroidTable(places);
  const handlerIn = (language: Language) =>
    createFinderHandler({
      page,
      directory: createDirectory(services, { needs: needs[language] }),
      src: '/data/services.json',
      locate,
      place: '/data/postcodes.csv',
      needs: needs[language],
      crisis: crisisHelp(words(language)),
      referralHref: pathIn(language, '/refer'),
      contact: words(language)('telephone'),
    });
  const handlers = { en: handlerIn('en'), cy: handlerIn('cy') };
  return (request, context) =>
    handlers[readPath(new URL(request.url).pathname).language](request, context);
}

/** How many days ago the sample plans began, when the site first starts. */
const DAY = 17;

/** The plans that anybody may look at here; a real site asks people to sign in. */
const samples = {
  en: { plan: 'stairs-plan', make: stairsPlan },
  cy: { plan: 'cynllun-grisiau', make: cynllunGrisiau },
} as const;

async function plans(page: Page, store: Store['plans']): Promise<Record<string, Handler>> {
  const now = new Date();
  const start = addDays(todayIn('Europe/London', now), -DAY);
  for (const { plan, make } of Object.values(samples)) {
    if ((await store.read(plan, 0, 1)).last > 0) continue;
    await store.append(
      plan,
      make(start).filter(({ given }) => given <= now.toISOString()),
    );
  }

  const { pages, events } = planHandlers(page, store, 'person');
  return {
    '/plan': async (request, context) => {
      const url = new URL(request.url);
      if (url.searchParams.has('plan')) return pages(request, context);
      const { plan } = samples[readPath(url.pathname).language];
      return new Response(null, {
        status: 302,
        headers: { location: `${url.pathname}?plan=${plan}` },
      });
    },
    '/plan/events': events,
  };
}

/** The plans of a made-up service, for whoever leads it: in memory, new at each start. */
async function service(site: Page): Promise<Record<string, Handler>> {
  const page: Page = ({ title, main }, context) => {
    const text = words(context.language)('plansDemonstration');
    return site(
      {
        title,
        main: html`<p class="govuk-inset-text">${text}</p>
          ${main}`,
      },
      context,
    );
  };
  const store = createMemoryPlans();
  const today = todayIn('Europe/London', new Date());
  const ids = { en: [] as string[], cy: [] as string[] };
  for (const language of ['en', 'cy'] as const) {
    for (const events of sampleService(language, today)) {
      const [plan = ''] = events.map((event) => event.plan);
      await store.append(plan, events);
      ids[language].push(plan);
    }
  }
  const { pages, events } = planHandlers(page, store, 'worker');
  const caseloadIn = (language: Language) =>
    createCaseloadHandler({
      page,
      planPage: pathIn(language, '/plans/plan'),
      plans: async () => {
        const read = await Promise.all(ids[language].map((plan) => store.read(plan)));
        return read.map((kept) => kept.events.map(({ event }) => event));
      },
    });
  const handlers = { en: caseloadIn('en'), cy: caseloadIn('cy') };
  return {
    '/plans': (request, context) =>
      handlers[readPath(new URL(request.url).pathname).language](request, context),
    '/plans/plan': pages,
    '/plans/plan/events': events,
  };
}

/** The pages of the plans in a store, and the address that keeps devices in step with them. */
function planHandlers(page: Page, store: GoalStore, usual: Role) {
  const roleOf = ({ url }: Request) => new URL(url).searchParams.get('as') ?? usual;
  /** Who has written in a plan in the role that the address asks for. */
  const author = async (request: Request, plan: string): Promise<Party | undefined> => {
    const role = roleOf(request);
    const { events } = readEvents((await store.read(plan)).events.map(({ event }) => event));
    return events.find((event) => event.author.role === role)?.author;
  };
  const pages: Handler = (request, context) => {
    const path = new URL(request.url).pathname;
    return createGoalHandler({
      page,
      store,
      author,
      endpoint: `${path}/events?as=${encodeURIComponent(roleOf(request))}`,
      library: sampleWays,
      finderHref: pathIn(readPath(path).language, '/find-a-service'),
    })(request, context);
  };
  return { pages, events: createEventHandler({ store, author }) };
}
