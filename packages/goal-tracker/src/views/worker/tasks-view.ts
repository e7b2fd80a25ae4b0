import { details, html, taskList, type TaskOptions } from '@council-elements/govuk';
import { schedule } from '../../model/schedule.js';
import type { Goal } from '../../model/plan.js';
import type { Place } from '../../place.js';
import type { TrackerState, ViewContext } from '../context.js';
import { dateWords, partyWords } from '../words.js';

/** One task, before it is known what it is called and where it leads. */
interface Task {
  readonly title: string;
  readonly hint?: string | undefined;
  /** Done, still to do, or neither: for who wants it. */
  readonly state: 'done' | 'to-do' | 'optional' | 'when-needed';
  readonly place?: Place | undefined;
}

/** What setting a plan up asks for (NICE QS173), folded away once it is done. */
export function setUpView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const tasks = setUpTasks(state, context);
  const isDone = tasks.every((task) => task.state !== 'to-do');
  return isDone
    ? details({
        classes: 'council-goals__actions',
        summaryText: t('setUpDone'),
        html: listOf('set-up', tasks, context),
      })
    : section('set-up', t('setUpTitle'), tasks, context);
}

/** What a service does each week, and in the end. */
export function tasksView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  return html`${section('week', t('weekTitle'), weekTasks(state, context), context)}
  ${section('finish', t('finishTitle'), finishTasks(state, context), context)}`;
}

function section(name: string, title: string, tasks: readonly Task[], context: ViewContext) {
  const { id } = context;
  return html`<section class="council-goals__actions" aria-labelledby=${id(name)}>
    <h2 class="govuk-heading-m" id=${id(name)} tabindex="-1">${title}</h2>
    ${listOf(name, tasks, context)}
  </section>`;
}

const listOf = (name: string, tasks: readonly Task[], context: ViewContext) =>
  taskList({
    idPrefix: context.id(`task-${name}`),
    items: tasks.map((task) => optionsOf(task, context)),
  });

function optionsOf({ title, hint, state, place }: Task, { t, href }: ViewContext): TaskOptions {
  const status = {
    done: { text: t('taskDone') },
    'to-do': { tag: { text: t('tagToDo') } },
    optional: { text: t('taskOptional') },
    'when-needed': { text: t('taskWhenNeeded') },
  }[state];
  return {
    title: { text: title },
    hint: hint === undefined ? undefined : { text: hint },
    href: place && href(place),
    status,
  };
}

function setUpTasks({ plan }: TrackerState, { t }: ViewContext): readonly Task[] {
  const { goals, ended, explained, shared, transition, consents, circumstances } = plan;
  const isOpen = !ended;
  const firstWithout = (has: (goal: Goal) => boolean) => goals.find((goal) => !has(goal));
  const isDescribed = ({ scale, scaleChoices }: Goal) =>
    scale !== undefined || scaleChoices.length > 0;
  const isAnswered = ({ agreement, changedSinceAgreed }: Goal) =>
    agreement !== undefined && !changedSinceAgreed;
  const undescribed = firstWithout(isDescribed);
  const unanswered = firstWithout(isAnswered);
  const seers = new Set(consents.flatMap(({ to, withdrawn }) => (withdrawn ? [] : to.name)));
  const last = shared.at(-1);
  const ofGoal = (
    view: 'levels' | 'agree',
    goal: Goal | undefined,
  ): Pick<Task, 'state' | 'place'> => ({
    state: goals.length > 0 && !goal ? 'done' : 'to-do',
    place: goal && isOpen ? { view, goal: goal.id } : undefined,
  });
  return [
    {
      title: t('taskExplained'),
      state: explained ? 'done' : 'to-do',
      place: explained || !isOpen ? undefined : { view: 'explained' },
    },
    {
      title: t('taskGoals'),
      hint: goals.length > 0 ? t('taskGoalsCount', { count: goals.length }) : undefined,
      state: goals.length > 0 ? 'done' : 'to-do',
      place: isOpen ? { view: 'add-goal' } : undefined,
    },
    { title: t('taskLevels'), ...ofGoal('levels', undescribed) },
    { title: t('taskAgreed'), ...ofGoal('agree', unanswered) },
    {
      title: t('taskShared'),
      hint: last && t('taskSharedWith', { who: partyWords(t, last.with) }),
      state: last ? 'done' : 'to-do',
      place: { view: 'shared' },
    },
    {
      title: t('taskTransition'),
      state: transition.versions.length > 0 ? 'done' : 'to-do',
      place: { view: 'transition' },
    },
    {
      title: t('taskConsent'),
      hint: seers.size > 0 ? t('taskConsentTo', { who: [...seers].join(', ') }) : undefined,
      state: seers.size > 0 ? 'done' : 'optional',
      place: { view: 'consent' },
    },
    {
      title: t('taskCircumstances'),
      state: circumstances.birthDate === undefined ? 'to-do' : 'done',
      place: { view: 'circumstances' },
    },
  ];
}

function weekTasks({ plan, today }: TrackerState, { t }: ViewContext): readonly Task[] {
  const { hours, measures, consents } = plan;
  const week = schedule(plan, today)?.week;
  const isRecorded = hours.some((one) => one.week === week);
  const canWithdraw = consents.some(({ withdrawn }) => !withdrawn);
  return [
    ...(week === undefined
      ? []
      : [
          {
            title: t('taskHours', { week }),
            state: isRecorded ? ('done' as const) : ('to-do' as const),
            place: { view: 'hours' as const },
          },
        ]),
    {
      title: t('taskBarthel'),
      state: measures.length > 0 ? 'done' : 'optional',
      place: { view: 'barthel' },
    },
    { title: t('taskCare'), state: 'when-needed', place: { view: 'care' } },
    ...(canWithdraw
      ? [
          {
            title: t('taskWithdraw'),
            state: 'when-needed' as const,
            place: { view: 'withdraw' as const },
          },
        ]
      : []),
  ];
}

function finishTasks(state: TrackerState, { t }: ViewContext): readonly Task[] {
  const { plan, today, bankHolidays } = state;
  const { ended } = plan;
  const time = schedule(plan, today, bankHolidays);
  const followUp = time?.followUp;
  const isLater = followUp?.state === 'upcoming';
  return [
    ...(ended
      ? [
          {
            title: t('taskReopen'),
            state: 'when-needed' as const,
            place: { view: 'extend' as const },
          },
        ]
      : [
          {
            title: t('taskGoOver'),
            state: 'when-needed' as const,
            place: { view: 'transition' as const },
          },
          {
            title: t('taskExtend'),
            state: 'when-needed' as const,
            place: { view: 'extend' as const },
          },
          {
            title: t('taskEnd'),
            state: time?.phase === 'finished' ? ('to-do' as const) : ('when-needed' as const),
            place: { view: 'end' as const },
          },
        ]),
    ...(followUp
      ? [
          {
            title: t('taskFollowUp'),
            hint: t('taskFromDate', { date: dateWords(t, followUp.date) }),
            state: followUp.held
              ? ('done' as const)
              : isLater
                ? ('when-needed' as const)
                : ('to-do' as const),
            place:
              followUp.held || isLater ? undefined : { view: 'review' as const, day: followUp.day },
          },
        ]
      : []),
  ];
}
