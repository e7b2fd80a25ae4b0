import { expect } from '@open-wc/testing';
import { waitUntil } from '@council-elements/core/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CouncilReferralForm } from '../referral-form.js';

/** What a person puts into a page: text by the field's name, or the value of a choice. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Enough for any page of a form. */
const MOST_STOPS = 60;

/** A person at a form: what they see, and what they do with the keyboard or by clicking. */
export class Person {
  constructor(readonly form: CouncilReferralForm) {}

  find<Found extends HTMLElement>(selector: string): Found {
    const found = this.form.renderRoot.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${this.text}`);
    return found;
  }

  has(selector: string): boolean {
    return this.form.renderRoot.querySelector(selector) !== null;
  }

  field(name: string): HTMLInputElement {
    return this.find(`[name="${name}"]`);
  }

  get heading(): string {
    return this.find('h1').textContent?.trim().replace(/\s+/g, ' ') ?? '';
  }

  get text(): string {
    const parts = [...this.form.renderRoot.children].filter(
      ({ localName }) => localName !== 'script',
    );
    return parts
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  get active(): Element | null {
    return this.form.shadowRoot ? this.form.shadowRoot.activeElement : document.activeElement;
  }

  /** Waits until the page has a heading. */
  async reach(heading: string): Promise<void> {
    await waitUntil(
      () => this.has('h1') && this.heading === heading,
      `the heading is "${heading}"`,
      { timeout: 5000 },
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}, but: ${this.text}`);
    });
    await this.form.updateComplete;
  }

  async sees(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `there is "${text}"`, { timeout: 5000 }).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}, but: ${this.text}`);
      },
    );
  }

  /** Fills the page in, as if typed, without the keyboard's detours. */
  fill(fields: Fields): void {
    for (const [name, value] of Object.entries(fields)) {
      for (const each of typeof value === 'string' ? [value] : value) {
        const choice = this.form.renderRoot.querySelector<HTMLInputElement>(
          `[name="${name}"][value="${CSS.escape(each)}"]:is([type="radio"], [type="checkbox"])`,
        );
        if (choice) choice.click();
        else {
          const field = this.field(name);
          field.value = each;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }
    }
  }

  async press(text = 'Continue'): Promise<void> {
    const named = (element: HTMLElement) =>
      element.textContent?.replace(/\s+/g, ' ').trim().startsWith(text) === true;
    const button = [...this.form.renderRoot.querySelectorAll<HTMLElement>('button, a')].find(named);
    if (!button) throw new Error(`There is no button or link "${text}" in: ${this.text}`);
    button.click();
    await this.form.updateComplete;
  }

  /** Fills in a page and goes on. */
  async answer(fields: Fields): Promise<void> {
    this.fill(fields);
    await this.press();
  }

  /** Moves focus with the Tab key until it is where it should be. */
  async tabTo(where: (active: HTMLElement) => boolean, what: string): Promise<HTMLElement> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await sendKeys({ press: 'Tab' });
      const { active } = this;
      if (active instanceof HTMLElement && where(active)) return active;
    }
    throw new Error(`Tab does not lead to ${what}`);
  }

  /** Fills in a page and goes on, by nothing but keys. */
  async type(fields: Fields, button = 'Continue'): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const values = typeof value === 'string' ? [value] : value;
      const { type } = this.field(name);
      if (type === 'checkbox') {
        for (const each of values) {
          await this.tabTo((active) => isField(active, name, each), `${name} ${each}`);
          await sendKeys({ press: ' ' });
        }
      } else if (type === 'radio') {
        await this.tabTo((active) => isField(active, name), name);
        await sendKeys({ press: ' ' });
        for (let step = 0; step < 10 && !isField(this.active, name, values[0]); step++) {
          await sendKeys({ press: 'ArrowDown' });
        }
        expect(isField(this.active, name, values[0]), `${name} ${values[0]}`).to.equal(true);
      } else {
        await this.tabTo((active) => isField(active, name), name);
        await sendKeys({ type: values[0] ?? '' });
      }
    }
    await this.tabTo(
      (active) => active.localName === 'button' && active.textContent?.trim() === button,
      button,
    );
    await sendKeys({ press: 'Enter' });
    await this.form.updateComplete;
  }
}

function isField(element: Element | null, name: string, value?: string): boolean {
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
    element.name === name &&
    (value === undefined || element.value === value)
  );
}
