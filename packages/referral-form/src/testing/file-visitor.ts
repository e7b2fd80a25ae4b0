import type { FileReference } from '../model/files.js';
import {
  createMemoryStore,
  type FormHandlerOptions,
  type FormStore,
  type SubmitContext,
} from '../server.js';
import { fileForm } from './file-form.js';
import { Browser, ORIGIN } from './script-free-browser.js';

type Fields = Record<string, string | File | readonly File[]>;

/** A council that takes forms with files, and people's browsers without script. */
export class Council {
  readonly taken: { answers: object; files: Map<string, File> }[] = [];
  readonly kept: string[] = [];
  readonly store: FormStore;

  constructor(readonly options: Partial<FormHandlerOptions> = {}) {
    const store = createMemoryStore();
    this.store = {
      ...store,
      saveFile: async (session, id, content) => {
        this.kept.push(id);
        return store.saveFile(session, id, content);
      },
    };
  }

  browser(language = 'en'): Visitor {
    const submit = async (
      { answers, reference }: { answers: object; reference: string },
      { files }: SubmitContext,
    ) => {
      this.taken.push({ answers, files: new Map(files) });
      return { reference };
    };
    return new Visitor({ submissions: [], submit }, this.store, language, this.options, fileForm);
  }
}

export class Visitor extends Browser {
  /** Posts the page as a browser does where it asks for files. */
  send(fields: Fields, init: RequestInit = {}, follow = true): Promise<this> {
    const body = new FormData();
    body.append('csrf', this.token);
    for (const [, name, value] of this.html.matchAll(
      /<input type="hidden" name="([\w-]+-kept)" value="([^"]*)"/g,
    )) {
      body.append(name ?? '', decode(value ?? ''));
    }
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, value);
    }
    const action = /<form method="post" action="([^"]*)"/.exec(this.html)?.[1] ?? '?page=door';
    const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...init.headers };
    return this.fetch(decode(action), { method: 'POST', body, ...init, headers }, follow);
  }

  get errors(): string[] {
    const [, list = ''] = /govuk-error-summary__list">(.*?)<\/ul>/s.exec(this.html) ?? [];
    return [...list.matchAll(/<a[^>]*>([^<]*)</g)].map(([, text = '']) => decode(text).trim());
  }

  get files(): FileReference[] {
    return [...this.html.matchAll(/name="[\w-]+-kept" value="([^"]*)"/g)].map(
      ([, value = '']) => JSON.parse(decode(value)) as FileReference,
    );
  }
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
