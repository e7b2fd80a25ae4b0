import { button, checkboxes, details, html, input } from '@council-elements/govuk';
import { SHORTEST_PASSPHRASE } from '../forms/read-passphrase.js';
import type { DeviceState, LockState, TrackerState, ViewContext } from './context.js';
import { choicesOf, errorsView, fieldOf } from './form-page.js';

const MESSAGES = {
  'sign-in': ['signInTitle', 'signInText'],
  insecure: ['insecureTitle', 'insecureText'],
  unreadable: ['lockedOutTitle', 'lockedOutText'],
} as const satisfies Partial<Record<LockState, readonly [string, string]>>;

/** The page in the place of a plan that is locked on this device. */
export function lockView(
  lock: LockState,
  { outcome, hasServer }: DeviceState,
  state: TrackerState,
  context: ViewContext,
) {
  const inLock = { ...state, outcome };
  if (lock === 'choose') return chooseView(inLock, context);
  if (lock === 'locked') return openView(hasServer, inLock, context);
  const [title, text] = MESSAGES[lock];
  return html`<h1 class="govuk-heading-l">${context.t(title)}</h1>
    <p class="govuk-body">${context.t(text)}</p>`;
}

/** Asks for a passphrase to set, twice. */
function chooseView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  return html`${errorsView(state, context)}
    <h1 class="govuk-heading-l">${t('chooseTitle')}</h1>
    <p class="govuk-body">${t('chooseText')}</p>
    <p class="govuk-body">${t('chooseAdvice')}</p>
    <p class="govuk-body">${t('chooseForget')}</p>
    ${lockForm(
      'choose',
      html`${passphraseField('passphrase', t('passphrase'), 'new-password', state, context)}
      ${passphraseField('again', t('passphraseAgain'), 'new-password', state, context)}
      ${showView(state, context)} ${button({ text: t('chooseButton') })}`,
      context,
    )}`;
}

/** Asks for the passphrase, and says what can be done without it. */
function openView(hasServer: boolean, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const isAfresh = state.outcome?.errors.some(({ field }) => field === 'confirm') ?? false;
  return html`${errorsView(state, context)}
    <h1 class="govuk-heading-l">${t('openTitle')}</h1>
    <p class="govuk-body">${t('openText')}</p>
    ${lockForm(
      'open',
      html`${passphraseField('passphrase', t('passphrase'), 'current-password', state, context)}
      ${showView(state, context)} ${button({ text: t('openButton') })}`,
      context,
    )}
    ${details({
      summaryText: t('forgotten'),
      open: isAfresh,
      html: html`<p class="govuk-body">${t('forgottenText')}</p>
        <ul class="govuk-list govuk-list--bullet">
          ${
            hasServer
              ? html`<li>${t('forgottenSent')}</li>
                  <li>${t('forgottenUnsent')}</li>`
              : html`<li>${t('forgottenOnly')}</li>`
          }
        </ul>
        ${lockForm(
          'afresh',
          html`${checkboxes({
            ...choicesOf('confirm', state, context),
            fieldset: {
              legend: { text: t('afreshLegend'), classes: 'govuk-fieldset__legend--s' },
            },
            items: [{ value: 'yes', text: t('afreshConfirm') }],
          })}
          ${button({ text: t('afreshButton'), classes: 'govuk-button--warning' })}`,
          context,
        )}`,
    })}`;
}

function lockForm(
  kind: 'choose' | 'open' | 'afresh',
  fields: unknown,
  { submitDevice }: ViewContext,
) {
  return html`<form method="post" novalidate @submit=${submitDevice} @change=${showPassphrase}>
    <input type="hidden" name="device" value=${kind} />
    ${fields}
  </form>`;
}

function passphraseField(
  field: 'passphrase' | 'again',
  label: string,
  autocomplete: 'new-password' | 'current-password',
  state: TrackerState,
  context: ViewContext,
) {
  const isNew = field === 'passphrase' && autocomplete === 'new-password';
  return input({
    // What was typed stays in the field; it is never put there.
    ...fieldOf(field, state, context),
    type: 'password',
    label: { text: label },
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    classes: 'govuk-!-width-two-thirds',
    ...(isNew && { hint: { text: context.t('passphraseHint', { min: SHORTEST_PASSPHRASE }) } }),
  });
}

/** GOV.UK Frontend's password input needs its own script, which an isolated root does not have. */
const showView = (state: TrackerState, context: ViewContext) =>
  checkboxes({
    ...choicesOf('show', state, context),
    classes: 'govuk-checkboxes--small',
    items: [{ value: 'yes', text: context.t('passphraseShow') }],
  });

function showPassphrase({ target, currentTarget }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.name !== 'show') return;
  for (const field of (currentTarget as HTMLFormElement).querySelectorAll<HTMLInputElement>(
    '[name="passphrase"], [name="again"]',
  )) {
    field.type = target.checked ? 'text' : 'password';
  }
}
