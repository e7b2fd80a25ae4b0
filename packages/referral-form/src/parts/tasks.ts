export { enTasks as texts } from '../messages/en-tasks.js';
export { taskListPage } from '../views/task-list.js';
