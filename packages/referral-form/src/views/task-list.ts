import { nothing, type TemplateResult } from 'lit';
import { html, taskList, type TaskOptions } from '@council-elements/govuk';
import { CHECK_ANSWERS, createJourney, TASK_LIST } from '../model/journey.js';
import { localise } from '../model/localise.js';
import type { TaskStatus } from '../model/tasks.js';
import type { FormState } from '../state.js';
import type { FormContext } from './context.js';
import { postForm } from './post-form.js';

/** The sections of a form, each with how far it is; and check answers, once they are all completed. */
export function taskListPage(state: FormState, context: FormContext): TemplateResult {
  const { definition, t } = context;
  const { title, sections } = localise(definition, t.language);
  const { tasks, complete } = createJourney(definition, state.answers);
  const done = tasks.filter(({ status }) => status === 'completed').length;
  return html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${t('tasksCompleted', { done, count: tasks.length })}</p>
    ${taskList({
      idPrefix: context.id(TASK_LIST),
      items: [
        ...tasks.map(({ section, status, page }): TaskOptions => ({
          title: { text: sections?.find(({ id }) => id === section.id)?.title ?? section.title },
          status: statusView(status, context),
          href: page === undefined ? undefined : context.href(page),
        })),
        {
          title: { text: t('checkAnswers') },
          status: statusView(complete ? 'notStarted' : 'cannotStart', context),
          href: complete ? context.href(CHECK_ANSWERS) : undefined,
        },
      ],
    })}
    ${context.resumable ? postForm({ ...state, changing: false }, context, html``) : nothing}
  `;
}

/** GOV.UK's words and colours: what is done is plain, so that what is left stands out. */
function statusView(status: TaskStatus, { t }: FormContext): TaskOptions['status'] {
  switch (status) {
    case 'completed':
      return { text: t('taskCompleted') };
    case 'inProgress':
      return { tag: { text: t('taskInProgress'), classes: 'govuk-tag--blue' } };
    case 'notStarted':
      return { tag: { text: t('taskNotStarted'), classes: 'govuk-tag--teal' } };
    case 'cannotStart':
      return {
        text: t('taskCannotStart'),
        classes: 'govuk-task-list__status--cannot-start-yet',
      };
  }
}
