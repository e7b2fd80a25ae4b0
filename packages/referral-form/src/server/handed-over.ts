import { filesOf, rowsOf, type Answer, type Answers } from '../model/answers.js';
import type { FileReference } from '../model/files.js';
import { filesOfForm, type SavedForm } from '../saved-form.js';
import { uploadLimitOf } from './post-files.js';
import { tooLargeFiles } from './read-multipart.js';
import type { Sent } from './read-sent.js';
import type { Visit } from './visit.js';

/**
 * A draft that the element handed over, with those files alone that came with it or are here already.
 * @throws Refusal where they are more than a form may have
 */
export async function withFiles(
  { options }: Visit,
  session: string,
  { answers, typed }: Pick<SavedForm, 'answers' | 'typed'>,
  files: Sent['files'],
): Promise<Pick<SavedForm, 'answers' | 'typed'>> {
  const here = new Set<string>();
  let total = 0;
  for (const { id, size } of filesOfForm({ answers, typed })) {
    const content = files.get(id) ?? (await options.store.loadFile(session, id));
    if (content?.length !== size) continue;
    if (!here.has(id)) total += size;
    here.add(id);
  }
  const limit = uploadLimitOf(options);
  if (total > limit) throw tooLargeFiles(limit);
  const keeps = ({ id }: FileReference) => here.has(id);
  return {
    answers: onlyFiles(answers, keeps),
    typed: Object.fromEntries(
      Object.entries(typed).map(([place, values]) => [place, onlyFiles(values, keeps)]),
    ),
  };
}

function onlyFiles(answers: Answers, keeps: (file: FileReference) => boolean): Answers {
  const only = (answer: Answer): Answer => {
    if (filesOf(answer).length > 0) return filesOf(answer).filter(keeps);
    const rows = rowsOf(answer);
    return rows.length > 0 ? rows.map((row) => onlyFiles(row, keeps)) : answer;
  };
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, only(answer)]));
}
