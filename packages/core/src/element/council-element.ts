import type { hydrate } from '@lit-labs/ssr-client';
import { LitElement, html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  createTranslate,
  type Catalogue,
  type Catalogues,
  type MessageOverrides,
  type Translate,
} from '../messages/index.js';
import { createAnnouncer, type Announcer } from './announcer.js';
import { moveFocus } from './focus.js';
import { readHandover, type Handover } from './handover.js';
import { nearestLanguage, watchLanguage } from './language.js';
import { loadTexts, textsAtHand } from './texts.js';

/** Loads the stylesheet text that an isolated element adopts. */
export type StylesLoader = () => Promise<{ styles: string }>;

/** What the server knows and an element cannot ask a document for. */
export interface ServerContext {
  /** Language of the page, BCP 47. */
  language: string;
  /** First part of every id in the element. */
  idPrefix: string;
}

let clientElements = 0;
const adopted = new Map<StylesLoader, Promise<CSSStyleSheet>>();

/**
 * The base class of every Council Elements component, and the only one that extends LitElement.
 *
 * It owns what components share: the root they render into, the first render (which takes over what
 * a server rendered, or replaces fallback content), the language, ids, announcements, focus, events.
 * A component gives its `catalogues` and its `view()`.
 *
 * @typeParam Texts the component's English catalogue
 */
export abstract class CouncilElement<Texts extends Catalogue> extends LitElement {
  /**
   * Names of the properties that the server hands to the browser as JSON, so that the first render
   * in the browser equals the server's. Their values must survive JSON.
   */
  static readonly handover: readonly string[] = [];

  /** Stylesheet for a shadow root; loaded only when an element is `isolated`. */
  static readonly isolatedStyles: StylesLoader | undefined;

  /**
   * Renders into a shadow root with its own styles, for a page without GOV.UK Frontend or with
   * another version of it. Read once, when the element first connects.
   */
  @property({ type: Boolean, reflect: true }) isolated = false;

  /** A council's own wording of single texts, by language. */
  @property({ attribute: false }) messages: MessageOverrides<Texts> = {};

  /** Language of the nearest `lang`, BCP 47. */
  @state() protected language = 'en';

  /** The component's texts by language, English first; others may be loaded when a page needs them. */
  protected abstract readonly catalogues: Catalogues<Texts>;

  /** The component's words in the language of the page. */
  protected t!: Translate<Texts>;

  /** @internal Set by the server's renderer. */
  serverContext: ServerContext | undefined;

  #handover: Handover | undefined;
  #hydrate: Hydrate | undefined;
  #setByPage: Record<string, unknown> = {};
  #idPrefix: string | undefined;
  #announcer: Announcer | undefined;
  #unwatchLanguage: (() => void) | undefined;
  /** The words of a language that the page has changed to are on their way. */
  #following: Promise<void> | undefined;

  /** State in, template out. Must be pure: the server calls it too. */
  protected abstract view(): TemplateResult;

  /** First part of every id in the element: its own `id` where it has one. */
  protected get idPrefix(): string {
    return (this.#idPrefix ??=
      this.getAttribute('id') ??
      this.serverContext?.idPrefix ??
      `${this.localName}-c${++clientElements}`);
  }

  /** Whether a server rendered the element. Known until the first render, from when it is connected. */
  protected get isServed(): boolean {
    return this.#handover !== undefined;
  }

  /** Whether the first render takes over what a server rendered: it must be the same. Known by then. */
  protected get takesOver(): boolean {
    return this.#hydrate !== undefined;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#takeHandover();
    else this.#followLanguage();
    this.#unwatchLanguage = watchLanguage(() => this.#followLanguage());
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLanguage?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#renderAsServerDid();
    if (!this.t || changed.has('messages') || changed.has('language')) {
      this.#speak();
    }
  }

  protected override render(): TemplateResult {
    const view = this.view();
    // One template around every view: where the outermost changes, Lit clears the whole root, and the
    // live region with it.
    return this.isolated
      ? html`<div class="council-isolated govuk-frontend-supported">${view}</div>`
      : html`${view}`;
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    if (!this.isolated) return this;
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  /**
   * Waits for what the first render needs: the parser to be done with the children, the styles, the
   * words.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && !isServer) {
      if (document.readyState === 'loading') {
        await new Promise((resolve) =>
          document.addEventListener('DOMContentLoaded', resolve, { once: true }),
        );
      }
      if (this.isolated) await this.#adoptStyles();
      // A page that no server rendered never loads what takes its HTML over.
      if (hasServerMarkup(this.renderRoot)) this.#hydrate = await loadHydrate();
      const spoken = await this.loadTexts(this.#handover?.language ?? this.language);
      // What the server rendered works as it is, and is in the right language.
      if (!spoken && this.#hydrate) return;
    }
    await super.scheduleUpdate();
  }

  /** Complete is what is shown in the language of the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#following;
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#takeRoot();
    super.update(changed);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.#announcer = createAnnouncer(this.renderRoot);
    this.#followLanguage();
    Object.assign(this, this.#setByPage);
    this.#handover = undefined;
  }

  /** Says a text to screen readers once it is quiet, without moving focus. */
  protected announce(text: string): void {
    this.#announcer?.announce(text);
  }

  /**
   * Moves focus to a heading or an error summary after the next render, as GOV.UK Frontend does.
   * @param selector of an element in the component
   */
  protected async moveFocus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target) moveFocus(target);
  }

  /**
   * Fires a bubbling, composed event. Fire on a user's action, after the value is committed.
   * @param type name, as declared in `HTMLElementEventMap`
   * @param detail what the page needs to know
   * @returns false where the page called `preventDefault()`
   */
  protected emit<Type extends CouncilEventName>(
    type: Type,
    detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
    { cancelable = false } = {},
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }),
    );
  }

  /**
   * Tells the developer, in the console, what was wrong with data and where. People get their own
   * message in the page.
   */
  protected logProblem(path: string, reason: string): void {
    console.warn(`<${this.localName}> ${path}: ${reason}`);
  }

  /**
   * Loads the words of a language, where they have not come with the component, and uses them.
   * @returns false where they do not come: English is spoken then
   * @internal A server calls it before it renders.
   */
  async loadTexts(language = this.language): Promise<boolean> {
    try {
      await loadTexts(this.catalogues, language);
      if (this.hasUpdated || isServer) this.#speak();
      return true;
    } catch (error) {
      this.logProblem('messages', `no words for "${language}": ${String(error)}`);
      return false;
    }
  }

  /** Takes the language of the page as soon as there are words for it. */
  #followLanguage(): void {
    const language = nearestLanguage(this);
    if (language === this.language) return;
    const follow = () => {
      if (nearestLanguage(this) === language) this.language = language;
    };
    if (loadTexts(this.catalogues, language)) {
      this.#following = this.loadTexts(language).then(follow);
    } else follow();
  }

  #speak(): void {
    this.t = createTranslate<Texts>(textsAtHand(this.catalogues), this.language, this.messages);
  }

  #takeHandover(): void {
    this.#handover = readHandover(this);
    if (!this.#handover) {
      this.language = nearestLanguage(this);
      return;
    }
    this.#idPrefix = this.#handover.idPrefix;
    Object.assign(this, this.#handover.properties);
  }

  /**
   * Hydration takes the values it is given for those in the page, so the first render uses the
   * server's. What the page's script set before the upgrade comes right after, as an update.
   */
  #renderAsServerDid(): void {
    if (this.serverContext) {
      this.language = this.getAttribute('lang') ?? this.serverContext.language;
    }
    if (!this.#handover) return;
    this.language = this.#handover.language;
    const properties = this as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(this.#handover.properties)) {
      if (properties[name] === value) continue;
      this.#setByPage[name] = properties[name];
      properties[name] = value;
    }
  }

  /** Hydrates what a server rendered; else clears fallback content, which rendering would append to. */
  #takeRoot(): void {
    const root = this.renderRoot as HTMLElement | ShadowRoot;
    if (!this.#hydrate) {
      root.replaceChildren();
      return;
    }
    // Rendered as the server did, then with what the browser knows better: an update after the update
    // is the point of it.
    (this.constructor as typeof CouncilElement).disableWarning?.('change-in-update');
    try {
      this.#hydrate(this.render(), root, this.renderOptions);
    } catch (error) {
      // The page and the server disagree (another version, a proxy that edits HTML): show ours.
      this.logProblem('hydration', `${String(error)}; rendered again`);
      delete (root as { _$litPart$?: unknown })._$litPart$;
      root.replaceChildren();
    }
  }

  async #adoptStyles(): Promise<void> {
    const load = (this.constructor as typeof CouncilElement).isolatedStyles;
    if (!load) return;
    let sheet = adopted.get(load);
    if (!sheet) {
      sheet = load().then(({ styles }) => {
        const made = new CSSStyleSheet();
        made.replaceSync(styles);
        return made;
      });
      adopted.set(load, sheet);
    }
    try {
      (this.renderRoot as ShadowRoot).adoptedStyleSheets = [await sheet];
    } catch (error) {
      adopted.delete(load);
      this.logProblem('isolated', `its styles did not load: ${String(error)}`);
    }
  }
}

type Hydrate = typeof hydrate;

async function loadHydrate(): Promise<Hydrate | undefined> {
  try {
    return (await import('@lit-labs/ssr-client')).hydrate;
  } catch {
    // Cut off on the way: the element renders its own HTML in the place of the server's.
    return undefined;
  }
}

/** Names of the events that components declare in `HTMLElementEventMap`. */
export type CouncilEventName = Extract<keyof HTMLElementEventMap, `council-${string}`>;

function hasServerMarkup(root: Node): boolean {
  for (const node of root.childNodes) {
    if (node.nodeType === Node.COMMENT_NODE && node.nodeValue?.startsWith('lit-part')) return true;
  }
  return false;
}
