export { enShared as texts } from '../messages/en-shared.js';
export { SharedDevice } from '../element/shared-device.js';
export { endedView, sharedDevice, timeOutDialog } from '../views/shared-device.js';
