// The build writes map-styles.js from map.scss.

/** Leaflet's stylesheet and that of our pins. */
export const styles: string;
