import { createEventStore, openStore, type EventStore } from '@council-elements/core/storage';

/** Opens this device's events. A module of its own: the plan is shown before it is loaded. */
export const openEvents = async (): Promise<EventStore> => createEventStore(await openStore());
