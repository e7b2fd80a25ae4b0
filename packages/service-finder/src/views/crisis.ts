import { html, nothing, type TemplateResult } from 'lit';
import { attributes, exitThisPage, heading, insetText } from '@council-elements/govuk';
import { termsOf } from '../model/categories.js';
import { crisisFor, type CrisisHelp, type CrisisSubject } from '../model/crisis.js';
import { phoneLink } from './phone.js';
import { level, type FinderContext } from './context.js';

/** Whom to turn to at once, over what it concerns; nothing where it concerns no one. */
export function crisis(
  subject: CrisisSubject,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { crisis: known = [], categories: offered = [] } = context.settings;
  const { query, service } = subject;
  const chosen = query.categories ?? [];
  // Help that a council gives by the directory's category is there for one that stands for it too.
  const categories = [...chosen, ...termsOf(chosen, offered)];
  const help = crisisFor(known, { query: { ...query, categories }, service });
  if (help.length === 0) return nothing;
  const exit = help.find(({ exit }) => exit)?.exit;
  return html`${exit ? exitButton(exit, context) : nothing}${help.map((one) => inset(one, context))}`;
}

/** Without script a link; with it, `ExitThisPage` leaves no trace that it can help. */
function exitButton(exit: string, { t }: FinderContext): TemplateResult {
  return exitThisPage({
    redirectUrl: exit,
    html: html`<span class="govuk-visually-hidden">${t('emergency')}</span> ${t('exitThisPage')}`,
  });
}

function inset(
  { heading: title, text, phone, url }: CrisisHelp,
  context: FinderContext,
): TemplateResult {
  const { t } = context;
  return insetText({
    classes: 'council-finder__crisis',
    html: html`
      ${heading(
        level(Math.max(1, 3 - context.headingLevel), context),
        attributes({ class: 'govuk-heading-m' }),
        title,
      )}
      <p class="govuk-body">${text}</p>
      ${
        phone
          ? html`<p class="govuk-body council-finder__crisis-phone">
              ${t('phone')}: ${phoneLink({ number: phone }, context)}
            </p>`
          : nothing
      }
      ${url ? html`<p class="govuk-body"><a class="govuk-link" href=${url}>${url}</a></p>` : nothing}
    `,
  });
}
