/**
 * The parts of FHIR R4 that are written here: https://hl7.org/fhir/R4/. Our own, as published types
 * have no place for extensions of a text (`_text`), and would be a dependency of every form.
 */

import type { FhirReference, FhirResource } from '@council-elements/core/fhir';

export type { FhirReference, FhirResource };

/** Options of what is written as FHIR. */
export interface FhirOptions {
  /**
   * Canonical address of the Questionnaire, where the council publishes it. Default: a `urn:uuid:`
   * of the form's id.
   */
  readonly url?: string;
}

export interface FhirExtension {
  readonly url: string;
  readonly extension?: readonly FhirExtension[];
  readonly [value: `value${string}` | `_value${string}`]: unknown;
}

/** Extensions of a primitive value, beside it: `_text` of `text`. */
export interface FhirElement {
  readonly extension: readonly FhirExtension[];
}

export interface FhirCoding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
  readonly _display?: FhirElement;
}

/** What was answered, by its type: `{ valueDate: '1941-03-27' }`. */
export interface FhirAnswer {
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueString?: string;
  readonly valueCoding?: FhirCoding;
  readonly valueAttachment?: FhirAttachment;
}

/** A file, without what is in it: https://hl7.org/fhir/R4/datatypes.html#Attachment */
export interface FhirAttachment {
  readonly contentType?: string;
  readonly size: number;
  readonly title: string;
}

export interface FhirEnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>' | '<';
  readonly answerBoolean?: boolean;
  readonly answerDecimal?: number;
  readonly answerInteger?: number;
  readonly answerDate?: string;
  readonly answerString?: string;
  readonly answerCoding?: FhirCoding;
}

export interface FhirQuestionnaireItem {
  readonly linkId: string;
  readonly type:
    | 'group'
    | 'display'
    | 'boolean'
    | 'decimal'
    | 'integer'
    | 'date'
    | 'string'
    | 'text'
    | 'choice'
    | 'attachment';
  readonly extension?: readonly FhirExtension[];
  readonly definition?: string;
  readonly code?: readonly FhirCoding[];
  readonly text?: string;
  readonly _text?: FhirElement;
  readonly enableWhen?: readonly FhirEnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly FhirAnswerOption[];
  readonly item?: readonly FhirQuestionnaireItem[];
}

export interface FhirAnswerOption {
  readonly extension?: readonly FhirExtension[];
  readonly valueCoding: FhirCoding;
}

export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly meta: { readonly profile: readonly string[] };
  readonly language: string;
  readonly extension?: readonly FhirExtension[];
  readonly url: string;
  readonly version: string;
  readonly title: string;
  readonly _title?: FhirElement;
  readonly status: 'active';
  readonly subjectType: readonly string[];
  readonly item: readonly FhirQuestionnaireItem[];
}

export interface FhirResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirResponseItem[];
}

export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction';
  readonly identifier: { readonly system: string; readonly value: string };
  readonly timestamp: string;
  readonly entry: readonly FhirBundleEntry[];
}

export interface FhirBundleEntry {
  readonly fullUrl: string;
  readonly resource: FhirResource;
  readonly request: {
    readonly method: 'POST';
    readonly url: string;
    readonly ifNoneExist: string;
  };
}
