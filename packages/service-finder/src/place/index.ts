export { enPlace as texts } from '../messages/en-place.js';
export { distance } from '../views/distance.js';
export { milesAway } from '../views/miles.js';
export { anywhere, placeChips, placeRemark, widerLink } from '../views/place.js';
export { locateIn } from './locating.js';
export { OpenedLocator } from './opened-locator.js';
