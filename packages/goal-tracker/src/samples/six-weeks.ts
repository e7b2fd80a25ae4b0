import { CouncilElement } from '@council-elements/core';
import { button, html, radios } from '@council-elements/govuk';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { visibleTo } from '../model/consent.js';
import { addDays, PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { ROLES, type Party, type PlanEvent, type Role } from '../model/events.js';
import { PLAN_DAYS } from '../model/review-days.js';

const en = {
  title: 'Six weeks, day by day',
  dayOf: 'Day %{day} of %{days}',
  slider: 'Day of the plan',
  previous: 'Previous day',
  next: 'Next day',
  play: 'Play',
  pause: 'Pause',
  whose: 'Whose view',
  person: 'The person',
  family: 'Family',
  worker: 'Support worker',
} as const;
const cy = {
  title: 'Chwe wythnos, fesul diwrnod',
  dayOf: 'Diwrnod %{day} o %{days}',
  slider: 'Diwrnod o’r cynllun',
  previous: 'Y diwrnod blaenorol',
  next: 'Y diwrnod nesaf',
  play: 'Chwarae',
  pause: 'Oedi',
  whose: 'Golwg pwy',
  person: 'Y person',
  family: 'Teulu',
  worker: 'Gweithiwr cymorth',
} as const;

/** How long a day lasts while it plays. */
const DAY_MS = 1500;

const NOTHING_KEPT = {
  all: async () => [],
  append: async <Event>(events: readonly Event[]) => [...events],
};

/**
 * Shows a plan as it stood on each of its days, to each who has a part in it. For demonstrations:
 * what is added to the plan in it is not kept.
 */
export class SixWeeks extends CouncilElement<typeof en> {
  /** The events of a plan of six weeks. */
  @property({ attribute: false }) events: readonly PlanEvent[] = [];

  /** Ways of doing tasks, as the tracker takes them. */
  @property({ attribute: false }) library: unknown;

  @state() private day = 0;
  @state() private reader: Role = 'person';
  @state() private isPlaying = false;

  protected readonly catalogues = { en, cy: async () => cy };

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.addEventListener('click', this.#press);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    clearTimeout(this.#timer);
    if (this.isPlaying) this.#timer = setTimeout(() => this.#goTo(this.day + 1), DAY_MS);
  }

  protected view(): TemplateResult {
    const { t, day, reader, events } = this;
    const start = events.find((event) => event.type === 'plan-started')?.start ?? '';
    const today = start && addDays(start, day);
    const id = (name: string) => `${this.idPrefix}-${name}`;
    const known = events.filter(({ given }) => todayIn(PLAN_TIME_ZONE, new Date(given)) <= today);
    const author = this.#author(reader);
    return html`<section aria-labelledby=${id('title')}>
        <h2 class="govuk-heading-m" id=${id('title')}>${t('title')}</h2>
        <p class="govuk-body-l" id=${id('day')}>${t('dayOf', { day, days: PLAN_DAYS })}</p>
        <div class="govuk-form-group">
          <label class="govuk-label" for=${id('slider')}>${t('slider')}</label>
          <input
            class="govuk-!-width-full"
            id=${id('slider')}
            type="range"
            min="0"
            max=${PLAN_DAYS}
            step="1"
            .value=${String(day)}
            aria-valuetext=${t('dayOf', { day, days: PLAN_DAYS })}
            @input=${this.#slide}
          />
        </div>
        <div class="govuk-button-group">
          ${this.#button('previous', day === 0)}
          ${canMove() ? this.#button(this.isPlaying ? 'pause' : 'play', day === PLAN_DAYS) : ''}
          ${this.#button('next', day === PLAN_DAYS)}
        </div>
        <div @change=${this.#choose}>
          ${radios({
            idPrefix: id('role'),
            name: id('role'),
            value: reader,
            classes: 'govuk-radios--inline govuk-radios--small',
            fieldset: { legend: { text: t('whose') } },
            items: ROLES.map((one) => ({ value: one, text: t(one) })),
          })}
        </div>
      </section>
      <council-goal-tracker
        plan=${events[0]?.plan ?? ''}
        today=${today}
        finder-href="/find-a-service"
        .events=${visibleTo(known, author)}
        .author=${author}
        .library=${this.library}
        .query=${''}
        .loaded=${true}
        .store=${NOTHING_KEPT}
      ></council-goal-tracker>`;
  }

  #button(action: 'previous' | 'next' | 'play' | 'pause', disabled: boolean) {
    return button({
      text: this.t(action),
      type: 'button',
      disabled,
      classes: 'govuk-button--secondary',
      attributes: { 'data-action': action },
    });
  }

  #author(role: Role): Party {
    const found = this.events.find(({ author }) => author.role === role);
    return found?.author ?? { role, name: this.t(role) };
  }

  readonly #press = (click: Event): void => {
    const pressed = click.target instanceof Element && click.target.closest('[data-action]');
    const action = pressed ? pressed.getAttribute('data-action') : undefined;
    if (action === 'previous' || action === 'next') {
      this.#pause();
      this.#goTo(this.day + (action === 'next' ? 1 : -1));
      this.announce(this.t('dayOf', { day: this.day, days: PLAN_DAYS }));
    }
    if (action === 'play') this.isPlaying = true;
    if (action === 'pause') this.#pause();
  };

  readonly #slide = ({ target }: InputEvent): void => {
    this.#pause();
    if (target instanceof HTMLInputElement) this.#goTo(Number(target.value));
  };

  readonly #choose = ({ target }: Event): void => {
    const value = target instanceof HTMLInputElement ? target.value : '';
    this.reader = ROLES.find((role) => role === value) ?? this.reader;
  };

  #pause(): void {
    clearTimeout(this.#timer);
    this.isPlaying = false;
  }

  #goTo(day: number): void {
    this.day = Math.min(Math.max(day, 0), PLAN_DAYS);
    if (this.day === PLAN_DAYS) this.#pause();
  }
}

/** Nothing moves by itself for people who asked for that; they go from day to day themselves. */
const canMove = (): boolean => !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
