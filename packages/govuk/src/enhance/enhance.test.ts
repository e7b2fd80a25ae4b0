import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import {
  accordion,
  button,
  characterCount,
  checkboxes,
  cookieBanner,
  errorSummary,
  exitThisPage,
  fileUpload,
  html,
  input,
  notificationBanner,
  passwordInput,
  radios,
  serviceNavigation,
  skipLink,
  tabs,
  trustedHtml,
} from '../index.js';
import { clear, key, onPhone, press, show, textOf, until, widen } from '../testing/behaviour.js';
import { enhance } from './enhance.js';
import { modules } from './modules.js';

const sections = (id: string) =>
  accordion({ id, items: [{ heading: { text: 'Money' }, content: { text: 'Benefits' } }] });
const conditional = { html: input({ name: 'address', label: { text: 'Address' } }) };
const fieldset = { legend: { text: 'How?' } };

/** Every component that has behaviour. */
const everything = () => html`
  ${skipLink({ href: '#main' })} ${exitThisPage({ redirectUrl: '#left' })}
  <form method="post">
    ${cookieBanner({
      attributes: { 'data-module': 'council-cookie-banner' },
      messages: [{ text: 'May we?', actions: [{ text: 'Hide' }] }],
    })}
  </form>
  ${serviceNavigation({
    navigation: [
      { href: '#a', text: 'A' },
      { href: '#b', text: 'B' },
    ],
  })}
  <main id="main">
    ${errorSummary({})} ${notificationBanner({ text: 'Saved' })} ${sections('help')}
    ${tabs({
      items: [
        { id: 'day', label: 'Day', panel: { text: 'Today' } },
        { id: 'week', label: 'Week', panel: { text: 'This week' } },
      ],
    })}
    <form>
      ${characterCount({ name: 'more', maxlength: 10, label: { text: 'More' } })}
      ${passwordInput({ name: 'password', label: { text: 'Password' } })}
      ${fileUpload({ name: 'plan', javascript: true, label: { text: 'Plan' } })}
      ${radios({ name: 'contact', fieldset, items: [{ value: 'a', text: 'A', conditional }] })}
      ${checkboxes({ name: 'needs', fieldset, items: [{ value: 'a', text: 'A' }] })}
      ${button({ text: 'Send' })}
    </form>
  </main>
`;

/** What is written to the console as an error, from now to the end of a test. */
function errors() {
  const { error } = console;
  const written: unknown[][] = [];
  console.error = (...words) => void written.push(words);
  return { written, restore: () => (console.error = error) };
}

/** What is listening outside a test's own elements, observing and repeating, from now on. */
function watched() {
  const target = EventTarget.prototype;
  const observer = MutationObserver.prototype;
  const { addEventListener, removeEventListener } = target;
  const { observe, disconnect } = observer;
  const { setInterval, clearInterval } = window;
  const active = new Map<string, unknown>();
  const ids = new Map<unknown, number>();
  const idOf = (thing: unknown) => ids.get(thing) ?? (ids.set(thing, ids.size), ids.size - 1);
  const isPage = (it: EventTarget) => !(it instanceof Element) || it instanceof HTMLFormElement;
  const nameOf = (it: EventTarget, type: string, listener: unknown, options: unknown) => {
    const capture = typeof options === 'object' && options ? 'capture' in options : !!options;
    return `${it.constructor.name} ${idOf(it)} ${type} ${idOf(listener)} ${capture}`;
  };

  target.addEventListener = function (this: EventTarget, type, listener, options) {
    if (isPage(this)) active.set(nameOf(this, type, listener, options), this);
    addEventListener.call(this, type, listener, options);
  };
  target.removeEventListener = function (this: EventTarget, type, listener, options) {
    active.delete(nameOf(this, type, listener, options));
    removeEventListener.call(this, type, listener, options);
  };
  observer.observe = function (node, options) {
    active.set(`observer ${idOf(this)}`, this);
    observe.call(this, node, options);
  };
  observer.disconnect = function () {
    active.delete(`observer ${idOf(this)}`);
    disconnect.call(this);
  };
  window.setInterval = ((run: () => void, delay: number) => {
    const id = setInterval(run, delay);
    active.set(`interval ${id}`, run);
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    active.delete(`interval ${String(id)}`);
    clearInterval(id);
  };

  return {
    /** Whom they belong to: `Window`, `HTMLDocument`, `MediaQueryList`… */
    get active() {
      return [...active.keys()].map((name) => name.split(' ')[0]).sort();
    },
    restore() {
      Object.assign(target, { addEventListener, removeEventListener });
      Object.assign(observer, { observe, disconnect });
      Object.assign(window, { setInterval, clearInterval });
    },
  };
}

describe('enhance()', () => {
  let console_: ReturnType<typeof errors>;

  before(widen);
  beforeEach(() => (console_ = errors()));
  afterEach(() => {
    clear();
    console_.restore();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  // First, as modules stay once they are loaded.
  it('loads what is used, and nothing else', async () => {
    await show([sections('help'), button({ text: 'Send' })]);
    const loaded = performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/components\/[^/]*\/([^/]*)\.mjs/.exec(name)?.[1] ?? []);
    expect(loaded.sort()).to.deep.equal(['accordion', 'button']);
  });

  it('starts every component that has behaviour', async () => {
    const stage = await show(everything());
    const present = new Set(stage.all('[data-module]').map(({ dataset }) => dataset['module']));
    expect([...present].sort()).to.deep.equal(Object.keys(modules).sort());
    for (const element of stage.all('[data-module]')) {
      const { module } = element.dataset;
      expect(element.hasAttribute(`data-${module}-init`), module).to.be.true;
    }
    expect(console_.written).to.deep.equal([]);
  });

  it('knows all components of GOV.UK Frontend that have behaviour', async () => {
    const names = Object.values(await import('govuk-frontend')).flatMap((it) =>
      typeof it === 'function' && 'moduleName' in it ? it.moduleName : [],
    );
    expect([...names, 'council-cookie-banner'].sort()).to.deep.equal(Object.keys(modules).sort());
  });

  it('tells the stylesheet and GOV.UK Frontend that script works', async () => {
    document.body.classList.remove('js-enabled', 'govuk-frontend-supported');
    await show(sections('help'));
    expect([...document.body.classList]).to.include.members([
      'js-enabled',
      'govuk-frontend-supported',
    ]);
  });

  it('starts a component once, called again, at once, and on parts', async () => {
    const stage = await show(html`<div>${sections('help')}</div>`);
    const part = stage.find('div');
    await enhance(stage.element);
    await Promise.all([enhance(part), enhance(), enhance(stage.element)]);
    expect(stage.all('.govuk-accordion__controls')).to.have.lengthOf(1);
    expect(console_.written).to.deep.equal([]);

    const fresh = document.createElement('div');
    document.body.append(fresh);
    render(sections('more'), fresh);
    const ends = await Promise.all([enhance(), enhance(fresh), enhance(fresh)]);
    expect(fresh.querySelectorAll('.govuk-accordion__controls')).to.have.lengthOf(1);
    fresh.remove();
    for (const end of ends) end();
    expect(console_.written).to.deep.equal([]);
  });

  it('starts what was rendered later', async () => {
    const stage = await show(sections('help'));
    const later = document.createElement('div');
    stage.element.append(later);
    render(sections('later'), later);
    await enhance(stage.element);
    expect(stage.all('.govuk-accordion__show-all')).to.have.lengthOf(2);
  });

  it('starts an element that it is given itself', async () => {
    const stage = await show(html`<council-thing>${sections('help')}</council-thing>`);
    await enhance(stage.find('.govuk-accordion'));
    expect(stage.all('.govuk-accordion__show-all')).to.have.lengthOf(1);
  });

  it('leaves what an element of ours renders to the element', async () => {
    const stage = await show(html`<council-thing>${sections('help')}</council-thing>`);
    expect(stage.all('.govuk-accordion__show-all')).to.have.lengthOf(0);
    await enhance(stage.find('council-thing'));
    expect(stage.all('.govuk-accordion__show-all')).to.have.lengthOf(1);
  });

  it('writes down what is wrong with one component, and goes on', async () => {
    const wrong = trustedHtml(`
      <div data-module="govuk-accordion" id="empty"></div>
      <div data-module="govuk-skip-link" id="not-a-link"></div>
      <div data-module="govuk-checkboxes" id="nowhere">
        <input type="checkbox" data-aria-controls="nothing">
      </div>`);
    const stage = await show([
      notificationBanner({ html: wrong }),
      sections('help'),
      passwordInput({ name: 'password', label: { text: 'Password' } }),
    ]);
    expect(stage.all('.govuk-accordion__show-all')).to.have.lengthOf(1);
    expect(stage.find('.govuk-password-input__toggle').hidden).to.be.false;

    const written = console_.written.map(([message, element, error]) => {
      expect(error).to.be.instanceOf(Error);
      return `${String(message)} ${(element as Element).id}`;
    });
    expect(written.sort()).to.deep.equal([
      'enhance: govuk-accordion does not work here empty',
      'enhance: govuk-checkboxes does not work here nowhere',
      'enhance: govuk-skip-link does not work here not-a-link',
    ]);
    await enhance(stage.element);
    expect(console_.written, 'once').to.have.lengthOf(3);
  });

  it('does nothing in a part that has left the page', async () => {
    const gone = document.createElement('div');
    gone.innerHTML = '<div data-module="govuk-accordion"></div>';
    await enhance(gone);
    expect(console_.written).to.deep.equal([]);
  });

  describe('what it returns', () => {
    let watch: ReturnType<typeof watched>;

    beforeEach(() => (watch = watched()));
    afterEach(() => watch.restore());

    it('leaves no listener, observer or timer behind', async () => {
      expect(watch.active).to.deep.equal([]);
      const stage = await show(everything());
      stage.find('textarea').focus();
      expect(watch.active).to.include.members([
        'Window',
        'HTMLDocument',
        'MediaQueryList',
        'HTMLFormElement',
        'observer',
        'interval',
      ]);
      // Still in the page and in focus: some browsers have it lose the focus when it goes, some not.
      (await enhance(stage.element))();
      expect(watch.active).to.deep.equal([]);
    });

    it('takes what a component adds when the screen turns', async () => {
      await onPhone(async () => {
        const stage = await show(everything());
        const tab = () => stage.find('.govuk-tabs__tab').getAttribute('role');
        expect(tab()).to.equal(null);
        await widen();
        await until(() => tab() === 'tab', 'tabs');
        stage.leave();
      });
      expect(watch.active).to.deep.equal([]);
    });

    it('takes what a component added before it failed', async () => {
      const wrong = '<div data-module="govuk-tabs"><a class="govuk-tabs__tab">Day</a></div>';
      await show(notificationBanner({ html: trustedHtml(wrong) }));
      expect(console_.written).to.have.lengthOf(1);
      expect(watch.active).to.deep.equal([]);
    });

    it('lets nothing react any more', async () => {
      const stage = await show(everything());
      const { element } = stage;
      stage.leave();
      document.body.append(element);
      const before = element.innerHTML;

      location.hash = '#week';
      await new Promise((resolve) => window.addEventListener('hashchange', resolve));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      element
        .querySelector('#help-content-1')!
        .dispatchEvent(new Event('beforematch', { bubbles: true }));
      await press(element.querySelector('.govuk-accordion__show-all')!);
      await press(element.querySelector('.govuk-password-input__toggle')!);
      await key('Shift', 3);
      await onPhone(() => Promise.resolve());
      expect(element.innerHTML).to.equal(before);
      expect(document.querySelector('.govuk-exit-this-page-overlay')).to.equal(null);
      element.remove();
    });

    it('ends a part of what another call started, and leaves the rest', async () => {
      const stage = await show(
        html`<div>${sections('help')}</div>
          ${sections('more')}`,
      );
      const part = stage.find('div');
      (await enhance(part))();
      const [ended, working] = stage.all('.govuk-accordion__show-all');
      await press(ended!);
      expect(textOf(ended!)).to.equal('Show all sections');
      await press(working!);
      expect(textOf(working!)).to.equal('Hide all sections');
    });

    it('ends what has left its part in the meantime', async () => {
      const stage = await show(html`<div>${everything()}</div>`);
      stage.find('div').remove();
      stage.leave();
      expect(watch.active).to.deep.equal([]);
    });

    it('can be called again', async () => {
      const end = await enhance((await show(everything())).element);
      end();
      end();
      expect(console_.written).to.deep.equal([]);
    });
  });
});
