import type { Translate } from '@council-elements/core/messages';
import type { StorageErrorKind } from '@council-elements/core/storage';
import type { Outcome } from '../forms/answers.js';
import type { Messages } from '../messages/en.js';
import type { Party } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import type { Service } from '../model/service.js';
import type { BankHolidays } from '../model/bank-holidays.js';
import type { WaysLibrary } from '../model/ways/library.js';
import type { Place } from '../place.js';
import type { SyncState } from '../sync/synchroniser.js';
import type { PartsHere } from './parts.js';

/** The tracker's words. */
export type Words = Translate<Messages>;

/** The point of a chart that is chosen. */
export interface Explored {
  /** Name of the chart, of all that are on the page. */
  readonly chart: string;
  /** Id of the event that the point is of. */
  readonly point: string;
}

/** What a view needs around its state. */
export interface ViewContext {
  readonly t: Words;
  /** An id that no other element on the page has. */
  readonly id: (name: string) => string;
  readonly href: (place: Place) => string;
  /** Address of the page without its query, for paper; empty where a server does not say. */
  readonly page: string;
  /** Takes a form over from the browser. */
  readonly submit?: (event: SubmitEvent) => void;
  /** Chooses the point of a chart, or none. */
  readonly explore?: (explored: Explored | undefined) => void;
  /** Takes what is chosen in a form, where a part of it follows that. */
  readonly choose?: (form: HTMLFormElement) => void;
  /** Takes a form of the device's own, which no server ever sees. */
  readonly submitDevice?: (event: SubmitEvent) => void;
}

/**
 * Why what a device keeps is not shown:
 * - `sign-in`: the service's key is not here;
 * - `choose`: no passphrase is set yet;
 * - `locked`: the passphrase is asked for;
 * - `unreadable`: the key is another than the one it was locked with;
 * - `insecure`: the page has no Web Crypto, for want of https.
 */
export type LockState = 'sign-in' | 'choose' | 'locked' | 'unreadable' | 'insecure';

/** What this device keeps, and how it stands with a server. */
export interface DeviceState {
  /** Undefined where it is open. */
  readonly lock?: LockState | undefined;
  /** A passphrase that came back with errors. */
  readonly outcome?: Outcome | undefined;
  /** Whether the person can lock it now. */
  readonly canLock: boolean;
  /** Undefined where there is no server. */
  readonly sync?: SyncState | undefined;
  readonly hasServer: boolean;
}

/** What whoever leads a service is shown. */
export interface LeadState {
  /** Undefined where the plans are on their way. */
  readonly service: Service | undefined;
  /** Whether part of them could not be read. */
  readonly isUnreadable: boolean;
  /** `?…` of the page. */
  readonly query: string;
  /** Address of the page with a plan; empty where there is none. */
  readonly planPage: string;
}

/** All that the tracker shows. */
export interface TrackerState {
  /** Undefined where it is a plan that is shown. */
  readonly lead: LeadState | undefined;
  readonly plan: Plan;
  readonly place: Place;
  /** Whose view is shown, and who a new event is by. */
  readonly author: Party;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether the device has not been asked yet, and nothing else is known. */
  readonly isLoading: boolean;
  /** A form that came back with errors. */
  readonly outcome: Outcome | undefined;
  /** What is chosen in a form and not sent yet. */
  readonly chosen?: Outcome['values'] | undefined;
  /** Undefined where there is nothing to show of it. */
  readonly device?: DeviceState | undefined;
  /** Why the device keeps nothing. */
  readonly storageProblem: StorageErrorKind | undefined;
  /** Whether some events could not be read. */
  readonly isUnreadable: boolean;
  /** Whether a part could not be loaded. */
  readonly isCutOff: boolean;
  /** What has come besides the plan. */
  readonly parts: PartsHere;
  /** Ways of doing tasks, where the council has them; without tasks until their part has come. */
  readonly library: WaysLibrary | undefined;
  /** Address of the service finder; empty where there is none. */
  readonly finderHref: string;
  readonly bankHolidays: BankHolidays;
  /** Sent with a form, so that the same form sent twice is taken once. */
  readonly formKey: string;
  readonly direction: 'ltr' | 'rtl';
  readonly explored: Explored | undefined;
  /** Ids of the `details` that somebody has opened. */
  readonly opened: ReadonlySet<string>;
}
