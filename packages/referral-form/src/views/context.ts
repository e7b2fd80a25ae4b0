import type { LookupState } from '../address-lookup.js';
import type { FormTranslate } from '../messages/index.js';
import type { FormDefinition } from '../model/definition.js';

/** What the views of a form are given besides its state. */
export interface FormContext {
  readonly definition: FormDefinition;
  readonly t: FormTranslate;
  /** An id in the page for a name in the form: two forms on a page do not clash. */
  id(name: string): string;
  /** Address of a page of the form. */
  href(page: string, changing?: boolean): string;
  /** Whether there is somewhere to send the form to. */
  readonly sends: boolean;
  /** Whether the server sends a link to come back to the form by. */
  readonly resumable?: boolean;
  /** Whether script runs: never on the server, nor in the first render in a browser. */
  readonly interactive: boolean;
  /** Other people use the device. */
  readonly shared?: boolean;
  /** No question has to be answered, so that none is marked as optional. */
  readonly allOptional?: boolean;
  /** What comes next could not be loaded, when the person asked for it. */
  readonly cutOff?: boolean;
  /** Minutes until the answers on a shared device are deleted, where the person is to be warned. */
  readonly minutesLeft?: number | undefined;
  /** The time now, in milliseconds since 1970, where script runs. */
  readonly now?: number;
  /** How many characters were typed into a textarea; undefined before anything was. */
  typedLength?(componentId: string): number | undefined;
  /**
   * How far a person is with finding an address; undefined where addresses cannot be looked up.
   * @param isAnswered there is an address already
   */
  lookup?(componentId: string, isAnswered: boolean): LookupState | undefined;
}
