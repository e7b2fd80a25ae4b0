import { html, nothing, type TemplateResult } from 'lit';
import { insetText } from '@council-elements/govuk';
import type { Messages } from '../messages/en.js';
import type { Query } from '../model/directory-types.js';
import type { Service } from '../model/types.js';
import { maximumSaved } from '../shortlist/store.js';
import { inFigures, type FinderContext } from './context.js';
import { link } from './link.js';

/** What a view knows of the shortlist once script keeps it; before that the address does. */
export interface ShortlistState {
  /** Its pages come from a server, so links to them say what is on it. */
  inAddress: boolean;
  /** Something happened that the person must be told of. */
  notice: keyof typeof notices | undefined;
  /** What was taken away can be put back. */
  undo: boolean;
  /** Absolute address of the list that is shown, to share. */
  address: string;
}

/** What is said of a notice. */
export const notices = {
  full: 'shortlistFull',
  'not-kept': 'shortlistNotKept',
  copied: 'shortlistCopied',
  'not-copied': 'shortlistNotCopied',
} as const satisfies Record<string, keyof Messages>;

/** Puts a service on the shortlist, or takes it off: a button, or a link while there is no script. */
export function shortlistToggle(
  { id, name }: Pick<Service, 'id' | 'name'>,
  query: Query,
  context: FinderContext,
): TemplateResult {
  const { t, saved, shortlist } = context;
  const on = saved.includes(id);
  const words = html`${t(on ? 'shortlistRemove' : 'shortlistAdd')}<span
      class="govuk-visually-hidden"
      >: ${name}</span
    >`;
  if (shortlist) {
    return html`<button
      type="button"
      class="govuk-link council-finder__link council-finder__toggle"
      data-council-shortlist=${on ? 'remove' : 'add'}
      data-council-id=${id}
    >
      ${words}
    </button>`;
  }
  const changed = on ? saved.filter((other) => other !== id) : [...saved, id];
  return link({ ...query, saved: changed }, words, context, { classes: 'council-finder__toggle' });
}

/** The way to the shortlist, with how much is on it. */
export function shortlistLink(query: Query, context: FinderContext): TemplateResult {
  const { t, saved, shortlist } = context;
  const list = { ...query, service: undefined, page: undefined, view: 'shortlist' as const };
  const words = t('shortlistCount', { number: inFigures(saved.length, context) });
  return html`<p class="govuk-body council-finder__shortlist-link">
      ${link(
        { ...list, saved: shortlist && !shortlist.inAddress ? undefined : saved },
        words,
        context,
        { classes: 'govuk-link--no-visited-state' },
      )}
    </p>
    ${shortlistNotice(context)}`;
}

/** What happened to the shortlist, in text; it is announced too. */
export function shortlistNotice({ t, shortlist }: FinderContext): TemplateResult | typeof nothing {
  const notice = shortlist?.notice;
  if (!notice) return nothing;
  const words = t(notices[notice], { count: maximumSaved });
  const link = notice === 'not-copied' ? ` ${shortlist.address}` : '';
  return insetText({ text: `${words}${link}` });
}
