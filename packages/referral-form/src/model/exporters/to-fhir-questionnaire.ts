import { withFhirStrings } from '@council-elements/core/fhir';
import { uuidOf } from '@council-elements/core/uuid';
import type { Component, FormDefinition, Page } from '../definition.js';
import { hasChoices, isQuestion, itemsOf } from '../fields.js';
import { limitsOf, repeats, type RepeatingPage } from '../groups.js';
import { revealingOptions, withRevealed } from '../questions.js';
import { editionsOf, wordingOf, type Edition } from './fhir/editions.js';
import { enableWhen } from './fhir/enable-when.js';
import { expression, extensionUrl, textElements, translationsOf } from './fhir/extensions.js';
import { gatesOf, type Gates } from './fhir/gates.js';
import { filledPages, linkId, runsOf, type Run } from './fhir/layout.js';
import type { Logic } from './fhir/logic.js';
import { toItem, type Speech } from './fhir/questionnaire-item.js';
import type { FhirOptions, FhirQuestionnaire, FhirQuestionnaireItem } from './fhir/types.js';

/**
 * The form as a FHIR R4 Questionnaire: a group for each page, within one for its section; each
 * question by its id; content as `display`; translations in FHIR's `translation` extension;
 * conditions and routes as `enableWhen`, or, where that cannot say them, as expressions in FHIRPath
 * (SDC's `enableWhenExpression`, and `variable`).
 *
 * What FHIR has no place for is not there: other wordings under a condition (`variants`), hints of
 * choices, error messages, words for yes and no, and how an input looks.
 *
 * Sources: https://hl7.org/fhir/R4/questionnaire.html, https://build.fhir.org/ig/HL7/sdc/ and
 * https://fhir.hl7.org.uk/StructureDefinition/UKCore-Questionnaire
 */
export function toFhirQuestionnaire(
  definition: FormDefinition,
  options: FhirOptions = {},
): FhirQuestionnaire {
  const editions = editionsOf(definition);
  const gates = gatesOf(definition);
  const title = wordingOf(editions, (edition) => edition.definition.title);
  const translatedTitle = translationsOf(title);
  const variables = [...gates.variables].map(([name, text]) => ({
    url: extensionUrl.variable,
    valueExpression: expression(text, name),
  }));
  return withFhirStrings({
    resourceType: 'Questionnaire',
    meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Questionnaire'] },
    language: 'en',
    ...(variables.length > 0 && { extension: variables }),
    url: questionnaireUrl(definition, options),
    version: definition.version,
    title: title.text,
    ...(translatedTitle && { _title: translatedTitle }),
    status: 'active',
    subjectType: ['Patient'],
    item: runsOf(definition, filledPages(definition)).flatMap((run) =>
      runItems(run, editions, gates),
    ),
  });
}

/** The canonical address of a form's Questionnaire, without its version. */
export function questionnaireUrl({ id }: FormDefinition, { url }: FhirOptions): string {
  return url ?? `urn:uuid:${uuidOf('questionnaire', id)}`;
}

function runItems(
  { section, pages }: Run,
  editions: readonly Edition[],
  gates: Gates,
): FhirQuestionnaireItem[] {
  const items = pages.map((page) => pageItem(page, editions, gates));
  const [first] = pages;
  if (section === undefined || first === undefined) return items;
  const heading = wordingOf(
    editions,
    ({ definition }) => definition.sections?.find(({ id }) => id === section.id)?.title,
  );
  return [
    { linkId: linkId.section(first.id), type: 'group', ...textElements(heading), item: items },
  ];
}

function pageItem(page: Page, editions: readonly Edition[], gates: Gates): FhirQuestionnaireItem {
  const pageIn = ({ definition }: Edition) => definition.pages.find(({ id }) => id === page.id);
  const heading = wordingOf(editions, (edition) => pageIn(edition)?.title);
  const items = withRevealed(page.components).map((component, index) => {
    const spoken: Speech = (pick) =>
      wordingOf(editions, (edition) => {
        const words = withRevealed(pageIn(edition)?.components ?? [])[index];
        return words && pick({ ...edition, component: words });
      });
    const choices = hasChoices(component) ? itemsOf(gates.definition, component) : [];
    const asked = revealedWhen(page, component) ?? gates.logic(component.condition);
    return toItem(component, choices, spoken, asked);
  });
  return {
    linkId: linkId.page(page.id),
    type: 'group',
    ...(heading.text !== '' && textElements(heading)),
    ...enableWhen(gates.pages.get(page.id) ?? true),
    item: repeats(page) ? [itemGroup(page, items, editions)] : items,
  };
}

/** The option that reveals a question is chosen: FHIR compares it within each item of a group. */
function revealedWhen({ components }: Page, { id }: Component): Logic | undefined {
  return components.filter(isQuestion).flatMap((component) =>
    revealingOptions(component)
      .filter(({ reveals }) => reveals.id === id)
      .map(({ value }) => ({
        component,
        path: [component.id],
        operator: 'equals' as const,
        value,
        negated: false,
      })),
  )[0];
}

/** A group that repeats has an item of a response for each: by the id of the page's `repeat`. */
function itemGroup(
  { id, repeat }: RepeatingPage,
  items: FhirQuestionnaireItem[],
  editions: readonly Edition[],
): FhirQuestionnaireItem {
  const { min, max } = limitsOf(repeat);
  const title = wordingOf(
    editions,
    ({ definition }) => definition.pages.find((page) => page.id === id)?.repeat?.itemTitle,
  );
  return {
    linkId: repeat.id,
    type: 'group',
    extension: [
      ...(min > 1 ? [{ url: extensionUrl.minOccurs, valueInteger: min }] : []),
      { url: extensionUrl.maxOccurs, valueInteger: max },
    ],
    ...textElements(title),
    ...(min > 0 && { required: true }),
    repeats: true,
    item: items,
  };
}
