/** `npm start`: the example council's site, with the Storybook and the reports beside it. */
import { serve } from '@hono/node-server';
import { fileURLToPath } from 'node:url';
import { packageRoot, readCouncil } from './council.js';
import { createOutbox } from './outbox.js';
import { createServices } from './services.js';
import { createSite } from './site.js';
import { openStore } from './store.js';

const projectRoot = new URL('../../', packageRoot);
const folder = (path: string, base = packageRoot) => fileURLToPath(new URL(path, base));

const council = await readCouncil(process.env['COUNCIL'] ?? 'thornbury-vale');
const port = Number(process.env['PORT'] ?? 3000);
const data = new URL(process.env['DATA'] ?? '.data/', packageRoot);
const store = await openStore({
  data,
  databaseUrl: process.env['DATABASE_URL'],
  keys: process.env['ANSWERS_KEYS'],
  submissionDays: readDays(process.env['SUBMISSION_DAYS']),
});
await store.keepTidy();

const site = createSite({
  council,
  services: await createServices({
    council,
    store,
    resume: {
      origin: process.env['ORIGIN'] ?? `http://localhost:${port}`,
      send: createOutbox(new URL('outbox/', data)),
    },
  }),
  files: [
    ['/storybook/', folder('storybook-static', projectRoot)],
    ['/reports/', folder('reports', projectRoot)],
    ['/data/', folder('data')],
    ['/', folder('dist/public')],
  ],
});

const server = serve({ fetch: site.fetch, port }, (info) => {
  console.log(`The example council is at  http://localhost:${info.port}/`);
  console.log(`and its Storybook at       http://localhost:${info.port}/storybook/`);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const inUse = error.code === 'EADDRINUSE';
  console.error(inUse ? `Port ${port} is in use; choose another: PORT=8080 npm start` : error);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    void store.close().then(() => process.exit());
  });
}

function readDays(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const days = Number(text);
  if (Number.isInteger(days) && days > 0) return days;
  throw new Error('SUBMISSION_DAYS is not a whole number of days');
}
