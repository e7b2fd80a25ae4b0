import { nothing, type TemplateResult } from 'lit';
import { exitThisPage, html } from '@council-elements/govuk';
import type { FormState } from '../state.js';
import type { FormContext } from './context.js';

/** Parameter of the server's way out, which deletes the answers first. */
export const EXIT = 'exit';

/**
 * The way out of a form that nobody should be seen with. A link without script; with it, answers that
 * are not to be kept are deleted on this device too.
 */
export function exitView(
  { token }: FormState,
  { definition, t }: FormContext,
): TemplateResult | typeof nothing {
  const { exit } = definition;
  if (!exit) return nothing;
  const isServers = token !== undefined && exit.keep !== true;
  return exitThisPage({
    redirectUrl: isServers ? `?${EXIT}=yes` : exit.href,
    html: html`<span class="govuk-visually-hidden">${t('emergency')}</span> ${t('exitThisPage')}`,
  });
}
