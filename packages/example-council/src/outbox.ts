import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dateInWords } from '@council-elements/core/messages';
import type { ResumeLink } from '@council-elements/referral-form/server';
import { words } from './document.js';

/**
 * Sends links by writing them into a folder, as files that a mail program opens. A real council gives
 * them to its mail service here.
 */
export function createOutbox(folder: URL): (link: ResumeLink) => Promise<void> {
  return async ({ to, link, expires, language, form }) => {
    const t = words(language);
    const date = dateInWords(expires.toISOString().slice(0, 10), language);
    const subject = t('resumeSubject', { form: form.title });
    const mail = [
      `To: ${to}`,
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      `Date: ${new Date().toUTCString()}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      t('resumeText'),
      '',
      link,
      '',
      t('resumeUntil', { date }),
      '',
    ];
    await mkdir(folder, { recursive: true });
    const name = `${Date.now()}-${randomBytes(4).toString('hex')}.eml`;
    await writeFile(new URL(name, folder), mail.join('\r\n'), { mode: 0o600 });
  };
}
