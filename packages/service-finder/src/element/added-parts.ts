import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exit, ExitElement } from '@council-elements/core/exit-this-page';
import type { MapFinder, ResultsMap } from '../map/results-map.js';
import type { LogProblem } from '../outcome.js';
import type { FinderSettings } from '../settings.js';
import { parts } from '../views/parts.js';

/** Controllers that only some finders have a use for: they join the finder when they have come. */
export class AddedParts implements ReactiveController {
  map: ResultsMap | undefined;

  readonly #host: ReactiveControllerHost & FinderSettings;
  readonly #finder: Pick<ExitElement, 'forget'> & MapFinder;
  readonly #log: LogProblem;
  #exit: Exit | undefined;

  constructor(
    host: ReactiveControllerHost & FinderSettings,
    finder: Pick<ExitElement, 'forget'> & MapFinder,
    log: LogProblem,
  ) {
    this.#host = host;
    this.#finder = finder;
    this.#log = log;
    host.addController(this);
  }

  hostUpdated(): void {
    const { crisis = [], map } = this.#host;
    if (crisis.length > 0 && !this.#exit) void this.#add('crisis', () => this.#addExit());
    if (map !== undefined && !this.map) void this.#add('map', () => this.#addMap());
  }

  /** What does not come is tried again when the finder is next updated. */
  async #add(name: string, add: () => Promise<void>): Promise<void> {
    try {
      await add();
      this.#host.requestUpdate();
    } catch (error) {
      this.#log(name, `it did not load: ${String(error)}`);
    }
  }

  async #addExit(): Promise<void> {
    const { Exit, exitTexts } = await parts.crisis.load();
    const { root, t, forget } = this.#finder;
    this.#exit ??= new Exit(this.#host, { root, forget, exitTexts: () => exitTexts(t()) });
  }

  async #addMap(): Promise<void> {
    const { ResultsMap } = await parts.map.load();
    this.map ??= new ResultsMap(this.#host, this.#finder);
  }
}
