import { html } from 'lit';
import { renderLight } from '@council-elements/core/server';
import '../define.js';
import type { SavedForm } from '../saved-form.js';
import { titleOf, type FormState } from '../state.js';
import { tokenOf } from './session.js';
import { showPage } from './show-page.js';
import type { Visit } from './visit.js';

/** A page of the form, in the council's page, with the element that takes it over where script runs. */
export async function showForm(
  visit: Visit,
  session: string | undefined,
  form: SavedForm,
  state: FormState,
  status = 200,
): Promise<Response> {
  const { definition, options, url, t } = visit;
  const full: FormState = session === undefined ? state : { ...state, token: tokenOf(session) };
  const main = html`<council-referral-form
    action=${url.pathname}
    service=${form.service ?? ''}
    ?resumable=${options.resume !== undefined}
    .messages=${options.messages ?? {}}
    .definition=${definition}
    .state=${full}
    >${renderLight()}</council-referral-form
  >`;
  return showPage(visit, titleOf(definition, full, t), main, { status, session });
}
