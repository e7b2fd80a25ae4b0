import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { tag, type TagOptions } from '../tag/tag.js';
import { classNames } from '../classNames.js';
import { itemsOf, type Items, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface TaskOptions {
  /** Name of the task. */
  title: Content & Pick<Styled, 'classes'>;
  /** Help with the task. */
  hint?: Content | undefined;
  /** How far the task is: a text, or a tag for what is not done. */
  status: Content &
    Pick<Styled, 'classes'> & {
      /** Takes the place of the text. */
      tag?: TagOptions | undefined;
    };
  /** Without it, the task cannot be started yet. */
  href?: string | undefined;
  /** More classes, separated by spaces. */
  classes?: string | undefined;
}

export interface TaskListOptions extends Styled {
  /** Empty items are left out. */
  items: Items<TaskOptions>;
  /** First part of the ids; defaults to `task-list`. */
  idPrefix?: string | undefined;
}

/** What there is to do, and how far each task is. */
export function taskList(options: TaskListOptions) {
  checkOptions('taskList', options);
  const idPrefix = options.idPrefix || 'task-list';
  return html`<ul
    class=${classNames('govuk-task-list', options.classes)}
    ${attributes(options.attributes)}
  >
    ${itemsOf(options.items).map((item, index) => (item ? task(item, `${idPrefix}-${index + 1}`) : nothing))}
  </ul>`;
}

function task(item: TaskOptions, id: string) {
  return html`<li
    class=${classNames(
      'govuk-task-list__item',
      item.href && 'govuk-task-list__item--with-link',
      item.classes,
    )}
  >
    <div class="govuk-task-list__name-and-hint">
      ${
        item.href
          ? html`<a
              class=${classNames('govuk-link govuk-task-list__link', item.title?.classes)}
              href=${safeUrl(item.href)}
              aria-describedby=${classNames(item.hint && `${id}-hint`, `${id}-status`)}
              >${content(item.title)}</a
            >`
          : html`<div class=${item.title?.classes || nothing}>${content(item.title)}</div>`
      }
      ${
        item.hint
          ? html`<div id="${id}-hint" class="govuk-task-list__hint">${content(item.hint)}</div>`
          : nothing
      }
    </div>
    <div class=${classNames('govuk-task-list__status', item.status?.classes)} id="${id}-status">
      ${item.status?.tag ? tag(item.status.tag) : content(item.status)}
    </div>
  </li>`;
}
