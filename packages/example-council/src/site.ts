import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import {
  describeError,
  htmlResponse,
  type Handler,
  type PageContent,
} from '@council-elements/core/server';
import type { Council } from './council.js';
import { renderDocument } from './document.js';
import { homePage, notFoundPage, problemPage } from './pages.js';
import { readPath } from './sections.js';

/** What a site is made of. */
export interface SiteOptions {
  council: Council;
  /** The services' handlers, by path without the language. */
  services: Readonly<Record<string, Handler>>;
  /** Folders of files, by the path they are served under; the first that has the file answers. */
  files: readonly (readonly [path: string, folder: string])[];
}

/** A council's site: its pages in each language, and files. */
export function createSite({ council, services, files }: SiteOptions): Hono {
  const site = new Hono();

  const page = async (content: PageContent, url: URL, status?: number) =>
    htmlResponse(await renderDocument(council, content, url), status);

  // Storybook's own page has inline styles and scripts; nothing of ours needs an exception.
  site.use('*', async (context, next) =>
    context.req.path.startsWith('/storybook/') ? next() : strict(context, next),
  );

  site.get('/theme.css', (context) => {
    context.header('cache-control', 'no-cache');
    return context.body(council.css, 200, { 'content-type': 'text/css; charset=utf-8' });
  });

  for (const [path, handler] of Object.entries(services)) {
    for (const prefix of ['', '/cy']) {
      site.all(prefix + path, (context) => handler(context.req.raw, readPath(context.req.path)));
    }
  }

  for (const path of ['/', '/cy']) {
    site.get(path, (context) => {
      const url = new URL(context.req.url);
      return page(homePage(readPath(url.pathname).language), url);
    });
  }

  for (const [path, folder] of files) {
    site.get(`${path}*`, serveStatic({ root: folder, rewriteRequestPath: under(path) }));
  }

  site.notFound((context) => {
    const url = new URL(context.req.url);
    return page(notFoundPage(readPath(url.pathname).language), url, 404);
  });

  site.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path}:`, describeError(error));
    const url = new URL(context.req.url);
    return page(problemPage(readPath(url.pathname).language), url, 500);
  });

  return site;
}

/** No inline style or script, nothing from elsewhere, no framing. */
const strict = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  referrerPolicy: 'same-origin',
});

const under = (path: string) => (requested: string) => requested.slice(path.length - 1) || '/';
