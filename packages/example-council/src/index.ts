export { readCouncil, type Council } from './council.js';
export { createServices } from './services.js';
export { createSite, type SiteOptions } from './site.js';
export { openStore, type Store } from './store.js';
