import {
  importForm,
  lintForm,
  type FormDefinition,
  type LintFinding,
  type Problem,
} from '@council-elements/referral-form/model';
import { readText } from './read-text.js';

/** What a text is as a form. */
export interface Checked {
  /** Why the text cannot be read at all. */
  readonly error?: string | undefined;
  /** Line of the text that the error is in; the first is 1. */
  readonly line?: number | undefined;
  /** None where the text is no form. */
  readonly definition?: FormDefinition | undefined;
  readonly problems: readonly Problem[];
  readonly findings: readonly LintFinding[];
}

/** Reads, imports and lints what was pasted. */
export async function check(text: string): Promise<Checked> {
  const nothing = { problems: [], findings: [] };
  if (text.trim() === '') return { ...nothing, error: 'Paste a form definition' };
  const read = readText(text);
  if (!read.ok) return { ...nothing, error: read.reason, line: read.line };
  const { definition, problems } = await importForm(read.data);
  return { definition, problems, findings: definition ? lintForm(definition) : [] };
}

/** Findings of one rule, which are mended alike. */
export interface RuleFindings {
  readonly rule: string;
  /** Address of the GOV.UK page that says so, where one does. */
  readonly source: string | undefined;
  readonly findings: readonly LintFinding[];
}

export function byRule(findings: readonly LintFinding[]): RuleFindings[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
    const those = findings.filter((finding) => finding.rule === rule);
    return { rule, source: those.find(({ source }) => source)?.source, findings: those };
  });
}
