import type { DateComponent, FileComponent, RelativeDate } from '../../definition.js';
import type { QuestionComponent } from '../../fields.js';
import { typeOfExtension } from '../../file-types.js';
import { fileLimits } from '../../files.js';
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
    case 'file':
      return fileExtensions(component);
    case 'date':
      return dateLimits(component);
    default:
      return [];
  }
}

/** Extensions that are no media type have none in FHIR. */
function fileExtensions(component: FileComponent): FhirExtension[] {
  const { maxSize, min, max } = fileLimits(component);
  const types = component.accept?.flatMap((each) =>
    each.startsWith('.') ? (typeOfExtension(each.slice(1).toLowerCase()) ?? []) : each,
  );
  return [
    ...[...new Set(types)].map((type) => ({ url: extensionUrl.mimeType, valueCode: type })),
    { url: extensionUrl.maxSize, valueDecimal: maxSize },
    ...(min > 1 ? [{ url: extensionUrl.minOccurs, valueInteger: min }] : []),
    ...(max > 1 ? [{ url: extensionUrl.maxOccurs, valueInteger: max }] : []),
  ];
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
