import { render } from 'lit';
import { check } from './check.js';
import { textOf } from './starts.js';
import { designer, TEXT, type DesignerState } from './views.js';

export interface DesignerOptions {
  /** What is in the editor at first. */
  readonly text?: string | undefined;
  /** Id of the shipped form to begin from. */
  readonly start?: string | undefined;
  /** Name under which the browser keeps the text; without one it keeps nothing. */
  readonly keep?: string | undefined;
}

/** A page to paste a form definition into, see what is wrong with it, and run it. */
export function createDesigner({ text = '', start = '', keep }: DesignerOptions): HTMLElement {
  const root = document.createElement('div');
  let state: DesignerState = { language: 'en' };
  const show = (change: Partial<DesignerState>) => {
    state = { ...state, ...change };
    render(designer(state, actions), root);
  };
  const field = () => root.querySelector<HTMLTextAreaElement>(`#${TEXT}`);
  const write = (text: string) => {
    const area = field();
    if (area) area.value = text;
    save(keep, text);
  };

  const actions = {
    async check() {
      const text = field()?.value ?? '';
      save(keep, text);
      const checked = await check(text);
      if (text !== field()?.value) return;
      show({ checked, running: checked.definition ?? state.running });
      if (checked.error !== undefined) {
        const summary = root.querySelector<HTMLElement>('.govuk-error-summary');
        summary?.setAttribute('tabindex', '-1');
        summary?.focus();
      }
    },
    async start(id: string) {
      const before = field()?.value ?? '';
      write(textOf(id));
      show({ before: before.trim() === '' || before === textOf(id) ? state.before : before });
      await actions.check();
    },
    async putBack() {
      write(state.before ?? '');
      show({ before: undefined });
      field()?.focus();
      await actions.check();
    },
    speak(language: DesignerState['language']) {
      show({ language });
    },
  };

  show({});
  root.addEventListener('input', ({ target }) => {
    if (target === field()) save(keep, field()?.value ?? '');
  });
  root.addEventListener('click', (event) => {
    const { target } = event;
    const area = field();
    if (!area || !(target instanceof Element) || !target.matches(`[href="#${TEXT}"]`)) return;
    event.preventDefault();
    selectLine(area, state.checked?.line ?? 1);
  });
  root.addEventListener('paste', ({ target }) => {
    // What is pasted is in the field only afterwards.
    if (target === field()) setTimeout(() => void actions.check());
  });

  const kept = keep === undefined ? '' : (read(keep) ?? '');
  write(kept === '' ? text : kept);
  if (start !== '' && kept !== textOf(start)) void actions.start(start);
  else if (field()?.value) void actions.check();
  return root;
}

/** Selects a line and brings it into view. */
function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  const height = area.scrollHeight / lines.length;
  area.scrollTop = Math.max(0, height * (line - 4));
}

function save(key: string | undefined, text: string): void {
  if (key === undefined) return;
  try {
    localStorage.setItem(key, text);
  } catch {
    // It stays in the page.
  }
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
