import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Query, SearchResult } from '../model/directory-types.js';
import type { MapState } from '../views/map.js';
import type { MapAdapter } from './map-adapter.js';
import type { OpenMap } from './open-map.js';

/** What the map needs of the finder. */
export interface MapFinder {
  root(): ParentNode;
  t(): Translate<Messages>;
  query(): Query;
  /** The results on the page; undefined where it shows something else. */
  result(): SearchResult | undefined;
  /** Address of the tiles. */
  tiles(): string | undefined;
  adapter(): MapAdapter | undefined;
  /** Says a text to screen readers. */
  announce(text: string): void;
}

/**
 * The map of the results: nothing of it is loaded before it is asked for, and nobody needs it, since
 * the list has everything.
 */
export class ResultsMap implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #finder: MapFinder;
  #open = false;
  #failed = false;
  #canvas: HTMLElement | null = null;
  #map: OpenMap | undefined;
  #shown: SearchResult | undefined;

  constructor(host: ReactiveControllerHost, finder: MapFinder) {
    this.#host = host;
    this.#finder = finder;
    host.addController(this);
  }

  /** What the views are to know of it. */
  get state(): MapState {
    return { open: this.#open, failed: this.#failed };
  }

  hostUpdated(): void {
    const canvas = this.#finder.root().querySelector<HTMLElement>('.council-finder__canvas');
    if (canvas !== this.#canvas) void this.#draw(canvas);
    else this.#show();
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** Does what a button or link of the map's view is for. @returns whether it was one */
  handle(event: Event, target: Element): boolean {
    const action = target.closest<HTMLElement>('[data-council-map]')?.dataset['councilMap'];
    if (!action) return false;
    event.preventDefault();
    if (action === 'skip') this.#select(0);
    else {
      this.#open = !this.#open;
      this.#failed = false;
      this.#host.requestUpdate();
    }
    return true;
  }

  async #draw(canvas: HTMLElement | null): Promise<void> {
    this.#close();
    const tiles = this.#finder.tiles();
    if (!canvas || tiles === undefined) return;
    this.#canvas = canvas;
    canvas.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#focus('[data-council-map=toggle]');
    });
    try {
      const { openMap } = await import('./open-map.js');
      const map = await openMap(canvas, {
        tiles,
        adapter: this.#finder.adapter(),
        t: this.#finder.t(),
        onTileError: () => this.#fail(),
        onSelect: (index) => this.#select(index),
      });
      // Closed again meanwhile.
      if (canvas !== this.#canvas) return map.close();
      this.#map = map;
      this.#show();
    } catch {
      this.#fail();
    }
  }

  #show(): void {
    const result = this.#finder.result();
    if (!this.#map || !result || result === this.#shown) return;
    this.#shown = result;
    const { located, position } = this.#finder.query();
    this.#map.show(result.services, located?.position ?? position);
  }

  #close(): void {
    this.#map?.close();
    this.#map = this.#shown = undefined;
    this.#canvas = null;
  }

  /** Said once, however many tiles do not come. */
  #fail(): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#finder.announce(this.#finder.t()('mapFailed'));
    this.#host.requestUpdate();
  }

  /** The list is where everything is said, so a pin leads there. */
  #select(index: number): void {
    this.#focus('.council-finder__list [data-council-service]', index);
  }

  #focus(selector: string, index = 0): void {
    this.#finder.root().querySelectorAll<HTMLElement>(selector)[index]?.focus();
  }
}
