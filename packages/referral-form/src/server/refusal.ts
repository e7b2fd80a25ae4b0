import type { ServerMessage } from './messages.js';

/** A request that is not taken. The handler answers it with a page that says so. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    /** HTTP status. */
    readonly status: number,
    readonly title: ServerMessage,
    readonly text: ServerMessage,
  ) {
    super(`Refused with ${status}`);
  }
}

/** More than a page, or a draft, may have. */
export const tooLarge = () => new Refusal(413, 'tooLargeTitle', 'tooLargeText');
