import type { Catalogue } from '@council-elements/core/messages';

/** English texts of the plan as the person reads it: short words, no scores. */
export const enPerson = {
  todayTitle: 'What I can do today',
  todayNothing: 'There is nothing that you have to do today.',
  myGoals: 'My goals',
  noGoalsPerson: 'You have no goals yet. What would you like to do again?',
  addMyGoal: 'Add a goal of mine',
  weeksAgo: {
    one: '%{count} week ago',
    other: '%{count} weeks ago',
  },
  atFirst: 'At first',
  then: '%{when}: “%{text}”',
  nowYou: 'Now you say: “%{text}”',
  nowOther: '%{who} says: “%{text}”',
  onTheWay: 'You are on your way from there.',
  moved: 'You have moved on.',
  reached: 'You have reached what you hoped for.',
  reachedMore: 'You have done more than you hoped for.',
  sameNow: 'You say that it is the same now.',
  notRatedByYou: 'You have not said yet how it is going.',
  triedIt: 'Say how much help you had',
  sayAgree: 'Say if this goal is right for you',
  othersSteps: 'What others do for this goal',
  doneSteps: 'What is done',
  lookBackTitle: 'How it went',
  lookBackText:
    'The help ends on %{date}. Say in your own words how each goal went. What others say does not replace it.',
  lookBackNow:
    'The six weeks are over. Say in your own words how each goal went. What others say does not replace it.',
  lookBackSay: 'Say how it went',
  lookBackSaid: 'On %{date} you said: “%{text}”',
  lookBackNothing: 'You have not said how it went.',
  transitionHeading: 'When the help ends',
  transitionNone:
    'Nobody has written down yet what happens when the help ends. Ask your support worker about it.',
  transitionDiffers:
    'Two people wrote this without knowing of each other. Talk about which words to keep.',
  stopEarly:
    'You can stop before the last day. Tell your support worker, who writes down that the plan has ended.',
  changeTransition: 'Write or change what happens then',
  whoSees: 'Who can see my plan',
  whoSeesNobody: 'You and your support workers can see this plan. Nobody else can.',
  whoSeesSome: 'You and your support workers can see this plan, and:',
  seesAll: '%{who}: all your goals',
  seesGoals: '%{who}: %{goals}',
  changeConsent: 'Let somebody see my plan',
  stopConsent: 'Stop somebody seeing my plan',
} as const satisfies Catalogue;
