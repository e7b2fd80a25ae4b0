import { writeQuery } from '../model/query.js';
import type { Position } from '../model/types.js';

/** Who must wait longer is better off typing a postcode. */
const PATIENCE_MS = 10_000;
/** Where the device was a little while ago is good enough for miles. */
const RECENT_MS = 300_000;

/**
 * Sends a search form with the place where the device is in the place of the one in its field. The
 * device is asked only here: call it when the person has pressed a button for it.
 *
 * @returns false where the person, the browser or the device does not say where it is
 */
export async function searchFromDevice(form: HTMLFormElement): Promise<boolean> {
  const position = await devicePosition();
  if (!position) return false;
  const near = document.createElement('input');
  near.type = 'hidden';
  near.name = 'near';
  // Rounded: near enough to search from, and not the person's door.
  near.value = writeQuery({ position }).get('near') ?? '';
  const place = form.elements.namedItem('place');
  if (place instanceof HTMLInputElement) place.value = '';
  // Before one that is there already: the first counts.
  form.prepend(near);
  form.requestSubmit();
  near.remove();
  return true;
}

function devicePosition(): Promise<Position | undefined> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(undefined),
      { timeout: PATIENCE_MS, maximumAge: RECENT_MS },
    );
  });
}
