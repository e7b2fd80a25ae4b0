import {
  control,
  divIcon,
  latLngBounds,
  layerGroup,
  map,
  marker,
  tileLayer,
  DomEvent,
  type LatLngTuple,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { Position } from '../model/types.js';
import type { MapAdapter } from './map-adapter.js';

/** Pixels: the pin's button, and how far from the edge pins stay. */
const size = 44;
/** A street or two: nearer than that the surroundings are lost. */
const nearest = 15;
/** The United Kingdom, until there is something to show. */
const country: LatLngTuple = [54.5, -3];

/** Draws maps with Leaflet. Its markers only hold our buttons in place. */
export const leafletAdapter: MapAdapter = {
  draw(container, { tiles, animate, labels, onTileError }) {
    const drawn = map(container, {
      zoomControl: false,
      // The attribution is text under the map.
      attributionControl: false,
      // Who scrolls the page does not mean the map.
      scrollWheelZoom: false,
      zoomAnimation: animate,
      fadeAnimation: animate,
      markerZoomAnimation: animate,
      inertia: animate,
    }).setView(country, 5);
    control.zoom({ zoomInTitle: labels.zoomIn, zoomOutTitle: labels.zoomOut }).addTo(drawn);
    tileLayer(tiles, { maxZoom: 19 }).on('tileerror', onTileError).addTo(drawn);
    const markers = layerGroup().addTo(drawn);
    return {
      show(pins, around) {
        markers.clearLayers();
        for (const { position, element } of pins) {
          DomEvent.disableClickPropagation(element);
          const icon = divIcon({
            html: element,
            className: 'council-finder__marker',
            iconSize: [size, size],
            iconAnchor: [size / 2, size],
          });
          // A marker of Leaflet's is no button; ours is in it.
          marker(at(position), { icon, interactive: false, keyboard: false }).addTo(markers);
        }
        const points = [...pins.map(({ position }) => position), ...(around ? [around] : [])];
        if (points.length === 0) return;
        drawn.fitBounds(latLngBounds(points.map(at)), {
          animate: false,
          maxZoom: nearest,
          paddingTopLeft: [size, size],
          paddingBottomRight: [size, size / 2],
        });
      },
      close: () => void drawn.remove(),
    };
  },
};

function at({ latitude, longitude }: Position): LatLngTuple {
  return [latitude, longitude];
}
