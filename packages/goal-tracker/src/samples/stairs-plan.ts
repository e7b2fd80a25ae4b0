import type { PlanEvent } from '../model/events.js';
import { stairsEvents, type StairsWords } from './stairs.js';

const words: StairsWords = {
  plan: 'stairs-plan',
  person: 'Margaret Ellis',
  family: 'Ruth Ellis',
  worker: 'Tom Adeyemi',
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
        'I make a cooked breakfast, and one for Ruth too',
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
    worried: 'I am worried about Mum and the traffic on the corner.',
  },
  reviews: {
    7: {
      personView: 'Slow, but I like doing it my own way.',
      carerView: 'Mum is brighter. I am still nervous about the stairs.',
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
      carerView: 'Breakfast is fine. I would still like somebody with her to the shop.',
      next: 'Tom walks behind, not beside, on the way to the shop.',
    },
    42: {
      personView: 'I am back in my own bed and I buy my own paper.',
      carerView: 'So much better than I hoped, but the corner still frightens me.',
      next: 'Visits end. Ruth walks with her on Sundays. A call on day 84.',
    },
  },
  ended: 'The six weeks are complete',
  daily: {
    explained: 'Six weeks of help to do things yourself. No cleaning or shopping for you.',
    onPaper: 'On paper, in large print',
    byEmail: 'By email',
    transition: [
      'When visits end, Ruth calls in on Sundays. We look at what else is needed in week 5.',
      'When visits end, Ruth walks with Margaret on Sundays. The lunch club is on Tuesdays. If the stairs get hard again, Margaret rings the team.',
    ],
    visits: {
      slept: 'Had not slept. Took my arm on the last three steps.',
      rain: 'It rained, so we only went to the gate.',
    },
    tried: {
      steep: 'Too steep for me today.',
      halfWay: 'Rested half way. Both rails.',
      jug: 'She filled it from the jug.',
      bench: 'As far as the bench.',
    },
  },
};

/**
 * The sample plan in English.
 * @param start day 0, `YYYY-MM-DD`
 */
export function stairsPlan(start = '2026-03-02'): PlanEvent[] {
  return stairsEvents(words, start);
}
