import type { MessageValues } from '@council-elements/core/messages';
import type { ServerMessages } from './messages.js';

/** Why a request is not taken: there are words for each, a title and a text. */
export type RefusalReason = TitleOf<keyof ServerMessages>;
type TitleOf<Key> = Key extends `${infer Reason}Title` ? Reason : never;

/** What goes with a refusal. */
export interface RefusalOptions {
  /** What the words name. */
  readonly values?: MessageValues;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is not taken. The handler answers it with a page that says so. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    /** HTTP status. */
    readonly status: number,
    readonly reason: RefusalReason,
    readonly options: RefusalOptions = {},
  ) {
    super(`Refused with ${status}`);
  }
}

/** More than a page, or a draft, may have. */
export const tooLarge = () => new Refusal(413, 'tooLarge');
