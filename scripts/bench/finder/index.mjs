// @ts-check
import { element } from './element.mjs';
import { geo } from './geo.mjs';
import { relevance } from './relevance.mjs';
import { sizes } from './sizes.mjs';
import { speed } from './speed.mjs';
import { spelling } from './spelling.mjs';

/** Everything that is measured of the service finder. */
export async function finder() {
  return [
    ...(await sizes()),
    ...(await speed(15_000, { build: '< 1 s', saved: '≤ 2 MB, < 400 ms', query: '≤ 5 ms' })),
    ...(await speed(100_000, { build: '', saved: '', query: '≤ 50 ms' })),
    ...(await geo()),
    ...(await spelling()),
    ...(await relevance()),
    ...(await element()),
  ];
}
