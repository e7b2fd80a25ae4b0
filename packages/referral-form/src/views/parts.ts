import { createPart, type Part } from '@council-elements/core';
import type { Messages } from '../messages/en.js';
import { spokenEnglish } from '../messages/spoken.js';
import type { Component, FormDefinition } from '../model/definition.js';
import { equalityForm } from '../model/equality.js';
import { pageIdOf, repeatingPages } from '../model/groups.js';
import { CHECK_ANSWERS, TASK_LIST } from '../model/path.js';
import { questionsIn } from '../model/questions.js';
import { shownForm } from '../shown.js';
import { isAtStart, type FormState } from '../state.js';

/** What a form shows besides its questions: the first page is there sooner without. */
export const parts = {
  address: part(() => import('../parts/address.js')),
  autocomplete: part(() => import('../parts/autocomplete.js')),
  date: part(() => import('../parts/date.js')),
  end: part(() => import('../parts/end.js')),
  file: part(() => import('../parts/file.js')),
  groups: part(() => import('../parts/groups.js')),
  /** The way through the form, and what is wrong with answers. */
  journey: part(() => import('../parts/journey.js')),
  notices: part(() => import('../parts/notices.js')),
  // Should it not come, a number of the right shape is taken.
  phone: part(() => import('../parts/phone.js').catch(() => ({ texts: {} }))),
  /** What a person reads of a device that they share. */
  shared: part(() => import('../parts/shared.js')),
  tasks: part(() => import('../parts/tasks.js')),
  textarea: part(() => import('../parts/textarea.js')),
};

/** Types of questions that a part shows, or checks better. */
const TYPES = ['date', 'file', 'phone', 'textarea'] as const;

/** Loads the parts that show a state of a form; undefined where they are all here. */
export function loadPartsOf(
  definition: FormDefinition,
  state: FormState,
): Promise<unknown> | undefined {
  const missing = partsOf(definition, state).filter(({ here }) => here === undefined);
  return missing.length > 0 ? Promise.all(missing.map((each) => each.load())) : undefined;
}

function partsOf(definition: FormDefinition, state: FormState): readonly Part<object>[] {
  const { page, answers, delivery, ended, notices } = state;
  const { form, at } = shownForm(definition, state);
  // Whether it is right is asked of every page that is answered.
  const asked = TYPES.filter((type) =>
    placesOf(definition, type).some(
      ({ pageId, answer }) => pageId === pageIdOf(page) || Object.hasOwn(answers, answer),
    ),
  );
  return [
    // Their words are in titles and errors too.
    ...(repeatingPages(definition).length > 0 ? [parts.groups] : []),
    ...(isAtStart(definition, state) ? [] : [parts.journey]),
    ...(delivery || page === CHECK_ANSWERS ? [parts.end] : []),
    ...(page === TASK_LIST ? [parts.tasks] : []),
    ...(ended ? [parts.shared] : []),
    ...(notices.length > 0 ? [parts.notices] : []),
    ...asked.map((type) => parts[type]),
    // The equality questions are a form of their own.
    ...(at === state ? [] : partsOf(form, at)),
  ];
}

/** Loads the parts that a form comes to need once it is shown, while there is a signal. */
export function loadLaterParts(definition: FormDefinition): Promise<unknown> {
  const forms = [definition, equalityForm(definition) ?? definition];
  const asked = TYPES.filter((type) => forms.some((form) => placesOf(form, type).length > 0));
  return Promise.all([
    parts.journey.load(),
    parts.end.load(),
    parts.shared.load(),
    definition.taskList === true ? parts.tasks.load() : undefined,
    ...asked.map((type) => parts[type].load()),
  ]);
}

/** Where questions of a type are asked, and the ids of their answers. */
function placesOf(definition: FormDefinition, wanted: Component['type']) {
  return definition.pages.flatMap(({ id: pageId, components, repeat }) =>
    questionsIn(components)
      .filter(({ type }) => type === wanted)
      .map(({ id }) => ({ pageId, answer: repeat?.id ?? id })),
  );
}

function part<Module extends { texts: Partial<Messages> }>(
  fetched: () => Promise<Module>,
): Part<Module> {
  return createPart(fetched, spokenEnglish);
}
