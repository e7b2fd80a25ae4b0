import { html } from '@council-elements/govuk';
import type { ViewContext } from './context.js';

/** While what is to be shown is on its way. */
export const loadingView = ({ t }: ViewContext) => html`<p class="govuk-body">${t('loading')}</p>`;
