import { html } from 'lit';
import { createTranslate } from '@council-elements/core/messages';
import { htmlResponse } from '@council-elements/core/server';
import { message } from '../views/message.js';
import { serverMessages, type ServerMessages } from './messages.js';
import type { Refusal } from './refusal.js';
import { logFailure, type Visit } from './visit.js';

/** A page that says why a request was not taken, and leads back to the form. */
export async function showProblem(
  visit: Visit,
  { status, title, text }: Pick<Refusal, 'status' | 'title' | 'text'>,
): Promise<Response> {
  const { request, language, options, url } = visit;
  const t = createTranslate<ServerMessages>(serverMessages, language);
  const main = html`${message(t(title), [t(text)])}
    <p class="govuk-body">
      <a class="govuk-link" href=${url.pathname}>${t('backToForm')}</a>
    </p>`;
  try {
    const page = await options.page({ title: t(title), main }, { request, language });
    return htmlResponse(page, status);
  } catch (error) {
    logFailure(visit, 'page', error);
    return new Response(t(title), { status, headers: { 'cache-control': 'no-store' } });
  }
}
