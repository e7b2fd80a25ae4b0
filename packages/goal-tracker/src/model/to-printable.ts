import { dateInWords, type Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import { LEVEL_KEYS, ROLE_KEYS } from '../messages/keys.js';
import { ROLES, type Party, type RatingGiven } from './events.js';
import type { Goal, Plan } from './plan.js';
import { dayGiven, ratingAtEnd } from './ratings.js';
import { FOLLOW_UP_DAY } from './review-days.js';
import { schedule, type Schedule } from './schedule.js';
import type { BankHolidays } from './bank-holidays.js';

/** A plan as headings, paragraphs and lists, for whatever puts it on paper. */
export interface Printable {
  readonly title: string;
  readonly sections: readonly PrintableSection[];
}

export interface PrintableSection {
  readonly heading: string;
  readonly blocks: readonly PrintableBlock[];
}

/** Something to read: each has either. */
export type PrintableBlock =
  | { readonly paragraph: string }
  | { readonly heading: string }
  | { readonly list: readonly string[] };

type Words = Translate<Messages>;

/** What a plan is read with. */
interface Reader {
  readonly plan: Plan;
  readonly t: Words;
  readonly time: Schedule;
}

/**
 * A plan for the person to keep: short sentences, everyday words, and no scores. A goal's level is said
 * in the words that describe it.
 * @param t see {@link createPlanTranslate}
 * @param today `YYYY-MM-DD`
 * @param holidays as of {@link schedule}
 * @throws RangeError where the plan has not been started
 */
export function toPrintable(
  plan: Plan,
  t: Words,
  today: string,
  holidays?: BankHolidays,
): Printable {
  const time = schedule(plan, today, holidays);
  if (!time) throw new RangeError('toPrintable: the plan has not been started');
  const reader: Reader = { plan, t, time };
  return {
    title: t('printTitle'),
    sections: [
      { heading: t('printAbout'), blocks: about(reader) },
      ...plan.goals.map((goal, index) => ({
        heading: t('printGoal', { number: index + 1, goal: goal.text }),
        blocks: goalBlocks(goal, reader),
      })),
      { heading: t('printMeet'), blocks: meetings(reader) },
      { heading: t('printTransition'), blocks: transition(reader) },
      { heading: t('printSees'), blocks: consents(reader) },
    ],
  };
}

/** The same as plain text: a blank line between blocks, headings underlined, lists with hyphens. */
export function printableText({ title, sections }: Printable): string {
  const underlined = (text: string, line: string) => `${text}\n${line.repeat([...text].length)}`;
  const text = (block: PrintableBlock): string => {
    if ('paragraph' in block) return block.paragraph;
    return 'heading' in block
      ? `${block.heading}:`
      : block.list.map((item) => `- ${item}`).join('\n');
  };
  const parts = sections.flatMap(({ heading, blocks }) => [
    underlined(heading, '-'),
    ...blocks.map(text),
  ]);
  return `${[underlined(title, '='), ...parts].join('\n\n')}\n`;
}

const paragraph = (text: string): PrintableBlock => ({ paragraph: text });

/** A heading and its list; nothing where the list is empty. */
const listOf = (heading: string, list: readonly string[]): PrintableBlock[] =>
  list.length > 0 ? [{ heading }, { list }] : [];

const dateWords = (t: Words, date: string): string => dateInWords(date, t.language);

function nameOf(t: Words, { role, name }: Party): string {
  if (role === 'person' || name === t(ROLE_KEYS[role])) return name;
  return t(role === 'family' ? 'namedFamily' : 'namedWorker', { name });
}

function about({ plan: { person, goals, ended }, t, time }: Reader): PrintableBlock[] {
  const { start, end, day, days, phase } = time;
  const when = [
    t(phase === 'before' ? 'printStarts' : 'printStarted', { date: dateWords(t, start) }),
    ...(phase === 'before' || phase === 'running'
      ? [t('printEnds', { date: dateWords(t, end) })]
      : []),
    ...(phase === 'running' ? [t('printDay', { day, days })] : []),
    ...(phase === 'finished' && !ended ? [t('printOver')] : []),
  ];
  return [
    ...(person === undefined ? [] : [paragraph(t('printName', { name: person }))]),
    ...when.map(paragraph),
    ...(ended ? [paragraph(t('printEnded', { reason: ended.reason }))] : []),
    ...(goals.length === 0 ? [paragraph(t('printNoGoals'))] : []),
  ];
}

function goalBlocks(goal: Goal, { plan, t }: Reader): PrintableBlock[] {
  const { choices, scale, steps } = goal;
  const said = ROLES.flatMap((voice) => ratingAtEnd(goal, voice, plan) ?? []);
  const differ = new Set(said.map(({ level, partly }) => `${level} ${partly}`)).size > 1;
  return [
    ...listOf(
      t('printWordsDiffer'),
      choices.map(({ value }) => value),
    ),
    paragraph(agreed(goal, t)),
    ...(scale ? [paragraph(t('printHope', { text: scale.texts[2] }))] : []),
    { heading: t('printHow') },
    ...(said.length === 0
      ? [paragraph(t('printNobody'))]
      : [{ list: said.map((rating) => saidWords(rating, goal, t)) }]),
    ...(differ ? [paragraph(t('printDiffer'))] : []),
    ...listOf(
      t('printToDo'),
      steps
        .filter(({ done }) => !done)
        .map(({ text, who }) => t('printStep', { text, who: nameOf(t, who) })),
    ),
    ...listOf(
      t('printDone'),
      steps.flatMap(({ text, done }) =>
        done ? [t('printStepDone', { text, date: dateWords(t, dayGiven(done)) })] : [],
      ),
    ),
  ];
}

function agreed({ agreement }: Goal, t: Words): string {
  const reason = agreement?.reason ?? '';
  switch (agreement?.answer) {
    case 'agreed':
      return t('printAgreed');
    case 'not-agreed':
      return t('printNotAgreed', { reason });
    case 'could-not-answer':
      return t('printCouldNotAnswer', { reason });
    case undefined:
      return t('printNotAsked');
  }
}

function saidWords(rating: RatingGiven, { scale }: Goal, t: Words): string {
  const { level, partly, author } = rating;
  const described = scale?.texts[level + 2];
  return t('printSays', {
    name: nameOf(t, author),
    date: dateWords(t, dayGiven(rating)),
    level: partly ? t('printPartly') : (described?.replace(/\.$/, '') ?? t(LEVEL_KEYS[level])),
  });
}

function meetings({ t, time: { reviews, followUp } }: Reader): PrintableBlock[] {
  const list = [...reviews, followUp]
    .filter(({ state }) => state !== 'held' && state !== 'not-needed')
    .map(({ day, date }) =>
      t('printMeetOn', {
        review: day === FOLLOW_UP_DAY ? t('reviewFollowUp') : t('reviewWeek', { week: day / 7 }),
        date: dateWords(t, date),
      }),
    );
  return list.length > 0 ? [{ list }] : [paragraph(t('printNoMeeting'))];
}

function transition({ plan: { transition: then }, t }: Reader): PrintableBlock[] {
  if (then.choices.length > 0) {
    return listOf(
      t('printTransitionDiffer'),
      then.choices.map(({ value }) => value),
    );
  }
  return [paragraph(then.text ?? t('printNoTransition'))];
}

function consents({ plan, t }: Reader): PrintableBlock[] {
  const standing = plan.consents.filter(({ withdrawn }) => !withdrawn);
  if (standing.length === 0) return [paragraph(t('printNobodySees'))];
  const list = standing.map(({ to: { name }, goals }) =>
    goals === 'all'
      ? t('printSeesAll', { name })
      : t('printSeesSome', { name, count: goals.length }),
  );
  return [{ list }, paragraph(t('printChangeMind'))];
}
