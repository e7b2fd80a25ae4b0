import type { TemplateResult } from 'lit';
import { htmlResponse } from '@council-elements/core/server';
import { localise } from '../model/localise.js';
import { sessionCookie } from './session.js';
import type { Visit } from './visit.js';

/** What a page of the server's own is answered with. */
export interface ShowOptions {
  readonly status?: number;
  /** Given to the browser. */
  readonly session?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page in the council's page around it. */
export async function showPage(
  { definition, options, request, language }: Visit,
  title: string,
  main: TemplateResult,
  { status, session, headers }: ShowOptions = {},
): Promise<Response> {
  const page = await options.page({ title, main }, { request, language });
  const response = htmlResponse(page, status, headers);
  if (session !== undefined) {
    response.headers.append('set-cookie', sessionCookie(request, definition.id, session));
  }
  return response;
}

/** Title of a page of the server's own, with the form's. Says first where it has errors. */
export function titleIn({ definition, t }: Visit, heading: string, isWrong = false): string {
  const form = localise(definition, t.language).title;
  return t(isWrong ? 'errorPageTitle' : 'pageTitle', { heading, form });
}
