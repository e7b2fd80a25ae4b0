import { button, html, taskList, type TagOptions } from '@council-elements/govuk';
import { nothing } from 'lit';
import { toDo, type ToDo } from '../../model/to-do.js';
import type { Place } from '../../place.js';
import type { TrackerState, ViewContext } from '../context.js';
import { reviewName } from '../reviews-view.js';
import { dateWords } from '../words.js';

/** What to do at this visit: recording it is the first button, what is pressing stands below. */
export function toDoView({ plan, today, bankHolidays }: TrackerState, context: ViewContext) {
  const { t, id, href } = context;
  const items = toDo(plan, today, bankHolidays);
  const canVisit = !plan.ended && plan.goals.length > 0;
  return html`<section class="council-goals__actions" aria-labelledby=${id('to-do')}>
    <h2 class="govuk-heading-l" id=${id('to-do')}>${t('toDoTitle')}</h2>
    ${canVisit ? button({ text: t('recordVisit'), href: href({ view: 'visit' }) }) : nothing}
    ${
      items.length > 0
        ? taskList({
            idPrefix: id('to-do-item'),
            items: items.map((item) => {
              const { title, hint, status, ...link } = taskOf(item, context);
              return {
                title: { text: title },
                hint:
                  hint === undefined
                    ? undefined
                    : { html: html`<span class="council-goals__words">${hint}</span>` },
                href: 'anchor' in link ? link.anchor : href(link.place),
                status: { tag: status },
              };
            }),
          })
        : html`<p class="govuk-body">${t('toDoNothing')}</p>`
    }
  </section>`;
}

type Task = {
  readonly title: string;
  readonly hint?: string;
  readonly status: TagOptions;
} & ({ readonly place: Place } | { readonly anchor: string });

function taskOf(item: ToDo, { t, id }: ViewContext): Task {
  const settle = { text: t('tagSettle'), classes: 'govuk-tag--yellow' };
  switch (item.kind) {
    case 'settle-words':
    case 'settle-levels': {
      const isWords = item.kind === 'settle-words';
      return {
        title: t(isWords ? 'toDoSettleWords' : 'toDoSettleLevels'),
        hint: item.goal.text,
        status: settle,
        place: { view: isWords ? 'words' : 'levels', goal: item.goal.id },
      };
    }
    case 'settle-transition':
      return { title: t('toDoSettleTransition'), status: settle, place: { view: 'transition' } };
    case 'review': {
      const { day, date, state } = item.review;
      const isOverdue = state === 'overdue';
      return {
        title: t('toDoReview', { review: reviewName(t, day) }),
        hint: dateWords(t, date),
        status: {
          text: t(isOverdue ? 'reviewOverdueTag' : 'reviewDue'),
          classes: isOverdue ? 'govuk-tag--red' : '',
        },
        place: { view: 'review', day },
      };
    }
    case 'end':
      return {
        title: t('toDoEnd'),
        hint: t('toDoEndHint'),
        status: { text: t('reviewOverdueTag'), classes: 'govuk-tag--red' },
        anchor: `#${id('finish')}`,
      };
    case 'agree':
    case 'agree-again':
      return {
        title: t(item.kind === 'agree' ? 'toDoAgree' : 'toDoAgreeAgain'),
        hint: item.goal.text,
        status: { text: t('tagAsk') },
        place: { view: 'agree', goal: item.goal.id },
      };
    case 'talk':
      return {
        title: t('toDoTalk'),
        hint: item.goal.text,
        status: { text: t('tagTalk'), classes: 'govuk-tag--purple' },
        anchor: `#${id(`goal-${item.goal.id}`)}`,
      };
  }
}
