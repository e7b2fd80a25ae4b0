import type { FhirElement, FhirExtension } from './types.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition';

/** The names of FHIR's own extensions that are used here. */
export const extensionUrl = {
  translation: `${CORE}/translation`,
  variable: `${CORE}/variable`,
  itemControl: `${CORE}/questionnaire-itemControl`,
  minOccurs: `${CORE}/questionnaire-minOccurs`,
  maxOccurs: `${CORE}/questionnaire-maxOccurs`,
  optionExclusive: `${CORE}/questionnaire-optionExclusive`,
  maxSize: `${CORE}/maxSize`,
  mimeType: `${CORE}/mimeType`,
  minLength: `${CORE}/minLength`,
  minValue: `${CORE}/minValue`,
  maxValue: `${CORE}/maxValue`,
  calculatedValue: `${CORE}/cqf-calculatedValue`,
  shortText: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText',
} as const;

/** How an item is asked: `radio-button`, `check-box`, `drop-down`, `help`. */
export function itemControl(code: string): FhirExtension {
  const coding = { system: 'http://hl7.org/fhir/questionnaire-item-control', code };
  return { url: extensionUrl.itemControl, valueCodeableConcept: { coding: [coding] } };
}

/** An expression in FHIRPath. */
export function expression(text: string, name?: string): Readonly<Record<string, string>> {
  return { ...(name !== undefined && { name }), language: 'text/fhirpath', expression: text };
}

/** A text and its translations, by BCP 47 language. */
export interface Wording {
  readonly text: string;
  readonly translations: readonly (readonly [language: string, text: string])[];
}

/**
 * The texts in other languages, for `_text`, `_title` or `_display`; none where there is none.
 * Source: http://hl7.org/fhir/R4/extension-translation.html
 */
export function translationsOf({ text, translations }: Wording): FhirElement | undefined {
  const others = translations.filter(([, translation]) => translation !== text);
  if (others.length === 0) return undefined;
  return {
    extension: others.map(([language, content]) => ({
      url: extensionUrl.translation,
      extension: [
        { url: 'lang', valueCode: language },
        { url: 'content', valueString: content },
      ],
    })),
  };
}

/** `text`, and `_text` where there are translations. */
export function textElements(wording: Wording): { text: string; _text?: FhirElement } {
  const translated = translationsOf(wording);
  return { text: wording.text, ...(translated && { _text: translated }) };
}
