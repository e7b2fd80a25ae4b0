import type { Probe } from './probe.js';

/** Something that the specification asks of a server. */
export interface Requirement {
  /** Of `docs/sync-protocol.md`. */
  readonly section: string;
  readonly requirement: string;
  /** Whether its check adds hundreds of events. */
  readonly isLarge?: true;
  /** @throws Failing where the server does not do it */
  check(probe: Probe): Promise<void>;
}
