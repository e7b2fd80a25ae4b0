import { familyServers } from './family.js';
import { givingServers } from './giving.js';
import { httpServers } from './http.js';
import type { WrongServer } from './parts.js';
import { takingServers } from './taking.js';

/** Servers that are wrong, by what each does. */
export const wrongServers: Readonly<Record<string, WrongServer>> = {
  ...givingServers,
  ...takingServers,
  ...familyServers,
  ...httpServers,
};
