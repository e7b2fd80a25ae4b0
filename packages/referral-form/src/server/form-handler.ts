import { html } from 'lit';
import {
  describeError,
  htmlResponse,
  renderLight,
  type Handler,
  type HandlerContext,
  type Page,
} from '@council-elements/core/server';
import { copyOf } from '../copy.js';
import '../define.js';
import { createTranslate } from '@council-elements/core/messages';
import { createFormTranslate, type FormMessageOverrides } from '../messages/index.js';
import { serverMessages, type ServerMessage, type ServerMessages } from './messages.js';
import type { FormDefinition } from '../model/definition.js';
import { CHECK_ANSWERS, createJourney } from '../model/journey.js';
import { readPage } from '../model/read-page.js';
import { createReference } from '../model/reference.js';
import { toSubmission } from '../model/submission.js';
import { readSavedForm, type SavedForm } from '../saved-form.js';
import {
  answerPage,
  CONFIRMATION,
  goTo,
  hasEntered,
  pageAt,
  pathOf,
  startState,
  titleOf,
  type FormState,
} from '../state.js';
import { EXIT } from '../views/exit.js';
import { message } from '../views/outcome.js';
import { hasType, readBody } from './read-body.js';
import { createReceiver, type Submit } from './receiver.js';
import {
  createSession,
  isOwnPost,
  sessionCookie,
  sessionOf,
  submissionKeyOf,
  tokenOf,
} from './session.js';
import type { FormStore } from './store.js';
import { takeSubmission } from './submission-handler.js';

/** Bytes. A page's answers are far shorter. */
const LONGEST = 64 * 1024;
/** Bytes of a draft: as much as a submission may have. A session has one. */
const LONGEST_DRAFT = 256 * 1024;
/** Fields of a post. A page has far fewer. */
const MOST_FIELDS = 1000;

/** There is no room for a draft. */
class TooLarge extends Error {}

/** Settings of {@link createFormHandler}. */
export interface FormHandlerOptions {
  /** Keeps the answers between pages. */
  readonly store: FormStore;
  /** Takes the finished form. */
  readonly submit: Submit;
  /** The council's page around the form. */
  readonly page: Page;
  /** The service that the form asks for. Default: the address's `service` parameter. */
  readonly service?: string;
  /** A council's own wording. */
  readonly messages?: FormMessageOverrides;
}

/**
 * Serves a form at one address, page by page, with the same views with and without script: GET shows
 * `?page=…`; POST takes a page's answers, or sends the form; POST of JSON takes what the element
 * sends. A page with errors is answered with 422, one that is too large with 413, and a failure of the
 * store with 500. What is logged of a failure quotes no answer.
 */
export function createFormHandler(
  definition: FormDefinition,
  options: FormHandlerOptions,
): Handler {
  const receive = createReceiver(options.submit);
  return (request, context) => new Visit(definition, options, receive, request, context).answer();
}

/** One request. */
class Visit {
  readonly #url: URL;
  readonly #t;

  constructor(
    readonly definition: FormDefinition,
    readonly options: FormHandlerOptions,
    readonly receive: Submit,
    readonly request: Request,
    readonly context: HandlerContext,
  ) {
    this.#url = new URL(request.url);
    this.#t = createFormTranslate(context.language, options.messages);
  }

  async answer(): Promise<Response> {
    const { method } = this.request;
    try {
      if (method === 'GET' || method === 'HEAD') return await this.#get();
      if (method !== 'POST') {
        return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
      }
      return await (hasType(this.request, 'application/json') ? this.#take() : this.#post());
    } catch (error) {
      if (error instanceof TooLarge) return this.#refuse(413, 'tooLargeTitle', 'tooLargeText');
      this.#log(method, error);
      return this.#refuse(500, 'problemTitle', 'problemText');
    }
  }

  async #get(): Promise<Response> {
    const { definition } = this;
    const path = this.#url.searchParams.get('page');
    const asked = pageAt(definition, path);
    const known = sessionOf(this.request, definition.id);
    if (definition.exit && this.#url.searchParams.has(EXIT)) return this.#exit(definition.exit);
    const form = await this.#load(known);
    if (path === 'copy') return this.#copy(form);
    if (form.sent !== undefined && asked !== undefined) {
      if (asked !== CONFIRMATION) return this.#redirect(CONFIRMATION);
      return this.#show(known, form, this.#sent(form, form.sent));
    }
    // Back at the start after a form was sent: the next one.
    const session = known === undefined || form.sent !== undefined ? createSession() : known;
    const state = form.sent === undefined ? stateOf(definition, form) : startState(definition);
    const target =
      path === null && !hasEntered(state)
        ? state
        : goTo(definition, state, asked ?? '', this.#url.searchParams.has('change'));
    if (target.page !== asked && (path !== null || hasEntered(state))) {
      return this.#redirect(target.page);
    }
    const notices =
      target.page === form.page && form.removed.length > 0
        ? [{ kind: 'discarded', labels: form.removed } as const]
        : [];
    return this.#show(session, form, { ...target, notices });
  }

  /** To a harmless page, without the answers, unless another site's link asks for that. */
  async #exit({ href, keep }: NonNullable<FormDefinition['exit']>): Promise<Response> {
    const session = sessionOf(this.request, this.definition.id);
    const isOwn = this.request.headers.get('sec-fetch-site') !== 'cross-site';
    if (session !== undefined && isOwn && keep !== true) await this.options.store.remove(session);
    return new Response(null, {
      status: 303,
      headers: { location: href, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    });
  }

  /** What the element sends. A session that began without script ends with it. */
  async #take(): Promise<Response> {
    const { definition, request, context, receive } = this;
    const response = await takeSubmission(definition, receive, request, context.language);
    const session = sessionOf(request, definition.id);
    if (response.status === 201 && session !== undefined) {
      const { reference } = (await response.clone().json()) as { reference: string };
      // It was taken, whatever becomes of the session.
      await this.options.store
        .save(session, { sent: reference })
        .catch((error: unknown) => this.#log('end of the session', error));
    }
    return response;
  }

  async #post(): Promise<Response> {
    const { definition } = this;
    if (!hasType(this.request, 'application/x-www-form-urlencoded')) {
      return new Response(null, { status: 415 });
    }
    const body = await readBody(this.request, LONGEST);
    if (body === undefined) return this.#refuse(413, 'tooLargeTitle', 'tooLargeText');
    const data = new URLSearchParams(body);
    if (data.size > MOST_FIELDS) return this.#refuse(413, 'tooLargeTitle', 'tooLargeText');
    const session = sessionOf(this.request, definition.id);
    if (session === undefined || !isOwnPost(this.request, session, data.get('csrf'))) {
      return this.#refuse(403, 'refusedPost', 'refusedPostText');
    }
    const form = await this.#load(session);
    if (form.sent !== undefined) return this.#redirect(CONFIRMATION);
    const asked =
      pageAt(definition, this.#url.searchParams.get('page')) ?? definition.pages[0]?.id ?? '';
    const changing = this.#url.searchParams.has('change');
    const state = goTo(definition, stateOf(definition, form), asked, changing);
    if (state.page !== asked) {
      // Its session was lost on the way: what was typed waits until the person is there again.
      const isPage = definition.pages.some(({ id }) => id === asked);
      const typed = isPage ? { [asked]: readPage(definition, asked, data) } : {};
      await this.#save(session, form, { ...state, typed: { ...state.typed, ...typed } });
      return this.#redirect(state.page);
    }
    if (asked === CHECK_ANSWERS) return this.#submit(session, form, state);
    const next = answerPage(definition, state, readPage(definition, asked, data), this.#t);
    await this.#save(session, form, next);
    return next.errors.length > 0
      ? this.#show(session, form, next, 422)
      : this.#redirect(next.page, next.changing);
  }

  async #submit(session: string, form: SavedForm, state: FormState): Promise<Response> {
    const { definition } = this;
    const { reachableAnswers } = createJourney(definition, state.answers);
    const details = form.details ?? {
      reference: createReference(),
      idempotencyKey: submissionKeyOf(session),
      submittedAt: new Date().toISOString(),
    };
    await this.options.store.save(session, { ...form, details });
    try {
      const submission = toSubmission(definition, reachableAnswers, {
        ...details,
        ...(form.service !== undefined && { service: form.service }),
      });
      const { reference } = await this.receive(submission);
      await this.options.store.save(session, { ...form, details, sent: reference });
      return this.#redirect(CONFIRMATION);
    } catch (error) {
      this.#log('submit', error);
      const delivery = { state: 'waiting', reason: 'server', kept: false } as const;
      return this.#show(session, form, { ...state, delivery }, 503);
    }
  }

  async #load(session: string | undefined): Promise<SavedForm> {
    const data = session === undefined ? undefined : await this.options.store.load(session);
    const form = readSavedForm(this.definition, data);
    const asked = this.options.service ?? this.#url.searchParams.get('service')?.slice(0, 200);
    return { ...form, service: asked ?? form.service };
  }

  async #save(session: string, form: SavedForm, state: FormState): Promise<void> {
    const { page, answers, typed, changing, notices } = state;
    const removed = notices.flatMap((notice) => (notice.kind === 'discarded' ? notice.labels : []));
    const saved: SavedForm = {
      ...form,
      page,
      answers,
      typed,
      changing,
      removed,
      saved: Date.now(),
    };
    if (Buffer.byteLength(JSON.stringify(saved)) > LONGEST_DRAFT) throw new TooLarge();
    await this.options.store.save(session, saved);
  }

  #sent(form: SavedForm, reference: string): FormState {
    const { answers } = form;
    const delivery = { state: 'sent', reference } as const;
    return { ...startState(this.definition, answers), page: CONFIRMATION, delivery };
  }

  async #show(
    session: string | undefined,
    form: SavedForm,
    state: FormState,
    status = 200,
  ): Promise<Response> {
    const { definition, options, request, context } = this;
    const { language } = context;
    const full: FormState = session === undefined ? state : { ...state, token: tokenOf(session) };
    // The first page has nothing to keep yet but the service: it comes with each address until then.
    if (session !== undefined && form.service !== undefined && form.saved === 0) {
      await this.#save(session, form, { ...state, notices: [] });
    }
    const main = html`<council-referral-form
      action=${this.#url.pathname}
      service=${form.service ?? ''}
      .messages=${options.messages ?? {}}
      .definition=${definition}
      .state=${full}
      >${renderLight()}</council-referral-form
    >`;
    const title = titleOf(definition, full, this.#t);
    const response = htmlResponse(
      await options.page({ title, main }, { request, language }),
      status,
    );
    if (session !== undefined) {
      response.headers.append('set-cookie', sessionCookie(request, definition.id, session));
    }
    return response;
  }

  #copy(form: SavedForm): Response {
    const { definition } = this;
    return new Response(copyOf(definition, form.answers, this.#t, form.sent), {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="${encodeURIComponent(definition.id)}.txt"`,
        'cache-control': 'no-store',
      },
    });
  }

  async #refuse(status: number, title: ServerMessage, text: ServerMessage): Promise<Response> {
    const { request, context, options } = this;
    const t = createTranslate<ServerMessages>(serverMessages, context.language);
    const main = html`${message(t(title), [t(text)])}
      <p class="govuk-body">
        <a class="govuk-link" href=${this.#url.pathname}>${t('backToForm')}</a>
      </p>`;
    try {
      const content = { title: t(title), main };
      const page = await options.page(content, { request, language: context.language });
      return htmlResponse(page, status);
    } catch (error) {
      this.#log('page', error);
      return new Response(t(title), { status, headers: { 'cache-control': 'no-store' } });
    }
  }

  #log(what: string, error: unknown): void {
    console.error(`Form "${this.definition.id}", ${what}:`, describeError(error));
  }

  #redirect(page: string, changing = false): Response {
    const query = new URLSearchParams({ page: pathOf(this.definition, page) });
    if (changing) query.set('change', 'yes');
    return new Response(null, {
      status: 303,
      headers: { location: `${this.#url.pathname}?${query}`, 'cache-control': 'no-store' },
    });
  }
}

function stateOf(definition: FormDefinition, { answers, typed, saved }: SavedForm): FormState {
  return { ...startState(definition, answers), typed, ...(saved > 0 && { saved }) };
}
