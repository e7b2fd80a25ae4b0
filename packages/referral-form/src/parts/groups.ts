export { enGroups as texts } from '../messages/en-groups.js';
export * from '../group-steps.js';
export { groupPage } from '../views/group/index.js';
