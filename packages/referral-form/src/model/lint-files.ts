import { componentsOf } from './component-paths.js';
import type { FormDefinition } from './definition.js';
import { fileLimits, MEGABYTE, UPLOAD_LIMIT, wholeMegabytes } from './files.js';
import type { LintFinding } from './lint.js';

/** Questions for files that would be sent what nobody opens, or what cannot be sent. */
export function lintFiles(definition: FormDefinition): LintFinding[] {
  return componentsOf(definition).flatMap(({ component, path }): LintFinding[] => {
    if (component.type !== 'file') return [];
    const { maxSize, min, max } = fileLimits(component);
    const findings: LintFinding[] = [];
    if (component.accept === undefined) {
      const reason = 'Any type of file is accepted: say which the council can open';
      findings.push({ path: `${path}/accept`, rule: 'file-types', reason });
    }
    if (min > max) {
      const reason = `There must be ${min} files and may be no more than ${max}`;
      findings.push({ path: `${path}/min`, rule: 'file-limits', reason });
    }
    if (maxSize * MEGABYTE > UPLOAD_LIMIT) {
      const reason = `A server takes ${wholeMegabytes(UPLOAD_LIMIT)}MB in all, unless it is told otherwise`;
      findings.push({ path: `${path}/maxSize`, rule: 'file-limits', reason });
    }
    return findings;
  });
}
