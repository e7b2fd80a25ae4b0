/** The words, in the language of the moment. */
export interface ExitTexts {
  /** After Shift was pressed once. */
  twoMore: string;
  /** After it was pressed twice. */
  oneMore: string;
  /** After it was not pressed again in time. */
  expired: string;
  /** While the other page loads. */
  loading: string;
}

/** How long there is for the next press of Shift, and how long it is said that it was too long. */
const WAIT_MS = 5000;
const hideContent = 'govuk-exit-this-page-hide-content';

/**
 * GOV.UK's "Exit this page", as its component behaves: pressed, or Shift three times, it hides the
 * page behind an empty one and leaves. It is our own, because it must first clear what the element
 * keeps, and because it works in a shadow root on a page without GOV.UK Frontend. The page is
 * replaced, so that Back does not lead to it.
 *
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 */
export class ExitThisPage {
  readonly #button: HTMLAnchorElement | null;
  readonly #lights: readonly HTMLElement[];
  readonly #indicator = made('div', 'govuk-exit-this-page__indicator');
  readonly #status = made('span', 'govuk-visually-hidden');
  readonly #overlay = made('div', 'govuk-exit-this-page-overlay');
  readonly #hiding = new CSSStyleSheet();
  readonly #listening = new AbortController();
  #presses = 0;
  #shifted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param root the component's element
   * @param forget clears what is kept of the person
   */
  constructor(
    root: HTMLElement,
    private readonly texts: () => ExitTexts,
    private readonly forget: () => void,
    private readonly leave = (href: string) => location.replace(href),
  ) {
    // GOV.UK Frontend's script on the page has nothing to do here.
    root.removeAttribute('data-module');
    this.#button = root.querySelector('a');
    this.#lights = [1, 2, 3].map(() => made('div', 'govuk-exit-this-page__indicator-light'));
    this.#indicator.setAttribute('aria-hidden', 'true');
    this.#indicator.append(...this.#lights);
    this.#button?.append(this.#indicator);
    this.#status.setAttribute('role', 'status');
    root.append(this.#status);
    this.#overlay.setAttribute('role', 'alert');
    // A page without GOV.UK Frontend's styles, around an isolated element, is hidden too.
    this.#hiding.replaceSync(
      `body > :not(.${this.#overlay.className}) { display: none !important }`,
    );
    const { signal } = this.#listening;
    root.addEventListener('click', (event) => this.#onClick(event), { signal });
    // Before a script of the page: two that count would leave by two doors.
    window.addEventListener('keyup', (event) => this.#onKeyup(event), { signal, capture: true });
    window.addEventListener('pageshow', () => this.#reset(), { signal });
  }

  disconnect(): void {
    this.#listening.abort();
    this.#reset();
    this.#indicator.remove();
    this.#status.remove();
  }

  #onClick(event: MouseEvent): void {
    event.preventDefault();
    this.#exit();
  }

  #onKeyup(event: KeyboardEvent): void {
    // Shift that made a capital is let go of too.
    if (event.key === 'Shift' && !this.#shifted) {
      this.#presses += 1;
      if (this.#presses === 3) {
        event.stopImmediatePropagation();
        return this.#exit();
      }
      const { twoMore, oneMore } = this.texts();
      this.#show(this.#presses === 1 ? twoMore : oneMore);
      this.#wait(() => this.#expire());
    } else if (this.#presses > 0) this.#expire();
    this.#shifted = event.shiftKey;
  }

  #expire(): void {
    this.#presses = 0;
    this.#show(this.texts().expired);
    this.#wait(() => this.#show(''));
  }

  #exit(): void {
    this.#presses = 0;
    this.#show('');
    clearTimeout(this.#timer);
    document.body.classList.add(hideContent);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#hiding];
    document.body.append(this.#overlay);
    this.#overlay.textContent = this.texts().loading;
    this.forget();
    if (this.#button) this.leave(this.#button.href);
  }

  /** The page as it was, for who comes back. */
  #reset(): void {
    clearTimeout(this.#timer);
    document.body.classList.remove(hideContent);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#hiding,
    );
    this.#overlay.remove();
    this.#presses = 0;
    this.#show('');
  }

  #wait(then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, WAIT_MS);
  }

  #show(text: string): void {
    this.#status.textContent = text;
    this.#indicator.classList.toggle('govuk-exit-this-page__indicator--visible', this.#presses > 0);
    this.#lights.forEach((light, index) =>
      light.classList.toggle('govuk-exit-this-page__indicator-light--on', index < this.#presses),
    );
  }
}

function made(tag: 'div' | 'span', name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
