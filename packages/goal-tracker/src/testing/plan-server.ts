import type { Answer, PlanEventLike } from '@council-elements/core/storage';
import type { Transport } from '../sync/transport.js';

/** A server of one plan, in memory, that keeps to the protocol. */
export class PlanServer implements Transport {
  /** In the order of arrival. */
  readonly events: PlanEventLike[] = [];
  /** Every id that was sent, as often as it was. */
  readonly received: string[] = [];
  #epoch = 0;

  constructor(
    /** Why an event is refused. */
    readonly refuses: (event: PlanEventLike) => string | undefined = () => undefined,
    /** How many events go into a page. */
    readonly pageSize: () => number = () => 500,
    /** Whether an event is shown. */
    public shows: (event: PlanEventLike) => boolean = () => true,
  ) {}

  /** What is shown has changed: every device begins again. */
  reset(): void {
    this.#epoch++;
  }

  async pull(_plan: string, since: string | undefined): Promise<Answer> {
    const [epoch = '', at = '0'] = since?.split(':') ?? [`${this.#epoch}`];
    const reset = epoch !== `${this.#epoch}`;
    const from = reset ? 0 : Number(at);
    const end = from + this.pageSize();
    return answer({
      events: this.events.slice(from, end).filter((event) => this.shows(event)),
      cursor: `${this.#epoch}:${Math.min(end, this.events.length)}`,
      more: end < this.events.length,
      ...(reset && { reset }),
    });
  }

  async push(_plan: string, events: readonly PlanEventLike[]): Promise<Answer> {
    const accepted: string[] = [];
    const refused: object[] = [];
    for (const event of events) {
      this.received.push(event.id);
      const known = this.events.find(({ id }) => id === event.id);
      const isOther = known && JSON.stringify(known) !== JSON.stringify(event);
      const message = isOther ? 'the id is that of another event' : this.refuses(event);
      if (message) refused.push({ id: event.id, path: '/note', message });
      else {
        accepted.push(event.id);
        if (!known) this.events.push(JSON.parse(JSON.stringify(event)) as PlanEventLike);
      }
    }
    return answer({ accepted, refused });
  }
}

/** An answer as it comes off the wire. */
export const answer = (body: object, status = 200): Answer => ({
  status,
  body: JSON.parse(JSON.stringify(body)) as unknown,
});
