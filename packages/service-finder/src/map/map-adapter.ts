import type { Position } from '../model/types.js';

/** How a map is to be drawn. */
export interface MapOptions {
  /** Address of tiles, with `{z}`, `{x}` and `{y}` in it. */
  tiles: string;
  /** Whether the map may move by itself; not for people who asked their device for less motion. */
  animate: boolean;
  /** What the buttons do, in the person's language. */
  labels: { zoomIn: string; zoomOut: string };
  /** To be called when a tile does not come. */
  onTileError: () => void;
}

/** Something at a place on a map. */
export interface Pin {
  position: Position;
  /** A button of the finder's own, its point at the bottom middle: 44 pixels by 44. */
  element: HTMLElement;
}

/** A map that has been drawn. */
export interface DrawnMap {
  /**
   * Shows these pins and no others, in this order in the document too, and moves so that they can be
   * seen.
   * @param around a position to be seen besides
   */
  show(pins: readonly Pin[], around?: Position): void;
  /** Takes the map away. */
  close(): void;
}

/**
 * A library that draws maps. The finder comes with Leaflet; a council that has another, such as
 * MapLibre, gives an adapter for it in the element's `mapAdapter`.
 */
export interface MapAdapter {
  /**
   * @param container empty, in the page, with a size
   * @throws whatever keeps the library from loading or drawing: the person is then told
   */
  draw(container: HTMLElement, options: MapOptions): DrawnMap | Promise<DrawnMap>;
}
