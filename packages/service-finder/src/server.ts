import { htmlResponse, renderLight, type Handler, type Page } from '@council-elements/core/server';
import { createTranslate, type MessageOverrides } from '@council-elements/core/messages';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.js';
import { catalogues, type Messages } from './messages/index.js';
import { toCsv } from './model/exporters/to-csv.js';
import { jsonLdMark, jsonLdOf } from './service-page/json-ld.js';
import type { Service } from './model/types.js';
import { readQuery, readRejected } from './model/query.js';
import type { Directory } from './model/directory-types.js';
import { locateIn } from './place/locating.js';
import type { Locator } from './model/places/locator.js';
import { goName } from './views/link.js';
import { answer, type Outcome } from './outcome.js';
import type { FinderSettings } from './settings.js';
import { pageTitle } from './views/finder.js';

export interface FinderHandlerOptions extends FinderSettings {
  /** What is searched. */
  directory: Directory;
  /** The council's page around the finder. It needs no `<h1>`: the finder has it. */
  page: Page;
  /** Address of the same services for the browser. Without it every search is the server's. */
  src?: string;
  /** Address of the same live API for the browser, in the place of `src`. */
  endpoint?: string;
  /** Finds the place that is asked for, as `openLocator` does; without it none is found. */
  locate?: Locator;
  /** Services on a page of results, as in `directory`. */
  pageSize?: number;
  /** The council's own wording of single texts, by language. */
  messages?: MessageOverrides<Messages>;
}

/**
 * Answers the finder's addresses (`?q=…&category=…&page=…`, `?service=…`) with whole pages, which
 * work without script.
 *
 * The shortlist (`?view=shortlist&saved=…`) is a spreadsheet too, with `format=csv`. With
 * `keepPrivate` the same is asked by POST; no answer may be kept by a cache.
 *
 * A service that is not there is a 404, a directory that fails a 503, both as pages.
 */
export function createFinderHandler(options: FinderHandlerOptions): Handler {
  const { directory, page, src, endpoint, locate, pageSize = 10, messages = {} } = options;
  const {
    referralHref,
    contact,
    place = locate && '',
    keepPrivate = false,
    needs = [],
    categories = [],
    crisis = [],
    holidays = [],
    map,
    mapAttribution,
  } = options;
  const log = keepPrivate ? logPrivately : logProblem;
  return async (request, context) => {
    const methods = ['GET', 'HEAD', ...(keepPrivate ? ['POST'] : [])];
    if (!methods.includes(request.method)) {
      return new Response(null, { status: 405, headers: { allow: methods.join(', ') } });
    }
    const { search } = new URL(request.url);
    const parameters = await parametersOf(request);
    if (!parameters) return new Response(null, { status: 413 });
    const query = readQuery(parameters);
    const located = await locateIn(query, locate, log, request.signal);
    const outcome = await answer(directory, located.query, log, request.signal);
    const t = createTranslate<Messages>(catalogues, context.language, messages);
    if (outcome.kind === 'shortlist' && parameters.get('format') === 'csv') {
      return csvResponse(toCsv(outcome.services), t('shortlistFile'));
    }
    const rejected = readRejected(parameters);
    const main = html`<council-service-finder
        src=${ifDefined(src)}
        endpoint=${ifDefined(endpoint)}
        page-size=${pageSize}
        heading-level="1"
        referral-href=${ifDefined(referralHref)}
        contact=${ifDefined(contact)}
        place=${ifDefined(place)}
        map=${ifDefined(map)}
        map-attribution=${ifDefined(mapAttribution)}
        ?keep-private=${keepPrivate}
        .needs=${needs}
        .categories=${categories}
        .crisis=${crisis}
        .holidays=${holidays}
        .messages=${messages}
        .query=${query}
        .outcome=${outcome}
        .placeOutcome=${located.place}
        .rejected=${rejected}
        .parameters=${search}
        >${renderLight()}</council-service-finder
      >${outcome.kind === 'service' && !keepPrivate ? described(outcome.service, request.url) : nothing}`;
    const state = { query, outcome, place: located.place, rejected };
    const title = pageTitle(state, { keepPrivate }, t);
    const body = await page({ title, main }, { ...context, request });
    return htmlResponse(body, statusOf(outcome));
  };
}

/** More than every field of the form can hold. */
const largestBody = 20_000;

/**
 * What is asked for: in the address, or in the form that a private finder sends.
 * @returns undefined where a form is larger than ours can be
 */
async function parametersOf(request: Request): Promise<URLSearchParams | undefined> {
  if (request.method !== 'POST') return new URL(request.url).searchParams;
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return undefined;
  const body = await request.text();
  if (body.length > largestBody) return undefined;
  const fields = new URLSearchParams(body);
  // A link of a private finder is a button, with all that it asks for in its value.
  return new URLSearchParams(fields.get(goName) ?? fields);
}

/** What search engines read of a service: data that nothing runs, so that a strict policy lets it be. */
function described(service: Service, requested: string): unknown {
  const text = jsonLdOf(service, requested);
  return unsafeHTML(`<script type="application/ld+json" ${jsonLdMark}>${text}</script>`);
}

function csvResponse(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

function statusOf({ kind }: Outcome): number {
  if (kind === 'no-service') return 404;
  return kind === 'failed' ? 503 : 200;
}

function logProblem(path: string, reason: string): void {
  console.error(`service-finder ${path}: ${reason}`);
}

/** Addresses that were asked hold what somebody looks for: no more is logged than whose they are. */
function logPrivately(path: string, reason: string): void {
  const brief = (text: string) => text.replace(/(https?:\/\/[^\s/?#]+)\S*?(?=:?(\s|$))/g, '$1/…');
  logProblem(brief(path), brief(reason));
}
