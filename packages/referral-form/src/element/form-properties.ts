import { property } from 'lit/decorators.js';
import { CouncilElement } from '@council-elements/core';
import type { AddressLookup } from '../address-lookup.js';
import type { Messages } from '../messages/en.js';
import type { FormDefinition } from '../model/definition.js';
import type { FormState } from '../state.js';

/** What a page says to its form: all attributes and properties of `<council-referral-form>`. */
export abstract class FormProperties extends CouncilElement<Messages> {
  static override readonly handover = ['definition', 'state'];

  /** The form. Give either this or `src`. */
  @property({ attribute: false }) definition: FormDefinition | undefined;

  /** URL of the form's definition, as JSON. */
  @property() src = '';

  /**
   * URL that takes the submission: POST, JSON, `Idempotency-Key`. Without one the person can save or
   * print what they wrote.
   */
  @property() action = '';

  /** The service that the form asks for: its id or its name. Sent along. */
  @property() service = '';

  /** The server at `action` sends a link to come back by: `createFormHandler` with `resume` sets it. */
  @property({ type: Boolean }) resumable = false;

  /**
   * Other people use the device, in a library say: nothing is kept on it, and answers are deleted after
   * 20 minutes without activity. Elsewhere a person can say so on the first page.
   */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;

  /**
   * Finds the addresses of a postcode. With it, questions for an address begin with the postcode; the
   * address can always be typed. Without it, or where it fails or takes longer than 8 seconds, it is.
   */
  @property({ attribute: false }) addressLookup: AddressLookup | undefined;

  /** @internal Where the person is and what they answered. */
  @property({ attribute: false }) state: FormState | undefined;
}
