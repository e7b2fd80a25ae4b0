import type { Catalogue } from '@council-elements/core/messages';

/**
 * English texts of a task list, with GOV.UK’s statuses:
 * https://design-system.service.gov.uk/components/task-list/
 */
export const enTasks = {
  tasksCompleted: {
    one: 'You have completed %{done} of %{count} section.',
    other: 'You have completed %{done} of %{count} sections.',
  },
  taskCompleted: 'Completed',
  taskInProgress: 'In progress',
  taskNotStarted: 'Not yet started',
  taskCannotStart: 'Cannot start yet',
} satisfies Catalogue;
