import { createHash } from 'node:crypto';
import type { Submission } from '../model/submission.js';

/**
 * What a submission says, as a SHA-256: the same for each attempt to send it, whatever reference and
 * time came with that. Answers are in the order of the form.
 */
export function digestOf({ form, service = '', about = '', answers }: Submission): string {
  const content = JSON.stringify([form.id, form.version, service, about, answers]);
  return createHash('sha256').update(content).digest('base64url');
}
