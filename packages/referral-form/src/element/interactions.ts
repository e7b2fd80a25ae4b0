import { focusField, isPlainClick, untickOthers } from './page-behaviour.js';

/** Milliseconds without a key after which what was typed is kept: a tab can die before it is left. */
const PAUSE = 500;

/** What becomes of what a person does in a form. */
export interface InteractiveForm {
  readonly root: Element | ShadowRoot;
  /** Shows the page that a link leads to. */
  follow(page: string, changing: boolean): void;
  /** Id of the page that a link within the form leads to, by its query. */
  pageAt(query: string): string | undefined;
  /** Does what a button is for, by its `data-action`. */
  act(action: string): void;
  /** Takes the page's answers, or sends the form. */
  submit(submitter: HTMLElement | null): void;
  /** An answer was changed, or is being typed. */
  change(): void;
  /** Something was typed into a long text. */
  type(textarea: HTMLTextAreaElement): void;
}

/** Follows clicks, changes and what is typed in a form. */
export function listen(form: InteractiveForm): void {
  const { root } = form;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (!(target instanceof HTMLElement) || !isPlainClick(event)) return;
    const { changing, action } = target.dataset;
    const href = target.getAttribute('href') ?? '';
    // GOV.UK's task list takes no attributes of its links.
    const isTask = target.matches('.govuk-task-list__link');
    const page = isTask ? form.pageAt(href) : target.dataset['page'];
    const fragment = /^#(.+)/.exec(href)?.[1];
    if (page === undefined && action === undefined && fragment === undefined) return;
    event.preventDefault();
    if (fragment !== undefined) focusField(root, fragment);
    if (page !== undefined) form.follow(page, changing === '');
    if (action !== undefined) form.act(action);
  };

  root.addEventListener('click', (event) => onClick(event as MouseEvent));
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    form.submit((event as SubmitEvent).submitter);
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) untickOthers(target);
    form.change();
  });
  root.addEventListener('input', ({ target }) => {
    clearTimeout(pause);
    pause = setTimeout(() => form.change(), PAUSE);
    if (target instanceof HTMLTextAreaElement) form.type(target);
  });
}
