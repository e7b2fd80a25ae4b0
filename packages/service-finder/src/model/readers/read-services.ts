import type { ReadResult, Service } from '../types.js';
import { isRecord, RecordReader, type ReadContext } from './record-reader.js';
import { readService } from './service.js';

/**
 * Reads Open Referral UK services: a v3 page (`contents`), a v1 page (`content`), an array, or one
 * service. Never throws: what cannot be used is left out and listed, the rest is read. Keys that
 * are not known are ignored, an age of −1 is not known, and descriptions are sanitised.
 *
 * @param input parsed JSON
 */
export function readServices(input: unknown): ReadResult {
  const context: ReadContext = { problems: [], inUk: true };
  const { list, path } = listOf(input);
  if (!list) {
    const reason = 'is neither a page, a list of services nor one service (Open Referral UK)';
    return { services: [], problems: [{ path, reason, action: 'record left out' }] };
  }
  return readList(list, path, context);
}

function listOf(input: unknown): { list?: readonly unknown[]; path: string } {
  if (Array.isArray(input)) return { list: input, path: '' };
  if (!isRecord(input)) return { path: '$' };
  for (const name of ['contents', 'content']) {
    const list = input[name];
    if (Array.isArray(list)) return { list, path: name };
    if (list !== undefined) return { path: name };
  }
  return 'id' in input || 'name' in input ? { list: [input], path: '$' } : { path: '$' };
}

/**
 * Reads records one by one, leaving out those that cannot be used and those whose id has been.
 *
 * @param path of the list; `$` when it is one record that stands for itself
 */
export function readList(list: readonly unknown[], path: string, context: ReadContext): ReadResult {
  const services = new Map<string, Service>();
  list.forEach((item, index) => {
    if (!isRecord(item)) {
      const reason = 'is not an object';
      context.problems.push({ path: `${path}[${index}]`, reason, action: 'record left out' });
      return;
    }
    const place = path === '$' ? undefined : index;
    const source = new RecordReader(item, path, context, undefined, place);
    const service = readService(source);
    if (service && services.has(service.id)) {
      source.problem(
        source.pathOf('id'),
        `another service has the id ${service.id}`,
        'record left out',
      );
    } else if (service) {
      services.set(service.id, service);
    }
  });
  return { services: [...services.values()], problems: context.problems };
}
