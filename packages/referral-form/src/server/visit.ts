import { describeError, type HandlerContext } from '@council-elements/core/server';
import { createFormTranslate, type FormTranslate } from '../messages/index.js';
import type { FormDefinition } from '../model/definition.js';
import type { FormHandlerOptions } from './form-handler.js';
import type { Receivers } from './receiver.js';
import { sessionOf } from './session.js';

/** One request to a form, and all that it is answered from. */
export interface Visit {
  readonly definition: FormDefinition;
  readonly options: FormHandlerOptions;
  /** What takes the finished form, and the answers to its equality questions: each key once. */
  readonly receivers: Receivers;
  readonly request: Request;
  readonly url: URL;
  readonly language: string;
  readonly t: FormTranslate;
  /** The session that the browser came with. */
  readonly session: string | undefined;
}

/** A request, read as far as every answer needs it. */
export function createVisit(
  definition: FormDefinition,
  options: FormHandlerOptions,
  receivers: Receivers,
  request: Request,
  { language }: HandlerContext,
): Visit {
  return {
    definition,
    options,
    receivers,
    request,
    url: new URL(request.url),
    language,
    t: createFormTranslate(language, options.messages),
    session: sessionOf(request, definition.id),
  };
}

/** Logs a failure, and nothing that a person wrote. */
export function logFailure({ definition }: Visit, what: string, error: unknown): void {
  console.error(`Form "${definition.id}", ${what}:`, describeError(error));
}
