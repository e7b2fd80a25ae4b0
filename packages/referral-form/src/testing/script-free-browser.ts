import assert from 'node:assert/strict';
import { renderToString, type Page } from '@council-elements/core/server';
import { reablementReferral } from '../definitions/reablement-referral.js';
import type { FormDefinition } from '../model/definition.js';
import type { Submission } from '../model/submission.js';
import {
  createFormHandler,
  createMemoryStore,
  type FormHandlerOptions,
  type FormStore,
  type Submit,
} from '../server.js';

/** Where the form is. */
export const ORIGIN = 'https://council.example';
/** A council's page with nothing around the form. */
export const page: Page = async ({ title, main }, { language }) =>
  `<!doctype html><html lang="${language}"><title>${title}</title><main>${await renderToString(main, { language })}</main>`;

/** Answers of a person who asks for themselves, in the order of the pages. */
export const ME: readonly (readonly [page: string, fields: Record<string, string | string[]>])[] = [
  ['who-for', { about: 'me' }],
  ['help-with-this-form', { assisted: 'no' }],
  ['name', { 'person-name-first': 'Siân', 'person-name-last': "O'Neill" }],
  ['date-of-birth', { 'birth-date-day': '27', 'birth-date-month': '3', 'birth-date-year': '1941' }],
  ['nhs-number-known', { 'nhs-number-known': 'no' }],
  [
    'address',
    {
      'home-address-line1': '1 High Street',
      'home-address-line2': '',
      'home-address-town': 'Aberwyle',
      'home-address-county': '',
      'home-address-postcode': 'sw1a1aa',
    },
  ],
  ['how-to-contact', { 'contact-ways': ['phone', 'letter'] }],
  ['phone', { phone: '07700 900 982' }],
  ['help-needed', { 'help-needed': ['stairs', 'meals'] }],
  ['in-hospital', { 'in-hospital': 'no' }],
  ['what-matters', { 'what-matters': 'Seeing my <b>friends</b>\r\nand the garden' }],
  ['lives-alone', { 'lives-alone': 'yes' }],
  ['risks', { risks: ['none'] }],
  ['gp-practice', { 'gp-practice': '' }],
  ['declaration', { declaration: 'yes' }],
];

/** What was sent. */
export interface Sent {
  readonly submissions: Submission[];
  readonly submit: Submit;
}

/** Takes submissions, or fails. */
export function receiver(fail: () => boolean = () => false): Sent {
  const submissions: Submission[] = [];
  return {
    submissions,
    submit: async (submission) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (fail()) throw new Error('no room');
      submissions.push(submission);
      return submission;
    },
  };
}

/** A browser without script: cookies, forms, redirects. */
export class Browser {
  readonly #handler;
  cookie = '';
  html = '';
  status = 0;
  url = '';
  headers = new Headers();

  constructor(
    sent: Sent,
    store: FormStore = createMemoryStore(),
    readonly language = 'en',
    options: Partial<FormHandlerOptions> = {},
    definition: FormDefinition = reablementReferral,
  ) {
    this.#handler = createFormHandler(definition, {
      store,
      page,
      submit: sent.submit,
      ...options,
    });
  }

  async fetch(path: string, init: RequestInit = {}, follow = true): Promise<this> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    const url = new URL(path, this.url || `${ORIGIN}/refer`).href;
    const response = await this.#handler(new Request(url, { ...init, headers }), {
      language: this.language,
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0]!;
    const location = response.headers.get('location');
    if (location && follow) return this.fetch(new URL(location, url).href);
    const html = await response.text();
    Object.assign(this, { url, html: html.replace(/<!--(?!doctype)[^>]*-->/g, '') });
    Object.assign(this, { status: response.status, headers: response.headers });
    return this;
  }

  get token(): string {
    return /name="csrf" value="([^"]*)"/.exec(this.html)?.[1] ?? '';
  }

  get page(): string | null {
    return new URL(this.url).searchParams.get('page');
  }

  get title(): string {
    return /<title>([^<]*)/.exec(this.html)![1]!;
  }

  /** Fills in the form of the page and presses its button. */
  post(fields: Record<string, string | string[]>, init: RequestInit = {}, follow = true) {
    const body = new URLSearchParams({ csrf: this.token });
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, value);
    }
    const action = /<form method="post" action="([^"]*)"/.exec(this.html)?.[1] ?? '?page=who-for';
    const target = action.replaceAll('&amp;', '&');
    const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...init.headers };
    return this.fetch(target, { method: 'POST', body, ...init, headers }, follow);
  }

  async answer(until?: string, address = '/refer'): Promise<this> {
    await this.fetch(address);
    for (const [path, fields] of ME) {
      if (path === until) return this;
      if (path !== 'who-for') assert.equal(this.page, path);
      await this.post(fields);
      assert.equal(this.status, 200, `${path}: ${this.title}`);
    }
    return this;
  }
}
