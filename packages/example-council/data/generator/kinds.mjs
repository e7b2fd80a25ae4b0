import { careKinds } from './kindsOfCare.mjs';
import { communityKinds } from './kindsOfCommunity.mjs';
import { supportKinds } from './kindsOfSupport.mjs';

/**
 * Kinds of service, each made several times over with other places, people and words.
 *
 * - `name`: alternatives; `{area}` is a part of the borough, `{org}` the organisation
 * - `in`: keys of categories, the main one first
 * - `by`: keys of organisations that could give it
 * - `at`: `venue`, `venues` (several), `home`, `phone` or `online`
 * - `says`: sentences; of each list one is taken
 * - `offers`: what a list in the description may say
 * - `for`: who can use it, alternatives
 * - `age`: lowest and highest age, where there is one
 * - `when`: patterns of opening (see schedules.mjs), alternatives
 * - `cost`: prices (see costs.mjs), alternatives
 * - `count`: how many of it, 7 unless said
 */
export const kinds = [...careKinds, ...communityKinds, ...supportKinds];
