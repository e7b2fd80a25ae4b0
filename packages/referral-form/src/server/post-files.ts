import { randomUUID } from 'node:crypto';
import { filesOf, own, type Answer, type Answers } from '../model/answers.js';
import type { FileComponent } from '../model/definition.js';
import { checkFile } from '../model/file-rules.js';
import {
  fileLimits,
  MEGABYTE,
  UPLOAD_LIMIT,
  wholeMegabytes,
  type FileReference,
} from '../model/files.js';
import { asksFor, isQuestion } from '../model/fields.js';
import { presentPage } from '../model/present.js';
import { readPage } from '../model/read-page.js';
import { errorAt, type FieldError } from '../model/validate.js';
import { filesOfForm, type SavedForm } from '../saved-form.js';
import { REMOVE_FILE, UPLOAD } from '../views/question/file.js';
import { saveDraft, stateOf } from './draft.js';
import type { FormHandlerOptions } from './form-handler.js';
import { inspectFile } from './inspect-file.js';
import type { PostedFile } from './read-multipart.js';
import type { Post } from './read-post.js';
import type { Visit } from './visit.js';

/** The answers of a posted page, with its files, which are kept. */
export interface TakenPage {
  readonly values: Answers;
  /** What is wrong with files that were posted: they are not kept. */
  readonly errors: readonly FieldError[];
  /** The person asked to remove a file, or to add some: the page is shown again. */
  readonly stays: boolean;
}

/** Bytes that the files of a form may have together. */
export function uploadLimitOf({ uploadLimit }: Pick<FormHandlerOptions, 'uploadLimit'>): number {
  return uploadLimit === undefined ? UPLOAD_LIMIT : uploadLimit * MEGABYTE;
}

/** Reads a posted page. Files that are right are kept at once, whatever is wrong with the rest. */
export async function takePage(
  visit: Visit,
  { session, data, files }: Post,
  form: SavedForm,
  page: string,
): Promise<TakenPage> {
  const { definition } = visit;
  const values = readPage(definition, page, data);
  const asked = fileQuestions(visit, form, page);
  if (asked.length === 0) return { values, errors: [], stays: false };
  const known = new Map(filesOfForm(form).map((file) => [file.id, file]));
  const removed = data.get(REMOVE_FILE);
  const taken = new Map<string, Answer>();
  const errors: FieldError[] = [];
  for (const component of asked) {
    // Only what this session has counts, however it is called in the page.
    const before = filesOf(own(values, component.id)).flatMap(({ id }) => {
      const file = known.get(id);
      return file === undefined || id === removed ? [] : [file];
    });
    const posted = files.filter(({ field }) => field === component.id);
    const added = await addFiles(visit, { session, form, page, component }, before, posted);
    taken.set(component.id, added.files);
    for (const file of added.files) known.set(file.id, file);
    errors.push(...added.errors);
  }
  const stays = removed !== null || data.has(UPLOAD);
  return { values: { ...values, ...Object.fromEntries(taken) }, errors, stays };
}

/** Removes what is in files that a draft no longer names. */
export async function forgetFiles(
  { definition, options }: Visit,
  session: string,
  form: Pick<SavedForm, 'answers' | 'typed'>,
): Promise<void> {
  if (!asksFor(definition, 'file')) return;
  await options.store.keepFiles(
    session,
    filesOfForm(form).map(({ id }) => id),
  );
}

interface Place {
  readonly session: string;
  readonly form: SavedForm;
  readonly page: string;
  readonly component: FileComponent;
}

async function addFiles(
  visit: Visit,
  { session, form, page, component }: Place,
  before: readonly FileReference[],
  posted: readonly PostedFile[],
): Promise<{ files: readonly FileReference[]; errors: FieldError[] }> {
  const { options, t } = visit;
  const { max } = fileLimits(component);
  const wrong = (faults: Parameters<typeof errorAt>[2][]) =>
    faults.map((fault) => errorAt(page, component, fault));
  // One that may be alone takes the place of the one before.
  const kept = max === 1 && posted.length > 0 ? [] : before;
  if (kept.length + posted.length > max && posted.length > 0) {
    const text = t('fileTooMany', { count: max });
    return { files: before, errors: wrong([{ rule: 'tooMany', text }]) };
  }
  const limit = uploadLimitOf(options);
  const others = filesOfForm(form).filter(({ id }) => !before.some((file) => file.id === id));
  const total = [...others, ...kept, ...posted].reduce((sum, { size }) => sum + size, 0);
  const files: FileReference[] = [];
  const errors: FieldError[] = [];
  for (const { name, type, size, content } of posted) {
    const chosen = { name, type, size };
    const inspection = { checkFile: options.checkFile, t };
    const faults =
      content === undefined
        ? checkFile(component, chosen, t)
        : await inspectFile(component, chosen, content, inspection);
    if (faults.length > 0) errors.push(...wrong(faults));
    else if (total > limit || content === undefined) {
      const text = t('filesTooLarge', { size: wholeMegabytes(limit) });
      errors.push(...wrong([{ rule: 'tooLarge', text }]));
      break;
    } else {
      const file = { id: randomUUID(), ...chosen };
      // A file needs a draft to be kept with.
      if (form.saved === 0 && files.length === 0) {
        await saveDraft(visit, session, form, stateOf(visit.definition, form));
      }
      await options.store.saveFile(session, file.id, content);
      files.push(file);
    }
  }
  return { files: files.length === 0 ? before : [...kept, ...files], errors };
}

function fileQuestions({ definition, language }: Visit, form: SavedForm, page: string) {
  const { components } = presentPage(definition, page, form.answers, language);
  return components
    .filter(isQuestion)
    .filter((component): component is FileComponent => component.type === 'file');
}
