// Its types are of the package; this is the module in it that browsers take as it is.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
