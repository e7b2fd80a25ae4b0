import type { Catalogue } from '@council-elements/core/messages';

/** English texts of the plan as family and carers read it. */
export const enFamily = {
  consentNeeded: 'You need consent to see this plan',
  consentNeededText:
    'Whoever has a plan decides who sees it. Ask them or their support worker to let you see it.',
  carersTitle: 'Support for you',
  carersText:
    'If you look after somebody, you have a right to support of your own. Ask the council for a carer’s assessment. You can have one whether you see a plan or not.',
  letsSeeAll: '%{name} lets you see all the goals of this plan.',
  letsSeeSome: {
    one: '%{name} lets you see %{count} of the goals.',
    other: '%{name} lets you see %{count} of the goals.',
  },
  bestInterests: 'It was decided in the best interests of %{name} that you see these goals.',
  familyToday: 'What %{name} can do today',
  familyTodayNothing: 'The goals that you can see have no steps for today.',
  familyNoGoals: 'There are no goals here yet.',
  youSay: 'You say it is %{level}.',
  youSayUp: {
    one: 'You say it is %{level}, %{count} level up from the start.',
    other: 'You say it is %{level}, %{count} levels up from the start.',
  },
  youSayDown: {
    one: 'You say it is %{level}, %{count} level down from the start.',
    other: 'You say it is %{level}, %{count} levels down from the start.',
  },
  youSaySame: 'You say it is %{level}, the same as at the start.',
  familyGoals: 'Goals that you can see',
  familyVisit: 'Record how much help was needed',
  wordingsOpen:
    'Two people changed the words of this goal without knowing of each other. Which words to keep is not settled yet.',
  levelsOpen:
    'Two people described the levels without knowing of each other. Which to keep is not settled yet.',
  familySteps: 'Steps',
  familyReviews: 'Reviews that you took part in',
} as const satisfies Catalogue;
