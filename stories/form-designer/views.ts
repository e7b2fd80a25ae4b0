import { html, nothing, type TemplateResult } from 'lit';
import {
  button,
  details,
  errorSummary,
  insetText,
  radios,
  select,
  textarea,
} from '@council-elements/govuk';
import type { FormDefinition } from '@council-elements/referral-form/model';
import { byRule, type Checked, type RuleFindings } from './check.js';
import { starts } from './starts.js';

/** All that the page shows. */
export interface DesignerState {
  readonly checked?: Checked | undefined;
  /** The last form that could be run. */
  readonly running?: FormDefinition | undefined;
  readonly language: 'en' | 'cy';
  /** What was in the editor before another form took its place. */
  readonly before?: string | undefined;
}

/** What the person does, by the name of the control. */
export interface DesignerActions {
  check(): void;
  start(id: string): void;
  putBack(): void;
  speak(language: DesignerState['language']): void;
}

export const TEXT = 'definition';

/** More findings than this of one rule are folded. */
const OPEN = 5;

export function designer(state: DesignerState, actions: DesignerActions): TemplateResult {
  return html`<div class="form-designer" lang="en" dir="ltr">
    ${problemSummary(state)}
    <div>
      <h1 class="govuk-heading-l">Try a form definition</h1>
      <p class="govuk-body">
        Paste a form in our format, DEFRA’s or XGov’s (JSON or YAML), or Hackney’s. See what would
        fail the people who fill it in, and try the form. Nothing leaves this page.
      </p>
      ${startForm(state, actions)} ${editor(state, actions)} ${results(state)}
    </div>
    ${running(state, actions)}
  </div>`;
}

function problemSummary({ checked }: DesignerState) {
  if (checked?.error === undefined) return nothing;
  return html`<div class="form-designer__problem">
    ${errorSummary({ errorList: [{ text: checked.error, href: `#${TEXT}` }] })}
  </div>`;
}

function startForm({ before }: DesignerState, actions: DesignerActions) {
  const onStart = (event: SubmitEvent) => {
    event.preventDefault();
    actions.start(String(new FormData(event.target as HTMLFormElement).get('start')));
  };
  const onPutBack = (event: SubmitEvent) => {
    event.preventDefault();
    actions.putBack();
  };
  const replaced = () =>
    insetText({
      html: html`<p>The form took the place of what was in the editor.</p>
        <form novalidate @submit=${onPutBack}>
          ${button({
            text: 'Put back what was there',
            classes: 'govuk-button--secondary form-designer__put-back',
          })}
        </form>`,
    });
  return html`<form novalidate class="form-designer__start" @submit=${onStart}>
      ${select({
        name: 'start',
        label: { text: 'Start from a form of ours' },
        items: starts.map(({ id, title }) => ({ value: id, text: title })),
      })}
      ${button({ text: 'Use this form', classes: 'govuk-button--secondary' })}
    </form>
    ${before === undefined ? nothing : replaced()}`;
}

function editor({ checked }: DesignerState, actions: DesignerActions) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.check();
  };
  return html`<form novalidate @submit=${onSubmit}>
    ${textarea({
      name: TEXT,
      label: { text: 'Form definition', classes: 'govuk-label--m' },
      hint: { text: 'It is kept in this browser until you replace it.' },
      errorMessage: checked?.error === undefined ? undefined : { text: checked.error },
      rows: 18,
      spellcheck: false,
      classes: 'form-designer__text',
      attributes: { autocapitalize: 'off', wrap: 'off' },
    })}
    ${button({ text: 'Check and run the form' })}
  </form>`;
}

function results({ checked }: DesignerState) {
  return html`<section aria-labelledby="results-title">
    <h2 class="govuk-heading-m" id="results-title">What we found</h2>
    <p class="govuk-body" role="status">${statusOf(checked)}</p>
    ${checked && checked.problems.length > 0 ? problems(checked) : nothing}
    ${checked && checked.findings.length > 0 ? findings(checked) : nothing}
  </section>`;
}

function statusOf(checked: Checked | undefined): string {
  if (!checked) return 'Nothing has been checked yet.';
  if (checked.error !== undefined) return 'It could not be read.';
  const { definition, problems, findings } = checked;
  const count = (many: number, one: string) =>
    `${many === 0 ? 'no' : many} ${one}${many === 1 ? '' : 's'}`;
  if (!definition) return `It is not a form that can run: ${count(problems.length, 'problem')}.`;
  return `“${definition.title}” runs: ${count(problems.length, 'problem')} in reading it, ${count(findings.length, 'finding')} of the linter.`;
}

const problems = ({ problems, definition }: Checked) =>
  html`<h3 class="govuk-heading-s">
      ${definition ? 'Not taken over as it was' : 'Stops it from being a form'}
    </h3>
    <ul class="govuk-list govuk-list--bullet">
      ${problems.map(
        ({ path, reason }) =>
          html`<li>${reason} <code>${path || 'the whole definition'}</code></li>`,
      )}
    </ul>`;

const findings = ({ findings, definition }: Checked) =>
  html`<h3 class="govuk-heading-s">Would fail the people who fill it in</h3>
    ${byRule(findings).map((group) => ruleFindings(group, definition))}`;

function ruleFindings({ rule, source, findings }: RuleFindings, definition?: FormDefinition) {
  const list = html`<ul class="govuk-list govuk-list--bullet">
    ${findings.map(
      ({ path, reason }) =>
        html`<li>${reason} <code>${path}</code>${pageOf(path, definition)}</li>`,
    )}
  </ul>`;
  return details({
    summaryText: `${rule} (${findings.length})`,
    open: findings.length <= OPEN,
    html: html`${
      source === undefined
        ? nothing
        : html`<p>
            <a class="govuk-link" href=${source} rel="noreferrer">GOV.UK’s guidance on ${rule}</a>
          </p>`
    }
    ${list}`,
  });
}

/** The page that a path leads into, by its title. */
function pageOf(path: string, definition: FormDefinition | undefined) {
  const [, index] = /^\/pages\/(\d+)/.exec(path) ?? [];
  const title = index === undefined ? undefined : definition?.pages[Number(index)]?.title;
  return title === undefined ? nothing : html` on “${title}”`;
}

function running({ running, checked, language }: DesignerState, actions: DesignerActions) {
  if (!running) return nothing;
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) actions.speak(target.value === 'cy' ? 'cy' : 'en');
  };
  return html`<section class="form-designer__form" aria-labelledby="form-title">
    <h2 class="govuk-heading-m" id="form-title">The form</h2>
    ${checked?.definition ? nothing : insetText({ text: 'This is the last form that could run.' })}
    <div @change=${onChange}>
      ${radios({
        name: 'language',
        idPrefix: 'language',
        classes: 'govuk-radios--inline govuk-radios--small',
        fieldset: { legend: { text: 'Language of the form' } },
        value: language,
        items: [
          { value: 'en', text: 'English' },
          { value: 'cy', text: 'Welsh' },
        ],
      })}
    </div>
    <div class="form-designer__frame" lang=${language}>
      <council-referral-form .definition=${running}></council-referral-form>
    </div>
  </section>`;
}
