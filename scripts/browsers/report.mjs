// @ts-check
// npm run browsers: finds or fetches a browser of each engine, and says what it found or did.
import { engines, obtainBrowser } from './obtain.mjs';

for (const engine of engines) {
  try {
    obtainBrowser(engine);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
