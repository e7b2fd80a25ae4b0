import { htmlResponse, renderLight, type Handler, type Page } from '@council-elements/core/server';
import { createTranslate, type MessageOverrides } from '@council-elements/core/messages';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.js';
import { catalogues, type Messages } from './messages/index.js';
import { toCsv } from './model/exporters/to-csv.js';
import { readQuery, readRejected } from './model/query.js';
import type { Directory } from './model/directory-types.js';
import { answer, type Outcome } from './outcome.js';
import type { FinderSettings } from './settings.js';
import { titleOf } from './views/finder.js';

export interface FinderHandlerOptions extends FinderSettings {
  /** What is searched. */
  directory: Directory;
  /** The council's page around the finder. It needs no `<h1>`: the finder has it. */
  page: Page;
  /** Address of the same services for the browser. Without it every search is the server's. */
  src?: string;
  /** Services on a page of results, as in `directory`. */
  pageSize?: number;
  /** The council's own wording of single texts, by language. */
  messages?: MessageOverrides<Messages>;
}

/**
 * Answers the finder's addresses (`?q=…&category=…&page=…`, `?service=…`) with whole pages, which
 * work without script.
 *
 * The shortlist (`?view=shortlist&saved=…`) is a spreadsheet too, with `format=csv`.
 *
 * A service that is not there is a 404, a directory that fails a 503, both as pages.
 */
export function createFinderHandler(options: FinderHandlerOptions): Handler {
  const { directory, page, src, pageSize = 10, messages = {} } = options;
  const {
    referralHref,
    contact,
    keepPrivate = false,
    needs = [],
    crisis = [],
    holidays = [],
  } = options;
  return async (request, context) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    const { search, searchParams } = new URL(request.url);
    const query = readQuery(searchParams);
    const outcome = await answer(directory, query, log, request.signal);
    const t = createTranslate<Messages>(catalogues, context.language, messages);
    if (outcome.kind === 'shortlist' && searchParams.get('format') === 'csv') {
      return csvResponse(toCsv(outcome.services), t('shortlistFile'));
    }
    const main = html`<council-service-finder
      src=${ifDefined(src)}
      page-size=${pageSize}
      heading-level="1"
      referral-href=${ifDefined(referralHref)}
      contact=${ifDefined(contact)}
      ?keep-private=${keepPrivate}
      .needs=${needs}
      .crisis=${crisis}
      .holidays=${holidays}
      .messages=${messages}
      .query=${query}
      .outcome=${outcome}
      .rejected=${readRejected(searchParams)}
      .parameters=${search}
      >${renderLight()}</council-service-finder
    >`;
    const body = await page({ title: titleOf(query, outcome, t), main }, { ...context, request });
    return htmlResponse(body, statusOf(outcome));
  };
}

function csvResponse(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  });
}

function statusOf({ kind }: Outcome): number {
  if (kind === 'no-service') return 404;
  return kind === 'failed' ? 503 : 200;
}

function log(path: string, reason: string): void {
  console.error(`service-finder ${path}: ${reason}`);
}
