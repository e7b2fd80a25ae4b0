import { expect } from '@open-wc/testing';
import { forgetAll, resetAddress } from './testing/council.js';
import { Person } from './testing/person.js';
import { smallForm } from './testing/small-form.js';

const define = new URL('./define.js', import.meta.url);

describe('<council-referral-form src>', () => {
  const { warn } = console;
  const { fetch } = globalThis;
  let warnings: string[] = [];
  const load = async (answer: () => Response) => {
    await import(define.href);
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
    globalThis.fetch = async () => answer();
    const form = document.createElement('council-referral-form');
    form.src = '/form.json';
    document.body.append(form);
    await form.updateComplete;
    return new Person(form);
  };
  afterEach(async function () {
    this.timeout(20_000);
    console.warn = warn;
    globalThis.fetch = fetch;
    document.querySelector('council-referral-form')?.remove();
    await forgetAll();
    await resetAddress();
  });

  it('loads its definition', async () => {
    const person = await load(() => Response.json(smallForm));
    await person.reach('What is your name?');
  });

  const problems: [what: string, answer: () => Response, warning: RegExp][] = [
    ['is not there', () => new Response('', { status: 404 }), /404/],
    ['is no JSON', () => new Response('<html>'), /form\.json/],
    [
      'does not fit the schema',
      () =>
        Response.json({
          ...smallForm,
          pages: [{ id: 'a', path: 'a', components: [{ type: 'x' }] }],
        }),
      /form\.json#\/pages\/0/,
    ],
  ];
  for (const [what, answer, warning] of problems) {
    it(`says so where it ${what}, and tells the developer why`, async () => {
      const person = await load(answer);
      await person.reach('There is a problem with this form');
      expect(warnings.join('\n')).to.match(warning);
    });
  }
});
