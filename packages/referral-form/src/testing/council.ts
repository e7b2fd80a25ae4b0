import { paceAddress } from '@council-elements/core/testing';
import { createDraftStore, openStore } from '@council-elements/core/storage';
import { loadSession } from '../element/keeping.js';
import type { FormDefinition } from '../model/definition.js';
import type { CouncilReferralForm } from '../referral-form.js';

/** A request that a form sent. */
export interface Sent {
  readonly url: string;
  readonly key: string | null;
  readonly body: {
    readonly idempotencyKey: string;
    readonly reference: string;
    readonly answers: Readonly<Record<string, unknown>>;
  };
  /** By the names of their parts. */
  readonly files: Readonly<Record<string, File>>;
}

/** What the stand-in for a council's server answers: a status, with a body, or nothing at all. */
export type Reply =
  number | { readonly status: number; readonly body: unknown } | 'no answer' | 'waits';

/** A council's server as a test wants it, in the place of `fetch`. */
export class Council {
  static readonly action = '/council/submissions';
  readonly sent: Sent[] = [];
  replies: Reply[] = [];
  readonly #fetch = globalThis.fetch;
  #giveUp = (): void => undefined;

  open(): void {
    globalThis.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      if (url.pathname !== Council.action) return this.#fetch.call(globalThis, input, init);
      const reply = this.replies.shift() ?? 201;
      if (reply === 'no answer') throw new TypeError('no signal');
      const { body, files } = await partsOf(init?.body);
      this.sent.push({
        url: url.href,
        key: new Headers(init?.headers).get('idempotency-key'),
        body,
        files,
      });
      if (reply === 'waits') {
        await new Promise((_, reject) => {
          this.#giveUp = () => reject(new TypeError('the council has closed'));
        });
      }
      return typeof reply === 'object'
        ? Response.json(reply.body, { status: reply.status })
        : Response.json({ reference: body.reference }, { status: Number(reply) });
    };
  }

  close(): void {
    this.#giveUp();
    globalThis.fetch = this.#fetch;
  }
}

async function partsOf(sent: BodyInit | null | undefined): Promise<Pick<Sent, 'body' | 'files'>> {
  if (!(sent instanceof FormData)) {
    const body = JSON.parse(new TextDecoder().decode(sent as Uint8Array)) as Sent['body'];
    return { body, files: {} };
  }
  const parts = [...sent].flatMap(([name, part]) =>
    part instanceof File ? [[name, part] as const] : [],
  );
  const { submission, ...files } = Object.fromEntries(parts);
  return { body: JSON.parse((await submission?.text()) ?? '') as Sent['body'], files };
}

/** A council's server for the tests around, each of which finds a browser that keeps nothing. */
export function useCouncil(): Council {
  const council = new Council();
  beforeEach(() => council.open());
  afterEach(async function () {
    this.timeout(20_000);
    council.close();
    council.sent.length = 0;
    council.replies = [];
    await resetAddress();
    await forgetAll();
  });
  return council;
}

let forms = 0;

/** The same form under an id of its own: no test finds the draft of another. */
export function anew(definition: FormDefinition): FormDefinition {
  return { ...definition, id: `${definition.id}-${++forms}` };
}

const FORM = 'council-referral-form';

/** Every form since all was forgotten: a fixture may have removed it by now. */
const shown = new Set<CouncilReferralForm>();
const observer = new MutationObserver(note);
observer.observe(document, { subtree: true, childList: true });

function note(changes: readonly MutationRecord[]): void {
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
  for (const node of added.filter((one) => one instanceof Element)) {
    const forms = [node, ...node.querySelectorAll(FORM)].filter((one) => one.matches(FORM));
    for (const form of forms) shown.add(form as CouncilReferralForm);
  }
}

/**
 * Empties what the browser keeps for the site. Forms go first, as they keep what was typed a little
 * later; a session that still opens then keeps what it was given.
 */
export async function forgetAll(): Promise<void> {
  note(observer.takeRecords());
  const forms = [...shown];
  shown.clear();
  for (const form of forms) form.remove();
  await Promise.all(forms.map(hasOpened));
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('council-elements');
    request.onsuccess = request.onerror = () => resolve();
  });
}

/** Waits until the session of a form is open: one that is opened in the same way is open later. */
async function hasOpened({ definition, state }: CouncilReferralForm): Promise<void> {
  if (!definition || !state) return;
  try {
    await loadSession(definition);
    const store = await openStore();
    await createDraftStore(store).load('none', '');
    store.close();
  } catch {
    // Then the form has none.
  }
}

/** Puts the page's address back to what it was without a form. */
export function clearAddress(): void {
  const query = new URLSearchParams(location.search);
  const ours = [...query.keys()].filter((name) => !name.startsWith('wtr'));
  for (const name of ours) query.delete(name);
  if (ours.length > 0) history.replaceState(null, '', `${location.pathname}?${query}`);
}

/** As {@link clearAddress}, and leaves room for the next test's changes. */
export async function resetAddress(): Promise<void> {
  clearAddress();
  await paceAddress();
}
