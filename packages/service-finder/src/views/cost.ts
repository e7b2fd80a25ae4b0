import { numberFormat } from '@council-elements/core/messages';
import type { CostOption, Service } from '../model/types.js';
import { todayOf, type FinderContext } from './context.js';

export type Costs = Pick<Service, 'fees' | 'costOptions'>;

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

/** Those that hold today. */
export function current(options: readonly CostOption[], context: FinderContext): CostOption[] {
  const today = todayOf(context);
  return options.filter(
    ({ validFrom, validTo }) => !(validFrom && validFrom > today) && !(validTo && validTo < today),
  );
}

export function money(amount: number, currency = 'GBP', language: string): string {
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
