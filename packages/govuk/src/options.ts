import type { Attributes } from './html.js';

/** What almost every component takes. */
export interface Styled {
  /** More classes, separated by spaces. */
  classes?: string | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}
