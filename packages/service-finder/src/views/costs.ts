import type { CostOption } from '../model/types.js';
import type { FinderContext } from './context.js';
import { current, money, type Costs } from './cost.js';

/** What it costs, one statement an entry. */
export function costs({ fees, costOptions }: Costs, context: FinderContext): string[] {
  const options = current(costOptions, context).map((option) => price(option, context));
  const said = new Set([...(fees ? [fees] : []), ...options].filter(Boolean));
  return said.size > 0 ? [...said] : [context.t('costNotGiven')];
}

function price(
  { option, amount, currency, amountDescription }: CostOption,
  { t }: FinderContext,
): string {
  if (amount === undefined) return [option, amountDescription].filter(Boolean).join(': ');
  const sum = amount === 0 ? t('free') : money(amount, currency, t.language);
  const words = amount === 0 ? sum : [sum, amountDescription].filter(Boolean).join(' ');
  return [option, words].filter(Boolean).join(': ');
}
