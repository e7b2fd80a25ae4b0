import { nothing, type TemplateResult } from 'lit';
import { errorSummary } from '@council-elements/govuk';
import type { FinderContext, FinderState } from './context.js';

interface FieldError {
  text: string;
}

/** Of a place that is no postcode. */
export function placeError({ place }: FinderState, { t }: FinderContext): FieldError | undefined {
  return place?.kind === 'invalid' ? { text: t('placeInvalid') } : undefined;
}

/** Of an age that is no number of years. */
export function ageError({ rejected }: FinderState, { t }: FinderContext): FieldError | undefined {
  return rejected?.age === undefined ? undefined : { text: t('ageInvalid') };
}

/** The errors of the form's fields, over everything else. */
export function errors(
  state: FinderState,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { t, id } = context;
  const found = [
    { error: placeError(state, context), href: `#${id('place')}` },
    { error: ageError(state, context), href: `#${id('age')}` },
  ].flatMap(({ error, href }) => (error ? [{ ...error, href }] : []));
  if (found.length === 0) return nothing;
  return errorSummary({
    titleText: t('problem'),
    errorList: found,
    attributes: { id: id('errors') },
  });
}
