import { evalFhirPathTyped, toTypedValue, type TypedValue } from '@medplum/core';
import type {
  FhirAnswer,
  FhirEnableWhen,
  FhirExtension,
  FhirQuestionnaire,
  FhirQuestionnaireItem,
  FhirResponseItem,
} from '../model/exporters/fhir/types.js';

/** A QuestionnaireResponse, as far as conditions ask. */
interface Response {
  readonly resourceType: 'QuestionnaireResponse';
  readonly item: readonly FhirResponseItem[];
}

/** The items that a questionnaire asks, by FHIR's rules, where a response has been given so far. */
export function enabledItems(questionnaire: FhirQuestionnaire, response: Response): Set<string> {
  const variables: Record<string, TypedValue> = { '%resource': toTypedValue(response) };
  const truth = (text: string): boolean => {
    const [result] = evalFhirPathTyped(text, [toTypedValue(response)], variables);
    return result?.value === true;
  };
  for (const { valueExpression } of questionnaire.extension ?? []) {
    const { name, expression } = valueExpression as { name: string; expression: string };
    variables[`%${name}`] = toTypedValue(truth(expression));
  }
  const enabled = new Set<string>();
  const visit = (items: readonly FhirQuestionnaireItem[]): void => {
    for (const item of items) {
      if (!isEnabled(item, response, truth)) continue;
      enabled.add(item.linkId);
      visit(item.item ?? []);
    }
  };
  visit(questionnaire.item);
  return enabled;
}

function isEnabled(
  { enableWhen = [], enableBehavior, extension = [] }: FhirQuestionnaireItem,
  response: Response,
  truth: (expression: string) => boolean,
): boolean {
  const expression = extension.find(({ url }) => url.endsWith('enableWhenExpression'));
  if (expression !== undefined) return truth(textOf(expression));
  if (enableWhen.length === 0) return true;
  const answers = enableWhen.map((when) => holds(when, answersIn(response.item, when.question)));
  return enableBehavior === 'any' ? answers.includes(true) : !answers.includes(false);
}

function textOf(extension: FhirExtension): string {
  const { expression } = extension['valueExpression'] as { expression: string };
  return expression;
}

function answersIn(items: readonly FhirResponseItem[], linkId: string): readonly FhirAnswer[] {
  return items.flatMap((item) => [
    ...(item.linkId === linkId ? (item.answer ?? []) : []),
    ...answersIn(item.item ?? [], linkId),
  ]);
}

function holds({ operator, ...when }: FhirEnableWhen, answers: readonly FhirAnswer[]): boolean {
  const [wanted] = Object.entries(when).flatMap(([name, value]) =>
    name.startsWith('answer') ? [plain(value)] : [],
  );
  const given = answers.map((answer) => plain(Object.values(answer)[0]));
  switch (operator) {
    case 'exists':
      return given.length > 0 === wanted;
    case '=':
      return given.some((value) => value === wanted);
    case '!=':
      return !given.some((value) => value === wanted);
    case '<':
      return given.some((value) => Number(value) < Number(wanted));
    case '>':
      return given.some((value) => Number(value) > Number(wanted));
  }
}

/** A coding by its code; a date as a number that sorts. */
function plain(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'code' in value) return value.code;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : value;
}
