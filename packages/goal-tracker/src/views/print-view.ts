import { backLink, html } from '@council-elements/govuk';
import { nothing } from 'lit';
import { toPrintable, type PrintableBlock } from '../model/to-printable.js';
import type { TrackerState, ViewContext } from './context.js';

/** The plan for paper, in large print. Black on white, and nothing is told by colour. */
export function printView({ plan, today, bankHolidays }: TrackerState, { t, href }: ViewContext) {
  if (plan.start === undefined) return nothing;
  const { title, sections } = toPrintable(plan, t, today, bankHolidays);
  return html`<div class="council-goals__on-screen">
      ${backLink({ text: t('back'), href: href({ view: 'plan' }) })}
      <p class="govuk-body">${t('printHint')}</p>
    </div>
    <article class="council-goals__print">
      <h1>${title}</h1>
      ${sections.map(
        ({ heading, blocks }) =>
          html`<section>
            <h2>${heading}</h2>
            ${blocks.map(blockView)}
          </section>`,
      )}
    </article>`;
}

function blockView(block: PrintableBlock) {
  if ('paragraph' in block) return html`<p>${block.paragraph}</p>`;
  if ('heading' in block) return html`<h3>${block.heading}</h3>`;
  return html`<ul>
    ${block.list.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
