import { componentsOf } from './component-paths.js';
import type { FormDefinition } from './definition.js';
import type { LintFinding } from './lint.js';
import { isSimple } from './questions.js';

const SOURCE =
  'https://design-system.service.gov.uk/components/radios/#conditionally-revealing-a-related-question';

/** Options that reveal more than one simple question. */
export function lintReveals(definition: FormDefinition): LintFinding[] {
  return componentsOf(definition).flatMap(({ component, path, isRevealed }): LintFinding[] => {
    if (!isRevealed) return [];
    const report = (where: string, reason: string): LintFinding => ({
      path: path + where,
      rule: 'complicated-reveal',
      reason,
      source: SOURCE,
    });
    return [
      ...(isSimple(component)
        ? []
        : [
            report(
              '/type',
              `An option reveals one simple question: ask “${component.id}” on a page`,
            ),
          ]),
      ...(component.condition === undefined
        ? []
        : [report('/condition', 'What an option reveals is asked whenever the option is chosen')]),
    ];
  });
}
