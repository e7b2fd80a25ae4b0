import { nothing } from 'lit';
import { dateInWords } from '@council-elements/core/messages';
import { backLink, button, errorSummary, html, input } from '@council-elements/govuk';
import { keptUntil } from '../../days-kept.js';
import { localise } from '../../model/localise.js';
import { email } from '../../model/validators/email.js';
import { phone } from '../../model/validators/phone.js';
import { today } from '../../model/validators/date.js';
import type { SavedForm } from '../../saved-form.js';
import { CONFIRMATION } from '../../state.js';
import { message } from '../../views/message.js';
import { errorOf } from '../../views/question/wording.js';
import { loadDraft } from '../draft.js';
import { readPost } from '../read-post.js';
import { addressOf, redirectTo, seeOther } from '../redirect.js';
import { Refusal } from '../refusal.js';
import { tokenOf } from '../session.js';
import { showPage, titleIn } from '../show-page.js';
import { logFailure, type Visit } from '../visit.js';
import { createLink, RESUME } from './link.js';
import { createResumeTranslate } from './messages.js';
import { LINKS_A_DAY, type Resume } from './resume.js';
import { SAVE } from './save-answers.js';

/** GET `?save=link`: asks where to send the link. */
export async function getSavePage(visit: Visit, resume: Resume): Promise<Response> {
  const { session } = visit;
  const form = await loadDraft(visit);
  if (form.sent !== undefined) return redirectTo(visit, CONFIRMATION);
  if (session === undefined || form.saved === 0) return seeOther(visit.url.pathname);
  return visit.url.searchParams.get(SAVE) === 'sent'
    ? showSent(visit, resume, form)
    : showAsking(visit, resume, { session, form });
}

/** POST `?save=link`: sends it. */
export async function postSavePage(visit: Visit, resume: Resume): Promise<Response> {
  const { options, url, language, definition } = visit;
  const { session, data } = await readPost(visit);
  const form = await loadDraft(visit, session);
  if (form.sent !== undefined) return redirectTo(visit, CONFIRMATION);
  if (form.saved === 0) throw new Refusal(410, 'timedOut');
  const typed = data.get('to') ?? '';
  const read = resume.by === 'email' ? email(typed) : phone(typed);
  if (!read.ok) {
    return showAsking(visit, resume, { session, form, typed, isEmpty: read.reason === 'empty' });
  }
  const wait = resume.perSession.take(session);
  if (wait > 0) {
    throw new Refusal(429, 'tooManyLinks', { headers: { 'retry-after': String(wait) } });
  }
  // Somebody who asks about an address is not to learn that others have.
  if (resume.perAddress.take(read.value.toLowerCase()) === 0) {
    // The link expires with the draft.
    const saved = Date.now();
    await options.store.save(session, { ...form, saved });
    const token = await createLink(visit, session);
    try {
      await resume.send({
        to: read.value,
        link: `${resume.origin}${url.pathname}?${RESUME}=${token}`,
        expires: keptUntil(saved),
        language,
        form: { id: definition.id, title: localise(definition, language).title },
      });
    } catch (error) {
      logFailure(visit, 'link', error);
      throw new Refusal(503, 'linkNotSent');
    }
  }
  return seeOther(`${url.pathname}?${SAVE}=sent`);
}

interface Asking {
  readonly session: string;
  readonly form: SavedForm;
  /** What was typed and is no address. */
  readonly typed?: string;
  readonly isEmpty?: boolean;
}

function showAsking(
  visit: Visit,
  { by }: Resume,
  { session, form, typed, isEmpty = false }: Asking,
): Promise<Response> {
  const { language, t: formWords } = visit;
  const t = createResumeTranslate(language);
  const isEmail = by === 'email';
  const error = isEmpty ? t(isEmail ? 'enterEmail' : 'enterPhone') : formWords(by);
  const isWrong = typed !== undefined;
  const main = html`${backLink({ text: t('backToForm'), href: addressOf(visit, form.page, form.changing) })}
    ${
      isWrong
        ? errorSummary({
            titleText: formWords('errorTitle'),
            errorList: [{ text: error, href: '#to' }],
          })
        : nothing
    }
    ${message(t('saveTitle'), [
      t(isEmail ? 'saveByEmail' : 'saveByPhone'),
      t('saveKept', { date: untilWhen(form, language) }),
    ])}
    <form method="post" action=${`?${SAVE}=link`} novalidate>
      <input type="hidden" name="csrf" value=${tokenOf(session)} />
      ${input({
        name: 'to',
        id: 'to',
        type: isEmail ? 'email' : 'tel',
        label: { text: t(isEmail ? 'emailLabel' : 'phoneLabel') },
        hint: { text: t(isEmail ? 'emailHint' : 'phoneHint') },
        autocomplete: isEmail ? 'email' : 'tel',
        spellcheck: false,
        value: typed,
        errorMessage: isWrong ? errorOf(error, { t: formWords }) : undefined,
      })}
      ${button({ text: t('sendLink'), preventDoubleClick: true })}
    </form>`;
  const title = titleIn(visit, t('saveTitle'), isWrong);
  return showPage(visit, title, main, { status: isWrong ? 422 : 200 });
}

function showSent(visit: Visit, { by }: Resume, form: SavedForm): Promise<Response> {
  const { language } = visit;
  const t = createResumeTranslate(language);
  const isEmail = by === 'email';
  const heading = t(isEmail ? 'sentByEmail' : 'sentByPhone');
  const main = html`${message(heading, [
      t('sentText', { date: untilWhen(form, language) }),
      t(isEmail ? 'sentLateByEmail' : 'sentLateByPhone', { count: LINKS_A_DAY }),
    ])}
    <p class="govuk-body">
      <a class="govuk-link" href=${addressOf(visit, form.page, form.changing)}
        >${t('backToForm')}</a
      >
    </p>`;
  return showPage(visit, titleIn(visit, heading), main);
}

const untilWhen = ({ saved }: SavedForm, language: string): string =>
  dateInWords(today(keptUntil(saved)), language);
