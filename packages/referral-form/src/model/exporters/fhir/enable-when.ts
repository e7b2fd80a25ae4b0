import { isEvery, isSome, type Logic, type Test } from './logic.js';
import { answerKind } from './answer.js';
import { fhirPath } from './fhirpath.js';
import type { FhirEnableWhen, FhirQuestionnaireItem } from './types.js';

/** SDC's condition for what `enableWhen` cannot say. */
const ENABLE_WHEN_EXPRESSION =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';

/**
 * When an item is asked: FHIR's `enableWhen` where it can say so, as more systems read that; else
 * the whole as an expression in FHIRPath, in the extension of Structured Data Capture. Nothing is
 * left out.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen
 */
export function enableWhen(
  logic: Logic,
): Pick<FhirQuestionnaireItem, 'enableWhen' | 'enableBehavior' | 'extension'> {
  if (logic === true) return {};
  const parts = isEvery(logic) ? logic.all : isSome(logic) ? logic.any : [logic];
  const tests = parts.map(comparison);
  if (tests.every((test) => test !== undefined)) {
    return tests.length === 1
      ? { enableWhen: tests }
      : { enableWhen: tests, enableBehavior: isSome(logic) ? 'any' : 'all' };
  }
  return {
    extension: [
      {
        url: ENABLE_WHEN_EXPRESSION,
        valueExpression: { language: 'text/fhirpath', expression: fhirPath(logic) },
      },
    ],
  };
}

function comparison(logic: Logic): FhirEnableWhen | undefined {
  return typeof logic === 'object' && 'operator' in logic ? simple(logic) : undefined;
}

/** A comparison that `enableWhen` makes as `holds` does, also where there is no answer. */
function simple({ component, operator, value, negated }: Test): FhirEnableWhen | undefined {
  if (component === undefined) return undefined;
  const question = component.id;
  const kind = answerKind(component);
  if (kind === 'group' || typeof value === 'object') return undefined;
  if (operator === 'isAnswered') return { question, operator: 'exists', answerBoolean: !negated };
  if (operator === 'equals') {
    const answer = answerOf(kind, value);
    return answer && { question, operator: negated ? '!=' : '=', ...answer };
  }
  // FHIR's `>=` does not hold without an answer, where “not less than” does.
  if (negated) return undefined;
  const less = operator === 'lessThan' || operator === 'before';
  const isDate = component.type === 'date' && component.parts !== 'monthYear';
  const fits = kind === 'Date' ? isDate : kind === 'Decimal' || kind === 'Integer';
  const answer = fits ? answerOf(kind, value) : undefined;
  return answer && { question, operator: less ? '<' : '>', ...answer };
}

function answerOf(
  kind: Exclude<ReturnType<typeof answerKind>, 'group'>,
  value: string,
): Partial<FhirEnableWhen> | undefined {
  switch (kind) {
    case 'Boolean':
      return { answerBoolean: value === 'yes' };
    case 'Coding':
      return { answerCoding: { code: value } };
    case 'Date':
      return { answerDate: value };
    case 'String':
      return { answerString: value };
    case 'Decimal':
      return Number.isNaN(Number(value)) ? undefined : { answerDecimal: Number(value) };
    case 'Integer':
      return Number.isInteger(Number(value)) ? { answerInteger: Number(value) } : undefined;
  }
}
