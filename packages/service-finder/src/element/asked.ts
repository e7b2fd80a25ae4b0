import type { Query } from '../model/directory-types.js';
import { readQuery, readRejected, type Rejected } from '../model/query.js';
import { goName } from '../views/link.js';

/** What a person asks for by a link, a button or a form of the finder. */
export interface Asked {
  query: Query;
  /** What they wrote that cannot be taken. */
  rejected: Rejected;
  /** They want to go back to the results they came from. */
  back: boolean;
}

/** What a form of ours asks for, or the button of a private finder that stands for a link. */
export function askedBySubmit({ target, submitter }: SubmitEvent): Asked | undefined {
  if (!(target instanceof HTMLFormElement)) return undefined;
  if (submitter instanceof HTMLButtonElement && submitter.name === goName) {
    return asked(new URLSearchParams(submitter.value), submitter);
  }
  const fields = [...new FormData(target)].map(([name, value]) => [name, String(value)]);
  return asked(new URLSearchParams(fields));
}

/** What a link of ours asks for; undefined where it leads elsewhere, or into a new tab or window. */
export function askedByClick(event: MouseEvent): Asked | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey)
    return undefined;
  const href = link?.getAttribute('href');
  return href?.startsWith('?') ? asked(new URLSearchParams(href), link) : undefined;
}

function asked(params: URLSearchParams, control?: Element | null): Asked | undefined {
  // A file that a server makes of the query.
  if (params.has('format')) return undefined;
  return {
    query: readQuery(params),
    rejected: readRejected(params),
    back: control?.hasAttribute('data-council-back') ?? false,
  };
}
