import type { FormTranslate } from '../messages/index.js';
import { filesOf, type Answer } from './answers.js';
import type { FileComponent } from './definition.js';
import { isAccepted, typeNames } from './file-types.js';
import { fileLimits, MEGABYTE, type ChosenFile } from './files.js';
import type { Fault } from './rules.js';

/** Why a server does not take a file that the rules find nothing wrong with. */
export type FileProblem = 'virus' | 'passwordProtected' | 'failed';

/**
 * What is wrong with the files of an answer, in GOV.UK's words:
 * https://design-system.service.gov.uk/components/file-upload/
 */
export function checkFiles(
  component: FileComponent,
  answer: Answer | undefined,
  t: FormTranslate,
): Fault[] {
  const files = filesOf(answer);
  const { min, max } = fileLimits(component);
  if (files.length > max) return [{ rule: 'tooMany', text: t('fileTooMany', { count: max }) }];
  if (files.length < min) return [{ rule: 'tooFew', text: t('fileTooFew', { count: min }) }];
  return files.flatMap((file) => checkFile(component, file, t));
}

/** What is wrong with one file; nothing where it is taken. */
export function checkFile(component: FileComponent, file: ChosenFile, t: FormTranslate): Fault[] {
  const { maxSize } = fileLimits(component);
  if (!isAccepted(component, file)) return [wrongType(component, file, t)];
  if (file.size > maxSize * MEGABYTE) {
    const text = t('fileTooLarge', { size: maxSize });
    return [{ rule: 'tooLarge', text: about(component, file, text) }];
  }
  return file.size === 0 ? [{ rule: 'empty', text: about(component, file, t('fileEmpty')) }] : [];
}

/** It is of no type that is accepted, by its name or by what is in it. */
export function wrongType(component: FileComponent, file: ChosenFile, t: FormTranslate): Fault {
  const names = typeNames(component);
  const types = [names.slice(0, -1).join(', '), ...names.slice(-1)]
    .filter((text) => text !== '')
    .join(` ${t('fileOr')} `);
  // “An ODS”, as the first letter is said.
  const key = /^[AEFHILMNORSX]/.test(types) ? 'fileTypeAn' : 'fileType';
  const text = types === '' ? t('fileFailed') : t(key, { types });
  return { rule: 'wrongType', text: about(component, file, text) };
}

const PROBLEMS = {
  virus: 'fileVirus',
  passwordProtected: 'filePassword',
  failed: 'fileFailed',
} as const;

/** A server does not take it. */
export function refusedFile(
  component: FileComponent,
  file: ChosenFile,
  problem: FileProblem,
  t: FormTranslate,
): Fault {
  return { rule: 'format', text: about(component, file, t(PROBLEMS[problem])) };
}

/** Which of several files it is. */
function about(component: FileComponent, { name }: ChosenFile, text: string): string {
  return fileLimits(component).max > 1 ? `${name}: ${text}` : text;
}
