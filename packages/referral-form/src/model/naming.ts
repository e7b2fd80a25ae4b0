import type { QuestionComponent } from './fields.js';

/** The answer's name on its own. */
export function nameOf(component: QuestionComponent): string {
  return component.shortLabel ?? component.label;
}

/** What the errors call the answer mid-sentence. */
export function subjectOf(component: QuestionComponent): string {
  if (component.subject !== undefined) return component.subject;
  return midSentence(nameOf(component));
}

/** A name as it stands mid-sentence. */
export function midSentence(name: string): string {
  // “NHS number” and “GP practice” keep their capitals.
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
