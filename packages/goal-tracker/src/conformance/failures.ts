import { expect, type Probe } from './probe.js';
import type { Requirement } from './requirement.js';

/** Bytes, and events, that one post may have. */
const MEGABYTE = 1024 * 1024;
const MOST = 500;

/** A failure as section 6.1 has it. */
async function expectProblem(response: Response, ...statuses: readonly number[]): Promise<void> {
  const { status, headers } = response;
  expect(statuses.includes(status), () => `answered ${status}, not ${statuses.join(' or ')}`);
  const type = headers.get('content-type') ?? '';
  expect(type.startsWith('application/problem+json'), () => `${status} came as "${type}"`);
  expect(
    /\bno-store\b/.test(headers.get('cache-control') ?? ''),
    () => `${status} may be kept by a cache`,
  );
  const problem = (await response.json()) as { status?: unknown; title?: unknown };
  expect(
    problem.status === status && typeof problem.title === 'string',
    () => `${status} came without \`status\` and \`title\``,
  );
}

/** A post with something wrong about it; nothing of it may be kept. */
async function expectRefusal(
  probe: Probe,
  status: number,
  headers: Record<string, string>,
  body?: string,
): Promise<void> {
  const cursor = await probe.end('worker');
  const event = probe.event('worker');
  const sent = { body: body ?? JSON.stringify({ events: [event] }), headers };
  await expectProblem(await probe.send('POST', 'worker', { plan: probe.plan }, sent), status);
  const { events } = await probe.follow('worker', cursor);
  expect(!events.some(({ id }) => id === event.id), () => 'the event was kept all the same');
}

/** Sections 6 and 7. */
export const failures: readonly Requirement[] = [
  {
    section: '6.2',
    requirement: 'An address without a plan is answered with 400',
    async check(probe) {
      await expectProblem(await probe.send('GET', 'worker', {}), 400);
    },
  },
  {
    section: '6.2',
    requirement: 'A body that is no list of events is answered with 400',
    async check(probe) {
      for (const body of ['{"events":[', '[]', '{"events":{}}', '7']) {
        await expectRefusal(probe, 400, {}, body);
      }
    },
  },
  {
    section: '6.2',
    requirement: 'Who is not signed in is given nothing, and writes nothing: 401 or 404',
    async check(probe) {
      if (!probe.hasNobody) return;
      const { plan } = probe;
      await expectProblem(await probe.send('GET', 'nobody', { plan }), 401, 404);
      const body = JSON.stringify({ events: [probe.event('worker')] });
      await expectProblem(await probe.send('POST', 'nobody', { plan }, { body }), 401, 404);
    },
  },
  {
    section: '6.2',
    requirement: 'A post from another site is answered with 403',
    async check(probe) {
      await expectRefusal(probe, 403, { origin: 'https://another.example' });
      await expectRefusal(probe, 403, { 'sec-fetch-site': 'cross-site' });
      await expectRefusal(probe, 403, { 'sec-fetch-site': 'same-site' });
    },
  },
  {
    section: '6.2',
    requirement: 'Another method is answered with 405 and `Allow`',
    async check(probe) {
      for (const method of ['PUT', 'DELETE']) {
        const response = await probe.send(method, 'worker', { plan: probe.plan });
        const allowed = response.headers.get('allow') ?? '';
        await expectProblem(response, 405);
        expect(/GET/.test(allowed) && /POST/.test(allowed), () => `Allow is "${allowed}"`);
      }
    },
  },
  {
    section: '6.2',
    requirement: 'A post that is not called JSON is answered with 415',
    async check(probe) {
      await expectRefusal(probe, 415, { 'content-type': 'text/plain' });
    },
  },
  {
    section: '7',
    requirement: '500 events in one post are taken, and more are answered with 413',
    isLarge: true,
    async check(probe) {
      const events = Array.from({ length: MOST }, () => probe.event('worker'));
      await probe.add('worker', events);
      const body = JSON.stringify({ events: [...events, probe.event('worker')] });
      await expectRefusal(probe, 413, {}, body);
    },
  },
  {
    section: '7',
    requirement: 'More than 1 MB in one post is answered with 413',
    async check(probe) {
      const event = probe.event('worker', { note: 'x'.repeat(MEGABYTE) });
      await expectRefusal(probe, 413, {}, JSON.stringify({ events: [event] }));
    },
  },
];
