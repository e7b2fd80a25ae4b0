import { render } from 'lit';
import * as govuk from '@council-elements/govuk';
import { printCall } from '../../scripts/storybook/print-call.mjs';
import { nestedCall, type StoryCall } from '../../stories/govuk/template.js';
import { formatHtml, formatJavaScript } from './format.js';

/** The toolbar's values. */
export type Globals = Record<string, unknown>;

/** A builder may have renamed the functions, but not what the package exports them as. */
const names = new Map<unknown, string>(Object.entries(govuk).map(([name, value]) => [value, name]));

function nameOf(template: unknown): string {
  const name = names.get(template);
  if (!name) throw new Error('@council-elements/govuk does not export the template.');
  return name;
}

/** The HTML that a story's component renders, before any script has changed it. */
export function htmlOf(call: StoryCall, globals: Globals): Promise<string> {
  const box = document.createElement('div');
  render(call.render(globals), box);
  return formatHtml(box.innerHTML);
}

/** The call of a story's component. */
export function javaScriptOf(call: StoryCall, globals: Globals): Promise<string> {
  const language = String(globals['lang']);
  const code = printCall(
    { name: nameOf(call.template), options: call.options(globals) },
    {
      language: call.example !== undefined || language === 'en' ? undefined : language,
      callOf(value) {
        const nested = nestedCall(value);
        return nested && { name: nameOf(nested.template), options: nested.options };
      },
    },
  );
  return formatJavaScript(code);
}
