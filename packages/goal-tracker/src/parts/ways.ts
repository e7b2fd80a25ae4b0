export { enWays as texts } from '../messages/en-ways.js';
export { readWays } from '../model/ways/read-ways.js';
export { goalWaysView } from '../views/ways/goal-ways-view.js';
export { wayPage } from '../views/ways/way-page.js';
export { waysPage } from '../views/ways/ways-page.js';
