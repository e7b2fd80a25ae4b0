import { uniqueId, type EventStore } from '@council-elements/core/storage';

const KEY = 'council-goal-tracker-device';

let device: string | undefined;
let store: Promise<EventStore> | undefined;

/** This device's own id, by which its events are told from others'. */
export function deviceId(): string {
  if (device) return device;
  try {
    device = localStorage.getItem(KEY) ?? uniqueId();
    localStorage.setItem(KEY, device);
  } catch {
    // Storage is off: an id for as long as the page is open.
    device ??= uniqueId();
  }
  return device;
}

/**
 * Where this device keeps events; every tracker of a page shares it.
 * @throws StorageError where the browser does not let it
 */
export function deviceStore(): Promise<EventStore> {
  return (store ??= import('./open-events.js')
    .then(({ openEvents }) => openEvents())
    .catch((error: unknown) => {
      store = undefined;
      throw error;
    }));
}

/** Gives the person a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
