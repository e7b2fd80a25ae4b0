import type { Translate } from '@council-elements/core/messages';
import { styles } from '../map-styles.js';
import type { Messages } from '../messages/en.js';
import type { ServiceMatch } from '../model/directory-types.js';
import type { Position } from '../model/types.js';
import type { DrawnMap, MapAdapter } from './map-adapter.js';
import { pinnedResults, type PinnedResult } from './pins.js';

/** What a map of results is drawn of. */
export interface OpenMapOptions {
  tiles: string;
  /** In the place of Leaflet. */
  adapter: MapAdapter | undefined;
  t: Translate<Messages>;
  onTileError: () => void;
  /** A pin was pressed: the person wants that result. */
  onSelect: (index: number) => void;
}

/** A map with the results of a page on it. */
export interface OpenMap {
  show(services: readonly ServiceMatch[], around: Position | undefined): void;
  close(): void;
}

let sheet: CSSStyleSheet | undefined;

/**
 * Draws a map of results, with the styles that it needs. All of this, and the library, is loaded when
 * somebody asks for a map.
 *
 * @throws whatever keeps the library from drawing
 */
export async function openMap(container: HTMLElement, options: OpenMapOptions): Promise<OpenMap> {
  const { tiles, t, onTileError, onSelect } = options;
  adoptStyles(container);
  const adapter = options.adapter ?? (await import('./leaflet-adapter.js')).leafletAdapter;
  const drawn: DrawnMap = await adapter.draw(container, {
    tiles,
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    labels: { zoomIn: t('mapZoomIn'), zoomOut: t('mapZoomOut') },
    onTileError,
  });
  return {
    show(services, around) {
      const pins = pinnedResults(services, t).map((result) => ({
        position: result.position,
        element: pin(result, onSelect),
      }));
      drawn.show(pins, around);
    },
    close: () => drawn.close(),
  };
}

/** A sheet that script makes needs no leave of a Content Security Policy, and goes into any root. */
function adoptStyles(container: HTMLElement): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  const root = container.getRootNode() as Document | ShadowRoot;
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

function pin({ index, name }: PinnedResult, onSelect: (index: number) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'council-finder__pin';
  button.setAttribute('aria-label', name);
  button.addEventListener('click', () => onSelect(index));
  return button;
}
