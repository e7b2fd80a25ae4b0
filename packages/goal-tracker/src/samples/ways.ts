import type { WaysLibrary } from '../model/ways/library.js';
import { bed } from './ways/bed.js';
import { breakfast } from './ways/breakfast.js';
import { chair } from './ways/chair.js';
import { dressing } from './ways/dressing.js';
import { shop } from './ways/shop.js';
import { stairs } from './ways/stairs.js';

/**
 * A sample, to show how a library works. No occupational therapist has checked it, and every page of
 * it says so: it is not to be given to people before one has.
 */
export const sampleWays: WaysLibrary = {
  sample: true,
  tasks: [stairs, chair, bed, dressing, breakfast, shop],
};
