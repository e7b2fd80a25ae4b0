const price = (amount, amount_description, option) => ({
  ...(option && { option }),
  amount,
  currency: 'GBP',
  ...(amount_description && { amount_description }),
});

/** What a service may cost: given chance, a text and prices in pounds. */
export const costs = {
  free: () => ({ fees: 'Free', costs: [price(0)] }),
  donation: () => ({
    fees: 'Free; donations are welcome',
    costs: [price(0, 'with a donation if you can')],
  }),
  perSession: (random) => {
    const amount = random.pick([2, 2.5, 3, 4, 5, 6.5]);
    return {
      costs: [
        price(amount, 'a session'),
        ...(random.chance(40) ? [price(0, 'a session', 'Carers')] : []),
      ],
    };
  },
  smallFee: (random) => ({ costs: [price(random.pick([1, 1.5, 2]), 'a visit')] }),
  meal: (random) => ({ costs: [price(random.pick([4.5, 5, 5.75, 6.5, 7.25]), 'a meal')] }),
  membership: (random) => ({
    costs: [price(random.pick([3.5, 4, 5]), 'a week'), price(0, 'the first visit')],
  }),
  fare: (random) => ({
    fees: 'You pay for each journey.',
    costs: [
      price(random.pick([2, 2.5, 3.4]), 'a journey in the borough'),
      price(0.45, 'a mile outside it'),
    ],
  }),
  deposit: (random) => ({
    fees: 'Free, with a deposit that you get back.',
    costs: [price(random.pick([10, 20, 30]), 'deposit')],
  }),
  daily: (random) => ({
    costs: [price(random.pick([38, 45, 52]), 'a day with lunch'), price(6, 'a day', 'Transport')],
  }),
  hourlySmall: (random) => ({
    costs: [
      price(random.pick([18, 20, 22]), 'an hour'),
      price(0, 'an hour', 'People on Pension Credit'),
    ],
  }),
  hourlyCare: (random) => ({
    fees: 'The council may pay some or all of it after an assessment.',
    costs: [
      price(random.pick([24.5, 26, 27.75, 29]), 'an hour'),
      price(random.pick([31, 33.5]), 'an hour', 'Weekends'),
    ],
  }),
  weeklyCare: (random) => ({ costs: [price(random.pick([1250, 1395, 1480]), 'a week, from')] }),
  weeklyAlarm: (random) => ({
    costs: [
      price(random.pick([4.2, 5.1, 6.3]), 'a week'),
      price(random.pick([0, 35]), 'to fit it'),
    ],
  }),
  rent: (random) => ({
    fees: 'Rent and a service charge; housing benefit can help.',
    costs: [price(random.pick([132, 148.5, 161]), 'a week, from')],
  }),
  course: (random) => ({
    costs: [price(random.pick([20, 35]), 'a term'), price(0, 'a term', 'People on benefits')],
  }),
  assessed: () => ({
    fees: 'What you pay depends on a financial assessment by the council.',
    costs: [],
  }),
  sixWeeksFree: () => ({
    fees: 'Free for up to six weeks.',
    costs: [price(0, 'for up to six weeks')],
  }),
};
