import { expect } from '@open-wc/testing';
import { sampleService } from '../testing/samples.js';
import { DirectoryError } from '../model/directory-types.js';
import { createWorkerDirectory, type WorkerDirectory } from './worker-directory.js';
import type { WorkerRequest } from './protocol.js';

const page = JSON.stringify({
  contents: [
    { id: '1', name: 'Lunch club', description: '<script>parent.x = 1</script>Soup' },
    { id: '2' },
  ],
});

function address(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

describe('createWorkerDirectory', () => {
  const NativeWorker = globalThis.Worker;
  let directory: WorkerDirectory | undefined;
  /** Methods called in the worker; none when it is done without. */
  let posted: string[] = [];

  beforeEach(() => {
    posted = [];
    globalThis.Worker = class extends NativeWorker {
      override postMessage(message: WorkerRequest): void {
        posted.push(message.method);
        super.postMessage(message);
      }
    };
  });
  afterEach(() => {
    globalThis.Worker = NativeWorker;
    directory?.close();
  });

  it('searches in a worker', async () => {
    directory = createWorkerDirectory(address(page));
    const result = await directory.search({ text: 'lunch' });
    expect(result.services.map(({ name }) => name)).to.deep.equal(['Lunch club']);
    expect(result.services[0]?.description).to.equal('<p>Soup</p>');
    expect((await directory.service('1'))?.name).to.equal('Lunch club');
    expect(await directory.suggest('lu')).to.deep.equal(['Lunch club']);
    expect((await directory.ready).problems[0]?.path).to.equal('contents[1].name');
    expect(posted).to.deep.equal(['open', 'search', 'service', 'suggest']);
  });

  it('takes an address as relative to the page', async () => {
    directory = createWorkerDirectory('no-such-directory.json');
    const error = await reasonOf(directory.search({}));
    expect(error).to.be.instanceOf(DirectoryError);
    expect((error as DirectoryError).kind).to.equal('not-found');
    expect((error as DirectoryError).path).to.equal(
      new URL('no-such-directory.json', document.baseURI).href,
    );
  });

  it('takes the address of an index as relative to the page, too', async () => {
    directory = createWorkerDirectory(address(page), { index: 'no-such-index.json' });
    const { problems } = await directory.ready;
    expect(problems.map(({ path }) => path)).to.include(
      new URL('no-such-index.json', document.baseURI).href,
    );
    expect((await directory.search({ text: 'lunch' })).total).to.equal(1);
  });

  it('brings errors over from the worker with their kind', async () => {
    directory = createWorkerDirectory(address('<!doctype html>'));
    const error = await reasonOf(directory.ready);
    expect(error).to.be.instanceOf(DirectoryError);
    expect((error as DirectoryError).kind).to.equal('not-json');
  });

  it('stops a search', async () => {
    directory = createWorkerDirectory(address(page));
    const controller = new AbortController();
    const stopped = reasonOf(directory.search({}, controller.signal));
    controller.abort('typed on');
    expect(await stopped).to.equal('typed on');
    expect((await directory.search({})).total).to.equal(1);
  });

  it('does without a worker where none can be made', async () => {
    globalThis.Worker = function () {
      throw new DOMException('cross-origin', 'SecurityError');
    } as unknown as typeof Worker;
    directory = createWorkerDirectory(address(page));
    expect((await directory.search({ text: 'lunch' })).total).to.equal(1);
  });

  it('does without a worker where its script is refused', async () => {
    globalThis.Worker = class extends NativeWorker {
      constructor() {
        super(new URL('../no-such-worker.js', import.meta.url), { type: 'module' });
      }
    };
    directory = createWorkerDirectory(address(page));
    expect((await directory.search({ text: 'lunch' })).total).to.equal(1);
  });

  it('takes services that have been read', async () => {
    const service = sampleService({
      id: '1',
      name: 'Lunch club',
      categories: [{ id: 'food', name: 'Food' }],
    });
    directory = createWorkerDirectory([service]);
    const result = await directory.search({ text: 'food' });
    expect(result.services).to.deep.equal([{ ...service, hours: { kind: 'not-given' } }]);
    expect(result.facets.categories).to.deep.equal([{ value: 'food', label: 'Food', count: 1 }]);
    expect(posted).to.deep.equal(['open', 'search']);
  });
});
