import type { Answers } from './answers.js';
import { holds } from './conditions.js';
import type { Component, FormDefinition, Page, Section } from './definition.js';
import { isQuestion } from './fields.js';
import { placeIn } from './groups.js';
import { localise } from './localise.js';
import { shown, walk, type Path, type Step } from './path.js';
import { mapRevealed } from './questions.js';

/** A page as a person meets it: in their language, worded for whom it is about. */
export interface PresentedPage {
  readonly id: string;
  /** Last segment of its address. */
  readonly path: string;
  readonly heading: string;
  /** The heading is the label of the first question: it is shown once, as both. */
  readonly headingIsLabel: boolean;
  readonly section?: Section;
  /** The form ends here: there is no way on. */
  readonly end: boolean;
  /** What is shown, with its words chosen. */
  readonly components: readonly Component[];
}

/**
 * A page in the words that fit the answers so far.
 * @param pageId a page of the definition, or a place of it; it need not be reached yet
 * @throws RangeError where the definition has no such page
 */
export function presentPage(
  definition: FormDefinition,
  pageId: string,
  answers: Answers,
  language: string,
): PresentedPage {
  const localised = localise(definition, language);
  const path = walk(localised, answers);
  const page = pageOf(localised, pageId);
  const step = path.steps.find((candidate) => candidate.page === page) ?? {
    page,
    components: shown(localised, page, path.answers),
  };
  return presentStep(localised, step, path);
}

/** As `presentPage`, for a step of a walk that is already made, in a localised definition. */
export function presentStep(definition: FormDefinition, step: Step, path: Path): PresentedPage {
  const { id, path: slug, section, title, variants, end = false } = step.page;
  const variant = variants?.find(({ condition }) => holds(definition, condition, path.answers));
  const choose = <Worded extends Component>(component: Worded): Worded =>
    chooseWords(definition, component, path.answers);
  const components = step.components.map((component) => mapRevealed(choose(component), choose));
  const pageTitle = variant?.title ?? title;
  const label = components.find(isQuestion)?.label;
  return {
    id,
    path: slug,
    heading: pageTitle ?? label ?? definition.title,
    headingIsLabel: pageTitle === undefined && label !== undefined,
    section: definition.sections?.find((candidate) => candidate.id === section),
    end,
    components,
  };
}

/** The page of a definition with an id, or that a place is in. */
export function pageOf(definition: FormDefinition, place: string): Page {
  const page = placeIn(definition, place)?.page;
  if (page === undefined) throw new RangeError(`Form "${definition.id}" has no page "${place}"`);
  return page;
}

function chooseWords<Worded extends Component>(
  definition: FormDefinition,
  component: Worded,
  answers: Answers,
): Worded {
  const variant = component.variants?.find(({ condition }) =>
    holds(definition, condition, answers),
  );
  if (variant === undefined) return component;
  const { condition: _, ...words } = variant;
  return { ...component, ...words };
}
