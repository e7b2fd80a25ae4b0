export { enDevice as texts } from '../messages/en-device.js';
export { lockView } from '../views/lock-view.js';
export { deviceView } from '../views/sync-view.js';
