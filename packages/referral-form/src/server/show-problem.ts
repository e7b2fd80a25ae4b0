import { html } from 'lit';
import { htmlResponse } from '@council-elements/core/server';
import { message } from '../views/message.js';
import { createServerTranslate } from './messages.js';
import type { Refusal } from './refusal.js';
import { logFailure, type Visit } from './visit.js';

/** A page that says why a request was not taken, and leads back to the form. */
export async function showProblem(
  visit: Visit,
  { status, reason, options: { values, headers } }: Refusal,
): Promise<Response> {
  const { request, language, options, url } = visit;
  const t = createServerTranslate(language);
  const title = t(`${reason}Title`);
  const main = html`${message(title, [t(`${reason}Text`, values)])}
    <p class="govuk-body">
      <a class="govuk-link" href=${url.pathname}>${t('backToForm')}</a>
    </p>`;
  try {
    const page = await options.page({ title, main }, { request, language });
    return htmlResponse(page, status, headers);
  } catch (error) {
    logFailure(visit, 'page', error);
    return new Response(title, { status, headers: { ...headers, 'cache-control': 'no-store' } });
  }
}
