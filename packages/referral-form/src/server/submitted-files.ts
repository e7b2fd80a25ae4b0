import { filesOf, own, rowsOf, type Answers } from '../model/answers.js';
import type { FileComponent, FormDefinition } from '../model/definition.js';
import { wholeMegabytes } from '../model/files.js';
import { itemPlace, repeats } from '../model/groups.js';
import { localise } from '../model/localise.js';
import { walk } from '../model/path.js';
import { refusedFile } from '../model/file-rules.js';
import type { Fault } from '../model/rules.js';
import type { RefusedAnswer } from '../saved-form.js';
import { inspectFile, toFile, type Inspection } from './inspect-file.js';
import type { SubmissionProblem } from './problem-with.js';

/** The files of a submission, or why it is not taken. */
export interface SubmittedFiles {
  readonly files: ReadonlyMap<string, File>;
  readonly problems: readonly SubmissionProblem[];
}

/**
 * What is in the files that the answers on the way name.
 * @param load what is in a file, where it came or is kept
 * @param limit bytes of all of them
 */
export async function collectFiles(
  definition: FormDefinition,
  answers: Answers,
  load: (id: string) => Promise<Uint8Array | undefined>,
  limit: number,
  inspection: Inspection,
): Promise<SubmittedFiles> {
  const files = new Map<string, File>();
  const problems: SubmissionProblem[] = [];
  let total = 0;
  for (const { component, answers: given, path, page } of placesOf(
    definition,
    answers,
    inspection,
  )) {
    for (const file of filesOf(own(given, component.id))) {
      const report = (faults: readonly Fault[]) => {
        problems.push(
          ...faults.map(({ rule, text }) => ({
            path: `${path}/${component.id}`,
            page,
            reason: component.messages?.[rule] ?? text,
          })),
        );
      };
      const content = await load(file.id);
      if (content === undefined || content.length !== file.size) {
        report([refusedFile(component, file, 'failed', inspection.t)]);
        continue;
      }
      total += content.length;
      if (total > limit) {
        const size = wholeMegabytes(limit);
        report([{ rule: 'tooLarge', text: inspection.t('filesTooLarge', { size }) }]);
        return { files, problems };
      }
      report(await inspectFile(component, file, content, inspection));
      files.set(file.id, toFile(file, content));
    }
  }
  return { files, problems };
}

/** The problems by question, as a page tells them. */
export function refusedOf(problems: readonly SubmissionProblem[]): RefusedAnswer[] {
  return problems.map(({ path, reason }) => ({ component: path.split('/')[2] ?? '', reason }));
}

function placesOf(definition: FormDefinition, answers: Answers, { t }: Inspection) {
  const localised = localise(definition, t.language);
  const path = walk(localised, answers);
  return path.steps.flatMap(({ page, components }) => {
    const questions = components.filter((one): one is FileComponent => one.type === 'file');
    if (!repeats(page)) {
      return questions.map((component) => ({
        component,
        answers: path.answers,
        path: '/answers',
        page: page.id,
      }));
    }
    const { id } = page.repeat;
    return rowsOf(own(path.answers, id)).flatMap((row, index) =>
      questions.map((component) => ({
        component,
        answers: row,
        path: `/answers/${id}/${index}`,
        page: itemPlace(page.id, index + 1),
      })),
    );
  });
}
