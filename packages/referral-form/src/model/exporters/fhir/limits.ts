import type { DateComponent, RelativeDate } from '../../definition.js';
import type { QuestionComponent } from '../../fields.js';
import { expression, extensionUrl } from './extensions.js';
import { fromToday } from './fhirpath.js';
import type { FhirExtension } from './types.js';

/** What an answer may be, beyond its type and `maxLength`, as FHIR's own extensions say it. */
export function limitsOf(component: QuestionComponent): FhirExtension[] {
  switch (component.type) {
    case 'text':
      return component.minLength === undefined
        ? []
        : [{ url: extensionUrl.minLength, valueInteger: component.minLength }];
    case 'number': {
      const { min, max, whole } = component;
      const value = (url: string, limit: number | undefined): FhirExtension[] =>
        limit === undefined
          ? []
          : [
              {
                url,
                [whole === true && Number.isInteger(limit) ? 'valueInteger' : 'valueDecimal']:
                  limit,
              },
            ];
      return [...value(extensionUrl.minValue, min), ...value(extensionUrl.maxValue, max)];
    }
    case 'date':
      return dateLimits(component);
    default:
      return [];
  }
}

const LIMITS: Readonly<
  Record<NonNullable<DateComponent['limit']>, readonly [url: string, day: RelativeDate]>
> = {
  past: [extensionUrl.maxValue, { days: -1 }],
  todayOrPast: [extensionUrl.maxValue, {}],
  future: [extensionUrl.minValue, { days: 1 }],
  todayOrFuture: [extensionUrl.minValue, {}],
};

/** None for a month and a year, which FHIR does not compare with a day. */
function dateLimits({ parts, limit, earliest, latest }: DateComponent): FhirExtension[] {
  if (parts === 'monthYear') return [];
  const { minValue, maxValue } = extensionUrl;
  const bounds: (readonly [url: string, day: string | RelativeDate | undefined])[] = [
    ...(limit === undefined ? [] : [LIMITS[limit]]),
    [minValue, earliest],
    [maxValue, latest],
  ];
  return bounds.flatMap(([url, day]): FhirExtension[] => {
    if (day === undefined) return [];
    if (typeof day === 'string') return [{ url, valueDate: day }];
    // A day that moves: https://build.fhir.org/ig/HL7/sdc/expressions.html#calculated-values
    const calculated = {
      url: extensionUrl.calculatedValue,
      valueExpression: expression(fromToday(day)),
    };
    return [{ url, _valueDate: { extension: [calculated] } }];
  });
}
