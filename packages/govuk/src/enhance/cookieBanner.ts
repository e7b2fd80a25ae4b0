import { Component } from 'govuk-frontend/dist/govuk/component.mjs';

/** What a person answered: the name and value of the button that they pressed. */
export interface CookieChoice {
  name: string;
  value: string;
}

declare global {
  interface HTMLElementEventMap {
    'council-cookie-choice': CustomEvent<CookieChoice>;
  }
}

/**
 * Takes the answer to a cookie banner without leaving the page. GOV.UK Frontend has the markup only
 * and leaves the script to each service.
 *
 * The banner stands in a form, and its question has submit buttons. A message that confirms an answer
 * is rendered `hidden`, with the value of the answer's button in `data-cookie-choice`:
 *
 * ```ts
 * html`<form method="post" action="/cookies">
 *   ${cookieBanner({
 *     attributes: { 'data-module': 'council-cookie-banner' },
 *     messages: [
 *       { text: '…', actions: [{ type: 'submit', name: 'analytics', value: 'yes', text: 'Accept' }] },
 *       {
 *         text: 'You accepted analytics cookies.',
 *         hidden: true,
 *         attributes: { 'data-cookie-choice': 'yes' },
 *         actions: [{ text: 'Hide cookie message' }],
 *       },
 *     ],
 *   })}
 * </form>`;
 * ```
 *
 * - An answer is sent in the background as the form would send it. When the server has taken it, the
 *   question gives way to its confirmation, which gets the focus and is announced, and
 *   `council-cookie-choice` ({@link CookieChoice}) bubbles from the banner.
 * - If it cannot be sent, or the server refuses it, the form is submitted as without script: nothing
 *   is confirmed that did not happen.
 * - An answer without a confirmation, and any answer without script, posts the form.
 * - A button of type `button`, as an action is by default, hides the banner.
 *
 * @see https://design-system.service.gov.uk/components/cookie-banner/
 */
export class CookieBanner extends Component {
  static moduleName = 'council-cookie-banner';

  #state: 'asking' | 'sending' | 'posting' = 'asking';

  /** @throws Error if no form holds the banner's buttons */
  constructor(root: Element | null) {
    super(root);
    const form = this.$root.closest('form') ?? this.$root.querySelector('form');
    if (!form) throw new Error('The banner is not in a form, nor a form in it.');
    form.addEventListener('submit', (event) => this.#answered(event, form));
    this.$root.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button[type="button"]')) {
        this.$root.hidden = true;
      }
    });
  }

  #answered(event: SubmitEvent, form: HTMLFormElement): void {
    const { submitter: button } = event;
    if (!(button instanceof HTMLButtonElement) || !this.$root.contains(button)) return;
    const question = button.closest<HTMLElement>('.govuk-cookie-banner__message');
    const confirmation = this.#confirmation(button.value);
    // Safari before 16 could not submit the form as it was meant if the sending fails.
    if (!question || !confirmation || !('requestSubmit' in form)) return;
    if (this.#state === 'posting') return;

    event.preventDefault();
    if (this.#state === 'sending') return;
    this.#state = 'sending';
    send(form, button).then(
      () => {
        this.#state = 'asking';
        question.hidden = true;
        announce(confirmation);
        const detail: CookieChoice = { name: button.name, value: button.value };
        this.$root.dispatchEvent(
          new CustomEvent('council-cookie-choice', { detail, bubbles: true, composed: true }),
        );
      },
      () => {
        this.#state = 'posting';
        form.requestSubmit(button);
        this.#state = 'asking';
      },
    );
  }

  #confirmation(value: string): HTMLElement | undefined {
    const messages = this.$root.querySelectorAll<HTMLElement>('[data-cookie-choice]');
    return [...messages].find(({ dataset }) => dataset['cookieChoice'] === value);
  }
}

/** @throws if the server does not take it */
async function send(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const address = button.getAttribute('formaction') ?? form.getAttribute('action');
  const data = new FormData(form);
  if (button.name) data.append(button.name, button.value);
  const encoded = form.enctype === 'application/x-www-form-urlencoded';
  const response = await fetch(address || location.href, {
    method: form.method,
    body: encoded ? urlEncoded(data) : data,
  });
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
}

function urlEncoded(data: FormData): URLSearchParams {
  const pairs = [...data].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
  return new URLSearchParams(pairs);
}

/** Shows a message and moves the focus to it, as the question that had it is gone. */
function announce(message: HTMLElement): void {
  message.setAttribute('role', 'alert');
  message.tabIndex = -1;
  message.addEventListener('blur', () => message.removeAttribute('tabindex'), { once: true });
  message.hidden = false;
  message.focus();
}
