import { numberFormat } from '@council-elements/core/messages';
import type { CostOption, Service } from '../model/types.js';
import { todayOf, type FinderContext } from './context.js';

type Costs = Pick<Service, 'fees' | 'costOptions'>;

/** What it costs, one statement an entry. */
export function costs({ fees, costOptions }: Costs, context: FinderContext): string[] {
  const options = current(costOptions, context).map((option) => price(option, context));
  const said = new Set([...(fees ? [fees] : []), ...options].filter(Boolean));
  return said.size > 0 ? [...said] : [context.t('costNotGiven')];
}

/** What it costs in a word or two, where that can be said. */
export function costInShort(
  { fees = '', costOptions }: Costs,
  context: FinderContext,
): { kind: 'free' | 'some' | 'paid'; text: string } | undefined {
  const { t } = context;
  const priced = current(costOptions, context).filter(({ amount }) => amount !== undefined);
  const [least] = [...priced].sort((one, other) => (one.amount ?? 0) - (other.amount ?? 0));
  if (least?.amount === undefined) {
    return /^(free|am ddim)\b/i.test(fees) ? { kind: 'free', text: t('free') } : undefined;
  }
  if (least.amount > 0) {
    const price = money(least.amount, least.currency, t.language);
    return { kind: 'paid', text: priced.length > 1 ? t('priceFrom', { price }) : price };
  }
  return priced.some(({ amount }) => amount !== 0)
    ? { kind: 'some', text: t('freeForSome') }
    : { kind: 'free', text: t('free') };
}

function current(options: readonly CostOption[], context: FinderContext): CostOption[] {
  const today = todayOf(context);
  return options.filter(
    ({ validFrom, validTo }) => !(validFrom && validFrom > today) && !(validTo && validTo < today),
  );
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

function money(amount: number, currency = 'GBP', language: string): string {
  const fraction = Number.isInteger(amount) ? 0 : 2;
  try {
    return numberFormat(language, {
      style: 'currency',
      currency,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    }).format(amount);
  } catch {
    // Not a currency that there is.
    return `${amount} ${currency}`;
  }
}
