import { html } from 'lit';
import { htmlResponse, renderLight } from '@council-elements/core/server';
import '../define.js';
import type { SavedForm } from '../saved-form.js';
import { titleOf, type FormState } from '../state.js';
import { sessionCookie, tokenOf } from './session.js';
import type { Visit } from './visit.js';

/** A page of the form, in the council's page, with the element that takes it over where script runs. */
export async function showForm(
  visit: Visit,
  session: string | undefined,
  form: SavedForm,
  state: FormState,
  status = 200,
): Promise<Response> {
  const { definition, options, request, language, url, t } = visit;
  const full: FormState = session === undefined ? state : { ...state, token: tokenOf(session) };
  const main = html`<council-referral-form
    action=${url.pathname}
    service=${form.service ?? ''}
    .messages=${options.messages ?? {}}
    .definition=${definition}
    .state=${full}
    >${renderLight()}</council-referral-form
  >`;
  const title = titleOf(definition, full, t);
  const response = htmlResponse(await options.page({ title, main }, { request, language }), status);
  if (session !== undefined) {
    response.headers.append('set-cookie', sessionCookie(request, definition.id, session));
  }
  return response;
}
