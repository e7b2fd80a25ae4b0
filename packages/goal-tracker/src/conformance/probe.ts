import { canonicalJson } from '../model/event-order.js';
import type { Party, Role } from '../model/events.js';

/** How somebody asks. */
export interface Access {
  /** Sent with each request, such as a session's cookie. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Added to the address. */
  readonly query?: Readonly<Record<string, string>>;
}

/** Who may ask, with the name that the server knows them by. */
export interface KnownCaller extends Access {
  readonly name: string;
}

/** What {@link checkEventServer} needs. */
export interface EventServerOptions {
  /** Address of the events, as the element's `endpoint`, with its origin. */
  readonly endpoint: string;
  /** Id of a plan without events, which nobody else uses, open to all callers. */
  readonly plan: string;
  /** Another of the same kind. */
  readonly otherPlan: string;
  readonly as: Readonly<Record<Role, KnownCaller>> & {
    /** Somebody who is not signed in; left out, that is not checked. */
    readonly nobody?: Access;
  };
  /** Default: the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What a GET answers, as far as the checks trust it. */
export interface Page {
  readonly events: readonly SentEvent[];
  readonly cursor: string;
  readonly more: boolean;
  readonly reset?: unknown;
}

/** What a POST answers. */
export interface Posted {
  readonly accepted: readonly string[];
  readonly refused: readonly { id: string; path: string; message: string }[];
}

/** An event as a check sends it: some are wrong on purpose. */
export interface SentEvent {
  readonly id: string;
  readonly [member: string]: unknown;
}

/** A server does not do what is required. The message says what it did. */
export class Failing extends Error {}

/** @throws Failing */
export function expect(condition: boolean, what: () => string): asserts condition {
  if (!condition) throw new Failing(what());
}

/** Asks a server, as somebody. */
export class Probe {
  #count = 0;
  readonly #run = crypto.randomUUID().slice(0, 8);

  constructor(private readonly options: EventServerOptions) {}

  get plan(): string {
    return this.options.plan;
  }

  get otherPlan(): string {
    return this.options.otherPlan;
  }

  get hasNobody(): boolean {
    return this.options.as.nobody !== undefined;
  }

  party(role: Role): Party {
    return { role, name: this.options.as[role].name };
  }

  newId(): string {
    return `check-${this.#run}-${++this.#count}`;
  }

  /** One request, again where the server asks to wait. */
  async send(
    method: string,
    as: Role | 'nobody',
    query: Readonly<Record<string, string>>,
    { body, headers }: { readonly body?: string; readonly headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const access: Access = this.options.as[as] ?? {};
    const url = new URL(this.options.endpoint);
    for (const [name, value] of Object.entries({ ...access.query, ...query })) {
      url.searchParams.set(name, value);
    }
    const fetch = this.options.fetch ?? globalThis.fetch;
    for (;;) {
      const response = await fetch(
        new Request(url, {
          method,
          headers: {
            origin: url.origin,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...access.headers,
            ...headers,
          },
          ...(body !== undefined && { body }),
        }),
      );
      if (response.status !== 429) return response;
      const seconds = Number(response.headers.get('retry-after'));
      expect(seconds > 0, () => '429 without a Retry-After in seconds');
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }

  async get(as: Role, since?: string, plan = this.plan): Promise<Page> {
    const query = { plan, ...(since !== undefined && { since }) };
    const response = await this.send('GET', as, query);
    expect(response.status === 200, () => `GET answered ${response.status}`);
    const page = (await response.json()) as Page;
    expect(
      Array.isArray(page.events) &&
        typeof page.cursor === 'string' &&
        page.cursor.length > 0 &&
        page.cursor.length <= 200 &&
        typeof page.more === 'boolean',
      () => 'GET did not answer with `events`, `cursor` and `more`',
    );
    return page;
  }

  /** Follows the cursors to the end. */
  async follow(as: Role, since?: string, plan = this.plan): Promise<Page> {
    const events: SentEvent[] = [];
    const cursors = new Set<string>();
    let page = await this.get(as, since, plan);
    const { reset } = page;
    for (;;) {
      events.push(...page.events);
      if (!page.more) return { ...page, events, reset };
      expect(!cursors.has(page.cursor), () => 'cursors lead in a circle');
      cursors.add(page.cursor);
      page = await this.get(as, page.cursor, plan);
      expect(page.reset !== true, () => 'a page after the first had `reset`');
    }
  }

  /** A cursor at the end of the plan. */
  async end(as: Role): Promise<string> {
    return (await this.follow(as)).cursor;
  }

  async post(as: Role, events: readonly unknown[], plan = this.plan): Promise<Posted> {
    const response = await this.send('POST', as, { plan }, { body: JSON.stringify({ events }) });
    expect(response.status === 200, () => `POST answered ${response.status}`);
    const posted = (await response.json()) as Posted;
    expect(
      Array.isArray(posted.accepted) && Array.isArray(posted.refused),
      () => 'POST did not answer with `accepted` and `refused`',
    );
    return posted;
  }

  /** Posts events that are right. */
  async add(as: Role, events: readonly SentEvent[], plan = this.plan): Promise<void> {
    const { accepted, refused } = await this.post(as, events, plan);
    const missing = events.filter(({ id }) => !accepted.includes(id));
    expect(missing.length === 0 && refused.length === 0, () => {
      const reasons = refused.map(({ path, message }) => `${path} ${message}`);
      return `${missing.length} of ${events.length} events were not accepted ${reasons.join('; ')}`;
    });
  }

  /** Posts an event that is not to be taken. */
  async refused(as: Role, event: unknown, why: string): Promise<void> {
    const { accepted, refused } = await this.post(as, [event]);
    expect(accepted.length === 0, () => `an event was accepted ${why}`);
    expect(refused.length > 0, () => `an event ${why} was neither accepted nor refused`);
  }

  /** An event with all members that every event has, a rating unless `members` say otherwise. */
  event(author: Role, members: Readonly<Record<string, unknown>> = {}): SentEvent {
    return {
      id: this.newId(),
      type: 'rating-given',
      plan: this.plan,
      device: 'check',
      author: this.party(author),
      given: '2026-03-02T10:00:00Z',
      recorded: '2026-03-02T10:00:00Z',
      ...(members['type'] === undefined && { goal: 'check-a', level: 0, prompt: 'alone' }),
      ...members,
    };
  }
}

/** @throws Failing where the events are not those that were sent, in order */
export function expectEvents(given: readonly SentEvent[], sent: readonly SentEvent[]): void {
  const ids = given.map(({ id }) => id);
  const missing = sent.filter(({ id }) => !ids.includes(id)).length;
  expect(missing === 0, () => `${missing} of ${sent.length} events were not given`);
  const doubled = ids.length - new Set(ids).size;
  expect(doubled === 0, () => `${doubled} events were given twice`);
  expect(given.length === sent.length, () => `${given.length - sent.length} events too many`);
  const wrong = sent.findIndex((event, index) => event.id !== ids[index]);
  expect(wrong < 0, () => `event ${wrong + 1} of ${sent.length} is out of order`);
  const changed = sent.findIndex(
    (event, index) => canonicalJson(event) !== canonicalJson(given[index]),
  );
  expect(changed < 0, () => `event ${changed + 1} of ${sent.length} is not as it was sent`);
}
