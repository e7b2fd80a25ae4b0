import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/service-finder/define.js';
import '@council-elements/service-finder/service-finder.css';
import {
  DirectoryError,
  writeQuery,
  type CrisisHelp,
  type Directory,
  type DirectoryErrorKind,
  type Need,
  type Outcome,
  type Query,
} from '@council-elements/service-finder';
import { createDirectory, type SearchResult } from '@council-elements/service-finder/model';
import { forgetSaved, keyOf, writeSaved } from '../packages/service-finder/dist/shortlist/store.js';
import { sampleNow } from '../packages/service-finder/dist/testing/samples.js';
import { sayIn, type Say } from './say.js';
import { servicesIn } from './service-finder-services.js';

/** What a story was left with must not be what the next one starts from. */
export const fresh: Decorator = (story) => {
  const address = new URL(location.href);
  address.search = writeQuery({}, address.searchParams).toString();
  // A private finder keeps what is asked for in the history's state.
  history.replaceState(null, '', address);
  forgetSaved();
  return story();
};

/** What a finder in a story is given, besides what all are. */
export interface Shown {
  readonly directory?: Directory;
  readonly query?: Query;
  readonly outcome?: Outcome;
  readonly isolated?: boolean;
  readonly keepPrivate?: boolean;
  /** Addresses, relative to the Storybook. */
  readonly src?: string;
  readonly index?: string;
  readonly endpoint?: string;
  readonly place?: string;
  readonly map?: string;
  readonly needs?: readonly Need[];
  readonly crisis?: readonly CrisisHelp[];
  readonly holidays?: readonly string[];
  /** Ids of the shortlist that this device keeps. */
  readonly saved?: readonly string[];
  readonly lang?: 'cy';
  readonly dir?: 'rtl';
}

/** The sample services in a language, searched in the page. */
const open = (say: Say) => createDirectory(servicesIn(say), { now: () => new Date(sampleNow) });
const english = open((en) => en);
const welsh = open((_, cy) => cy);
export const directoryIn = (say: Say): Directory => (say('en', 'cy') === 'cy' ? welsh : english);

/** A story of the finder in some state. */
export function story(shown: (say: Say) => Shown): StoryObj {
  return {
    render: (_args, { globals }) => {
      const language = shown((en) => en).lang ?? globals['lang'];
      const say = sayIn({ lang: language });
      const { saved = [], lang, dir, ...given } = shown(say);
      const { src, index, endpoint, place, map } = given;
      const own = src === undefined && endpoint === undefined ? directoryIn(say) : undefined;
      const address = endpoint ?? src;
      const key = keyOf(address === undefined ? '' : new URL(address, document.baseURI).href);
      if (saved.length > 0) writeSaved(key, saved);
      return html`<div lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
        <council-service-finder
          referral-href="#refer"
          contact=${say(
            'If you would rather talk to somebody, phone 020 7946 0000, Monday to Friday, 9am to 5pm.',
            'Os byddai’n well gennych siarad â rhywun, ffoniwch 020 7946 0000, dydd Llun i ddydd Gwener, 9am i 5pm.',
          )}
          ?isolated=${given.isolated ?? false}
          ?keep-private=${given.keepPrivate ?? false}
          .src=${src}
          .index=${index}
          .endpoint=${endpoint}
          .place=${place}
          .map=${map}
          map-attribution=${say(
            'A drawing in the place of a map, so that this page asks no other website for one.',
            'Darlun yn lle map, fel nad yw’r dudalen hon yn gofyn i wefan arall am un.',
          )}
          .needs=${given.needs ?? []}
          .crisis=${given.crisis ?? []}
          .holidays=${given.holidays ?? []}
          .directory=${given.directory ?? own}
          .query=${given.query ?? {}}
          .outcome=${given.outcome}
          .now=${sampleNow}
        ></council-service-finder>
      </div>`;
    },
  };
}

/** A story after a control of it was pressed. */
export function pressed(of: StoryObj, selector: string): StoryObj {
  return {
    ...of,
    play: async ({ canvasElement }) => {
      const button = await found(canvasElement, selector);
      button?.click();
    },
  };
}

/** An element of the finder, once it is there. */
async function found(canvas: HTMLElement, selector: string): Promise<HTMLElement | null> {
  for (let tries = 0; tries < 50; tries++) {
    const element = canvas.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

const never = () => new Promise<never>(() => undefined);

/** A directory that does not answer. */
export const waiting: Directory = { search: never, service: never, suggest: never };

/** A directory that cannot be used. */
export function failing(kind: DirectoryErrorKind): Directory {
  const fail = () => Promise.reject(new DirectoryError(kind, '/services.json', 'made to fail'));
  return { search: fail, service: fail, suggest: fail };
}

/** A directory whose answers are not all that they should be. */
export function noticed(notice: NonNullable<SearchResult['notice']>, say: Say): Directory {
  const directory = directoryIn(say);
  return {
    search: async (query, signal) => ({ ...(await directory.search(query, signal)), notice }),
    service: (id, signal) => directory.service(id, signal),
    suggest: (text, signal) => directory.suggest(text, signal),
  };
}

/** Where the postcodes of the samples are looked up: a table that comes with the Storybook. */
export const place = 'sample/postcodes.csv';

/** A tile that is the same everywhere, and comes from no server. */
export const tiles = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#e4efe1" d="M0 0h256v256H0z"/><path stroke="#fff" stroke-width="9" d="M0 70h256M90 0v256"/><path stroke="#b7d4ea" stroke-width="14" d="M0 190q64-30 128 0t128 0" fill="none"/></svg>',
)}#{z}/{x}/{y}`;
