import { load, YAMLException } from 'js-yaml';

/** What a text holds, or why it cannot be read. */
export type ReadText =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly reason: string; readonly line?: number | undefined };

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Reads JSON, or YAML, which DEFRA publishes some of its forms in. */
export function readText(text: string): ReadText {
  return /^\s*[[{]/.test(text) ? readJson(text) : readYaml(text);
}

function readJson(text: string): ReadText {
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return refuse('JSON', message, placeIn(text, message));
  }
}

function readYaml(text: string): ReadText {
  try {
    return { ok: true, data: load(text) };
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) throw thrown;
    const { reason, mark } = thrown;
    return refuse('YAML', reason, mark && { line: mark.line + 1, column: mark.column + 1 });
  }
}

function refuse(kind: string, message: string, place: Place | undefined): ReadText {
  const reason = message
    .replace(/^JSON\.parse: |^JSON Parse error: /, '')
    .replace(/( in JSON)? at (position|line) .*/s, '');
  const where = place ? `Line ${place.line}, column ${place.column}` : 'The definition';
  return { ok: false, reason: `${where} is not ${kind}: ${reason}`, line: place?.line };
}

/** Chromium counts characters, Firefox lines and columns, and WebKit does not say where. */
function placeIn(text: string, message: string): Place | undefined {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const end = /end of/i.test(message) ? text.trimEnd().length : undefined;
  const at = position === undefined ? end : Number(position);
  if (at === undefined) return undefined;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
