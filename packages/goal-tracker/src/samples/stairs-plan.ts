import type { PlanEvent } from '../model/events.js';
import { firstName, type SamplePeople } from './people.js';
import { stairsEvents, type StairsWords } from './stairs.js';

const margaret: SamplePeople = {
  plan: 'stairs-plan',
  person: 'Margaret Ellis',
  pronoun: 'she',
  birthDate: '1941-05-12',
  dischargedBefore: 3,
  home: 'alone',
  family: 'Ruth Ellis',
  called: 'Mum',
  worker: 'Tom Adeyemi',
};

/** Where family is when the help ends. */
const THEN = {
  alone: 'calls in on Sundays',
  together: 'is in the house at night',
  'next-door': 'looks in from next door each morning',
} as const;

function wordsOf(people: SamplePeople): StairsWords {
  const { pronoun, called, home } = people;
  const person = firstName(people.person);
  const family = firstName(people.family);
  const worker = firstName(people.worker);
  const [They, them] = pronoun === 'she' ? ['She', 'her'] : ['He', 'him'];
  const then = THEN[home];
  const welsh = people.prefersWelsh ? ` ${person} would rather speak Welsh: ${worker} does.` : '';
  return {
    goals: {
      stairs: {
        text: 'I want to climb my stairs to bed',
        levels: [
          'I sleep downstairs in my chair',
          'I get up the stairs with somebody holding me',
          'I climb my stairs to bed each night, with somebody near',
          'I climb my stairs to bed each night on my own',
          'I go up and down whenever I like, carrying something',
        ],
        steps: ['Fit a second stair rail', 'Practise five steps, morning and evening'],
      },
      breakfast: {
        text: 'I want to make my own breakfast',
        levels: [
          'Somebody brings me breakfast in bed',
          'I sit at the table and somebody makes it',
          'I make tea and toast if somebody reminds me',
          'I make tea and toast on my own',
          `I make a cooked breakfast, and one for ${family} too`,
        ],
        steps: ['Bring a perching stool and a one-cup kettle', 'Make the tea every other morning'],
      },
      shop: {
        text: 'I want to get out to the shop',
        changed: 'I want to walk to the corner shop for my own paper',
        levels: [
          'I do not go out of the house',
          'I get as far as the gate',
          'I walk to the corner shop with somebody',
          'I walk to the corner shop on my own',
          'I walk to the shop and on to the park',
        ],
        steps: ['Find a walking frame with a seat', 'Walk to the gate and back every dry day'],
      },
    },
    places: { home: 'At home', street: 'In the street' },
    notes: {
      firstTime: 'Up to bed on my own for the first time since my fall.',
      tired: 'Very tired today. My hip hurt.',
      bothRails: 'Used both rails and rested on the half landing.',
      toast: 'Toast a bit burnt, but I made it.',
      kerb: 'Managed the kerb with the frame. Stopped twice.',
      paper: 'Bought my own paper!',
      worried: `I am worried about ${called} and the traffic on the corner.`,
    },
    reviews: {
      7: {
        personView: 'Slow, but I like doing it my own way.',
        carerView: `${called} is brighter. I am still nervous about the stairs.`,
        progress: 'Up the stairs on four of six evenings, with help.',
        next: 'Carry on. Second rail to be fitted this week.',
      },
      14: {
        personView: 'I made toast. The stairs are hard in the evening.',
        issues: 'Tired in the evening.',
        next: 'Practise the stairs before lunch instead.',
      },
      21: {
        personView: 'I slept in my own bed.',
        carerView: 'I can see the difference. The shop is too far for now.',
        next: 'Morning visits go down to three a week.',
      },
      35: {
        personView: 'I get my own breakfast now, thank you.',
        carerView: `Breakfast is fine. I would still like somebody with ${them} to the shop.`,
        next: `${worker} walks behind, not beside, on the way to the shop.`,
      },
      42: {
        personView: 'I am back in my own bed and I buy my own paper.',
        carerView: 'So much better than I hoped, but the corner still frightens me.',
        next: `Visits end. ${family} walks with ${them} on Sundays. A call on day 84.`,
      },
    },
    ended: 'The six weeks are complete',
    daily: {
      explained: `Six weeks of help to do things yourself. No cleaning or shopping for you.${welsh}`,
      onPaper: 'On paper, in large print',
      byEmail: 'By email',
      transition: [
        `When visits end, ${family} ${then}. We look at what else is needed in week 5.`,
        `When visits end, ${family} walks with ${person} on Sundays. The lunch club is on Tuesdays. If the stairs get hard again, ${person} rings the team.`,
      ],
      visits: {
        slept: 'Had not slept. Took my arm on the last three steps.',
        rain: 'It rained, so we only went to the gate.',
      },
      tried: {
        steep: 'Too steep for me today.',
        halfWay: 'Rested half way. Both rails.',
        jug: `${They} filled it from the jug.`,
        bench: 'As far as the bench.',
      },
    },
  };
}

/**
 * The sample plan in English.
 * @param start day 0, `YYYY-MM-DD`
 * @param people somebody else's plan: the same story with their names
 */
export function stairsPlan(start = '2026-03-02', people = margaret): PlanEvent[] {
  return stairsEvents(people, wordsOf(people), start);
}
