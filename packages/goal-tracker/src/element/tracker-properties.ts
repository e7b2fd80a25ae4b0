import { CouncilElement } from '@council-elements/core';
import type { EventStore } from '@council-elements/core/storage';
import { property } from 'lit/decorators.js';
import type { Outcome } from '../forms/answers.js';
import type { Messages } from '../messages/en.js';
import { spokenEnglish } from '../messages/spoken.js';
import type { BankHolidays } from '../model/bank-holidays.js';
import { isDate, PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { ROLES, type Party } from '../model/events.js';
import type { Reader } from '../reader.js';
import { roleWords } from '../views/words.js';

/** The day it is in the United Kingdom. */
export const londonToday = () => todayIn(PLAN_TIME_ZONE, new Date());

/** What says whose view it is. */
export const READ_BY = ['author', 'authorRole'] as const;

/** What says which events are kept, where, and for whom they are read: for no lead. */
export const KEPT_BY = [
  ...READ_BY,
  'plan',
  'store',
  'endpoint',
  'encryption',
  'encryptionKey',
] as const;

/** What a page says to its tracker: all attributes and properties of `<council-goal-tracker>`. */
export abstract class TrackerProperties extends CouncilElement<Messages> {
  static override readonly handover = [
    'events',
    'caseload',
    'library',
    'bankHolidays',
    'author',
    'query',
    'page',
    'outcome',
    'loaded',
    'day',
    'formKey',
  ];
  static override readonly isolatedStyles = () => import('../styles.js');

  /** Id of the plan. */
  @property() plan = 'plan';

  /**
   * Events of the plan that are known already, as JSON: what a server has. Those of this device are
   * added to them. What does not fit is left out, and logged with its path.
   */
  @property({ attribute: false }) events: unknown = [];

  /**
   * Plans of a service, each a list of its events, as JSON: what whoever leads the service reads instead
   * of one plan (`author-role="lead"`). What does not fit is left out, and logged with its path.
   */
  @property({ attribute: false }) caseload: unknown;

  /** Address of a page with one plan, to which `plan=<id>` is added: where a caseload leads to. */
  @property({ attribute: 'plan-page' }) planPage = '';

  /** Whose view it is, and who rates. Without it, `author-role` and `author-name`; else the person. */
  @property({ attribute: false }) author: Reader | undefined;

  /** `person`, `family`, `worker`, or `lead`, who reads the plans of a service (`caseload`). */
  @property({ attribute: 'author-role' }) authorRole = 'person';

  /** Name of whoever uses the tracker; without it, the person's own in the plan. */
  @property({ attribute: 'author-name' }) authorName = '';

  /** The day that counts as today, `YYYY-MM-DD`. Without it, the day it is in the United Kingdom. */
  @property() today = '';

  /**
   * Address of a server of events (see `docs/sync-protocol.md`), with which the plan is kept in step.
   * Without it, what is added stays on the device.
   */
  @property() endpoint = '';

  /**
   * Who holds the key with which this device encrypts the plan: `service`, which sets `encryptionKey`,
   * or the person, by a `passphrase`. Without it, the plan is kept in the clear.
   */
  @property() encryption = '';

  /** AES-256-GCM, to encrypt and decrypt. Set it once the person has signed in, and remove it after. */
  @property({ attribute: false }) encryptionKey: CryptoKey | undefined;

  /**
   * Ways of doing everyday tasks, as JSON by `ways.schema.json`. What does not fit is left out, and
   * logged with its path.
   */
  @property({ attribute: false }) library: unknown;

  /** Bank holidays, on which no review is due: those of England and Wales unless set. */
  @property({ attribute: false }) bankHolidays: BankHolidays = {};

  /** Address of the service finder, which a goal then leads to. */
  @property({ attribute: 'finder-href' }) finderHref = '';

  /** Where events are kept; this device's IndexedDB unless set. What it encrypts is its own matter. */
  @property({ attribute: false }) store: EventStore | undefined;

  /** @internal Query of the page's address; the server's, until the person moves on. */
  @property({ attribute: false }) query: string | undefined;

  /** @internal Address of the page without its query. */
  @property({ attribute: false }) page = '';

  /** @internal A form that the server sent back. */
  @property({ attribute: false }) outcome: Outcome | undefined;

  /** @internal Whether nothing more is awaited: an empty plan is one to start. */
  @property({ attribute: false }) loaded = false;

  /** @internal The day on which it is rendered. */
  @property({ attribute: false }) day = londonToday();

  /** @internal Key of the forms that the server rendered. */
  @property({ attribute: false }) formKey = '';

  protected readonly catalogues = {
    en: spokenEnglish,
    cy: async () => (await import('../messages/cy.js')).cy,
  };

  /** The day to show. */
  protected get shownDay(): string {
    return isDate(this.today) ? this.today : this.day;
  }

  /** Whose view it is. */
  protected get readerRole(): Reader['role'] {
    const role = this.author?.role ?? this.authorRole;
    return [...ROLES, 'lead' as const].find((one) => one === role) ?? 'person';
  }

  /** @param person name of the person whose plan it is, where it is known */
  protected authorOf(person: string | undefined): Party {
    if (this.author && this.author.role !== 'lead') return this.author;
    const role = ROLES.find((one) => one === this.readerRole) ?? 'worker';
    const own = role === 'person' ? person : undefined;
    return { role, name: this.authorName || own || roleWords(this.t, role) };
  }
}
