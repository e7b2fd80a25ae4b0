import type { TemplateResult } from 'lit';

/** What a service puts into a council's page. */
export interface PageContent {
  /** The page's title, without the council's name. Starts with "Error: " where the page has errors. */
  title: string;
  /** Content of `<main>`. */
  main: TemplateResult;
}

/** What a site knows of a request and a service's handler cannot. */
export interface HandlerContext {
  /** Language to answer in, BCP 47. */
  language: string;
}

/**
 * A council's page around a service's content, as a whole HTML document. The site supplies it;
 * render `main` with `renderToString`.
 */
export type Page = (
  content: PageContent,
  context: HandlerContext & { request: Request },
) => Promise<string> | string;

/** Answers the requests of one service. Standard `Request` in, `Response` out, for any Node server. */
export type Handler = (request: Request, context: HandlerContext) => Promise<Response>;

/** An HTML document as a response. Personal answers are in it, so no cache may keep it. */
export function htmlResponse(
  body: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}
