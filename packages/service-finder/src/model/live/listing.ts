import { isRecord } from '../readers/record-reader.js';
import { readServices } from '../readers/read-services.js';
import { createDirectory, type DirectoryOptions } from '../search/directory.js';
import type { Directory, DirectoryError } from '../directory-types.js';
import type { Service } from '../types.js';
import type { Feed, Parameters } from './feed.js';
import { FeedError } from './feed-client.js';
import { isShallow, readPage } from './feed-page.js';
import { Pages } from './pages.js';
import { eachOf } from './platform.js';

/** Requests at a time. */
const concurrency = 3;
/** Of all pages. Ten thousand full records are some 60 MB. */
const maximumCharacters = 128 * 1024 ** 2;
/** By how much services must have grown to be indexed again while they still come. */
const growth = 1.5;

/** What is kept of a listing from one visit to the next. */
export interface KeptListing {
  /** When it began to come or was brought up to date, in milliseconds since 1970. */
  time: number;
  /** When it began to come as a whole. */
  loaded: number;
  services: readonly Service[];
  /** Ids of services of which only the beginning is known. */
  shallow: readonly string[];
}

/** The services that a feed lists: all of them, or those that answer its parameters; as they come. */
export class Listing {
  readonly services = new Map<string, Service>();
  /** Ids of the services of which only the beginning has come. */
  readonly shallow = new Set<string>();
  /** When it began to come or was brought up to date, in milliseconds since 1970. */
  time: number;
  /** When it began to come as a whole. */
  readonly loaded: number;
  /** Goes up with each change. */
  revision = 0;
  /** Why the last page that did not come did not. */
  failure: DirectoryError | undefined;

  readonly #pages: Pages;
  readonly #charactersBefore: number;
  #restored = false;
  #ensuring: Promise<unknown> = Promise.resolve();
  #built: { directory: Directory; version: number; size: number } | undefined;

  constructor(
    readonly feed: Feed,
    readonly options: DirectoryOptions,
    readonly parameters: Parameters = {},
    kept?: KeptListing,
  ) {
    this.#pages = new Pages(feed);
    this.#charactersBefore = feed.client.charactersRead;
    this.time = kept?.time ?? feed.client.platform.now();
    this.loaded = kept?.loaded ?? this.time;
    if (!kept) return;
    this.#restored = true;
    for (const service of kept.services) this.services.set(service.id, service);
    for (const id of kept.shallow) this.shallow.add(id);
  }

  /** Whether all has come that the feed lists. */
  get complete(): boolean {
    return this.#restored || this.#pages.complete;
  }

  /** Whether so much of it did not come that no more was asked for. */
  get isLost(): boolean {
    return this.#pages.isLost;
  }

  /** Whether the feed's own count of its services is right. Undefined when that is not known. */
  get countsRight(): boolean | undefined {
    return this.#pages.countsRight;
  }

  /** Takes the first page, which was asked for to see whether there is a feed. */
  begin(json: unknown): void {
    this.#add(this.#pages.take(), json);
  }

  /** Takes all pages. What fails is noted in `failure`, and tried again by the next call. */
  async load(signal: AbortSignal): Promise<void> {
    const take = (page: number) => this.#take(page, signal);
    await eachOf(this.#pages.failed(), concurrency, take);
    await eachOf(this.#pages.claimed(), concurrency, take);
    // From here on only what comes says whether there is more.
    while (this.#pages.open) await take(this.#pages.take());
    await eachOf(this.#pages.failed(), 1, take);
  }

  /** Takes pages until there are so many services, or no more to be had. */
  async ensure(size: number, signal?: AbortSignal): Promise<void> {
    const ensure = async () => {
      const version = this.revision;
      for (const page of this.#pages.failed()) await this.#take(page, signal);
      while (this.#pages.open && this.services.size < size) {
        await this.#take(this.#pages.take(), signal);
      }
      if (this.revision !== version) this.index();
    };
    // One after the other: the next page follows from what came before.
    const ensuring = this.#ensuring.then(ensure);
    this.#ensuring = ensuring.catch(() => undefined);
    await ensuring;
  }

  /** Puts a fuller or newer record in the place of what has come. */
  put(service: Service): void {
    this.services.set(service.id, service);
    this.shallow.delete(service.id);
    this.revision += 1;
  }

  /** Takes over what has changed in the feed since. */
  update(changes: Listing): void {
    for (const service of changes.services.values()) this.put(service);
    for (const id of changes.shallow) this.shallow.add(id);
    this.time = changes.time;
    this.index();
  }

  /** Has what was put in found by the next search. */
  index(): void {
    this.#built = undefined;
  }

  /**
   * What has come, to search in.
   *
   * @param isExact with the last that has come; else, while more is to come, it may lack some
   */
  directory(isExact: boolean): Directory {
    const built = this.#built;
    if (built?.version === this.revision) return built.directory;
    const { size } = this.services;
    const enough = (built?.size ?? 0) * (this.complete ? 1 : growth);
    if (built && !isExact && size <= enough) return built.directory;
    const directory = createDirectory([...this.services.values()], this.options);
    this.#built = { directory, version: this.revision, size };
    return directory;
  }

  keep(): KeptListing {
    const { time, loaded, services, shallow } = this;
    return { time, loaded, services: [...services.values()], shallow: [...shallow] };
  }

  async #take(page: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      const json = await this.feed.client.get(this.feed.pageUrl(page, this.parameters), signal);
      this.#add(page, json);
    } catch (error) {
      // Beyond their last page some say that there is nothing.
      if (error instanceof FeedError && error.kind === 'not-found' && page > this.feed.firstPage) {
        this.#pages.miss(page);
        return;
      }
      this.#pages.fail(page);
      if (signal?.aborted || !(error instanceof FeedError)) throw error;
      this.failure = error;
    }
  }

  #add(number: number, json: unknown): void {
    const { feed } = this;
    const url = feed.pageUrl(number, this.parameters);
    const page = readPage(json);
    if (!page) throw new FeedError('not-oruk', url, 'is no page of services (Open Referral UK)');
    const { services, problems } = readServices(json);
    feed.note(url, problems);
    const shallow = new Set(page.rows.filter(isRecord).filter(isShallow).map(idOf));
    let isNew = false;
    for (const service of services) {
      const { id } = service;
      if (this.services.size >= feed.maximumServices) break;
      if (this.services.has(id)) {
        this.#noteClash(service, url);
        continue;
      }
      isNew = true;
      this.services.set(id, service);
      if (shallow.has(id)) this.shallow.add(id);
    }
    if (isNew) this.revision += 1;
    const isFull =
      this.services.size >= feed.maximumServices ||
      feed.client.charactersRead - this.#charactersBefore > maximumCharacters;
    this.#pages.come(number, page, isNew, isFull);
  }

  /** A service may come twice when the feed changes between two pages; two services may not. */
  #noteClash({ id, name }: Service, url: string): void {
    if (this.services.get(id)?.name === name) return;
    const reason = `another service has the id ${id}`;
    this.feed.note(url, [{ path: name, reason, action: 'record left out' }]);
  }
}

/** As the reader takes it. */
function idOf(row: Readonly<Record<string, unknown>>): string {
  return String(row['id']).trim();
}
