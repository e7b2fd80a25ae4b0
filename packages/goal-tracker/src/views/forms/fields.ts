import { dateInput, html, radios, textarea, type RadiosOptions } from '@council-elements/govuk';
import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { partyValue, SEEN } from '../../forms/answers.js';
import { CHOICES, OTHER, versionValue } from '../../forms/versions.js';
import { ROLES, type Party } from '../../model/events.js';
import type { Plan } from '../../model/plan.js';
import type { Version } from '../../model/versions.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { choiceOf, fieldOf } from '../form-page.js';
import { momentWords, roleWords, whoWords, wordsTo } from '../words.js';

/** What a form is about that is about no goal: whose plan it is. */
export const planCaption = (state: TrackerState, t: Words) => wordsTo(state, t, 'planOf');

/** Whether the person themselves fills a form in. */
export const isPerson = ({ author }: Pick<TrackerState, 'author'>): boolean =>
  author.role === 'person';

/** A question over several controls. */
export const legend = (text: string) => ({
  legend: { text, classes: 'govuk-fieldset__legend--m' },
});

/** The same where the title of the page asks it already. A legend itself would be as wide as its words. */
const hiddenLegend = (text: string) => ({
  legend: { html: html`<span class="govuk-visually-hidden">${text}</span>` },
});

/** A question over one control. */
export const question = (text: string) => ({ text, classes: 'govuk-label--m' });

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether the title of the page asks it already. */
  readonly isTitle?: boolean;
  readonly rows?: number;
  /** What stands in it before anything was typed. */
  readonly first?: string | undefined;
}

/** A longer text. */
export function textOf(
  { name, label, hint, rows = 3, first }: Asked,
  state: TrackerState,
  context: ViewContext,
) {
  return textarea({
    ...fieldOf(name, state, context, first),
    label: question(label),
    hint: hint === undefined ? undefined : { text: hint },
    rows,
  });
}

/** A day, as three fields. */
export function dateOf(
  { name, label, hint, first }: Asked,
  state: TrackerState,
  context: ViewContext,
) {
  const { t, id } = context;
  const [year, month, day] = first?.split('-').map((part) => String(Number(part))) ?? [];
  const part = (field: 'day' | 'month' | 'year', text: string, value: string | undefined) => {
    const { id: partId, ...rest } = fieldOf(`${name}-${field}`, state, context, value);
    return { id: partId, name: field, label: text, value: rest.value };
  };
  return dateInput({
    id: id(name),
    namePrefix: name,
    fieldset: legend(label),
    hint: { text: hint ?? t('startDateHint') },
    errorMessage: fieldOf(`${name}-day`, state, context).errorMessage,
    items: [
      part('day', t('startDay'), day),
      part('month', t('startMonth'), month),
      part('year', t('startYear'), year),
    ],
  });
}

/** One of few. */
export function choiceFrom<Value extends string>(
  { name, label, hint, isTitle, first }: Asked,
  items: readonly { readonly value: Value; readonly text: string; readonly hint?: string }[],
  state: TrackerState,
  context: ViewContext,
  more: Pick<RadiosOptions, 'classes'> = {},
) {
  return radios({
    ...choiceOf(name, state, context, first),
    ...more,
    fieldset: isTitle ? hiddenLegend(label) : legend(label),
    hint: hint === undefined ? undefined : { text: hint },
    items: items.map(({ hint: help, ...item }) => ({
      ...item,
      hint: help ? { text: help } : undefined,
    })),
  });
}

/**
 * Says which versions of a text the page shows. Written once: a version that arrives while the page
 * is open was not seen, and must not be replaced without a word.
 */
export function seenFields(versions: readonly string[], { outcome }: TrackerState) {
  return guard([], () =>
    (outcome?.values[SEEN] ?? versions).map(
      (version) => html`<input type="hidden" name=${SEEN} value=${version} />`,
    ),
  );
}

/**
 * The versions of a text, side by side, with who wrote each and when.
 * @param other controls for another text than these
 */
export function versionsField(
  {
    choices,
    label,
    show,
    other,
  }: {
    readonly choices: readonly Version<unknown>[];
    readonly label: string;
    readonly show: (version: Version<unknown>) => string;
    readonly other: unknown;
  },
  state: TrackerState,
  context: ViewContext,
) {
  const { t } = context;
  if (choices.length === 0) return other;
  return html`<input type="hidden" name=${CHOICES} value="" /> ${radios({
      ...choiceOf('choice', state, context),
      classes: 'council-goals__choices',
      fieldset: legend(label),
      items: [
        ...choices.map((version) => ({
          value: versionValue(version.value),
          html: html`<span class="council-goals__words">${show(version)}</span>`,
          hint: {
            text: t('wordingBy', {
              who: whoWords(t, version.author, state.author),
              date: momentWords(t, version.given),
            }),
          },
        })),
        { value: OTHER, text: t('choiceOther') },
      ],
    })}
    ${other ?? nothing}`;
}

/** Everybody the plan knows, and somebody for each role that it knows nobody of. */
export function partyItems({ plan, author }: TrackerState, t: Words) {
  return partiesOf(plan, author, t).map((party) => ({
    value: partyValue(party),
    text: whoWords(t, party, author),
  }));
}

/** The family members and carers that a plan knows by name. */
export const familyOf = (plan: Plan): readonly Party[] =>
  partiesIn(plan).filter(
    ({ role, name }, index, all) =>
      role === 'family' && all.findIndex((one) => one.role === role && one.name === name) === index,
  );

function partiesOf(plan: Plan, author: Party, t: Words): readonly Party[] {
  const known = [...partiesIn(plan), author];
  return ROLES.flatMap((role) => {
    const names = new Set(known.flatMap((one) => (one.role === role ? one.name : [])));
    return [...(names.size > 0 ? names : [roleWords(t, role)])].map((name) => ({ role, name }));
  });
}

function partiesIn({ person, goals, reviews, consents }: Plan): readonly Party[] {
  return [
    ...(person === undefined ? [] : [{ role: 'person' as const, name: person }]),
    ...goals.flatMap(({ ratings, visits, steps }) => [
      ...[...ratings, ...visits].map(({ author }) => author),
      ...steps.map(({ who }) => who),
    ]),
    ...reviews.flatMap(({ present }) => present),
    ...consents.map(({ to }) => to),
  ];
}
