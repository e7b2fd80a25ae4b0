import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createEventStore, openStore } from '@council-elements/core/storage';
import { describeElement, paceAddress } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from '../../goal-tracker.js';
import { Diary, PARTIES } from '../../testing/diary.js';
import { announced, fill, find, press, shows, textIn, violations } from '../../testing/page.js';

const define = new URL('../../define.js', import.meta.url);
const address = location.href;

let plans = 0;

/** A plan of six weeks at its end, as a worker has a form of it. */
function form(view: string, { language = 'en', write = (_: Diary): void => undefined } = {}) {
  const diary = new Diary().start();
  diary.goal();
  diary.add(0, { type: 'circumstances-recorded', birthDate: '1942-03-07' });
  write(diary);
  const plan = `end-${Date.now()}-${++plans}`;
  return {
    language,
    attributes: { plan, today: '2026-04-13' },
    properties: {
      events: diary.events.map((event) => ({ ...event, plan })),
      author: PARTIES.worker,
      query: `?plan=${plan}&view=${view}`,
    },
  };
}

/** What the form says of ASCOF 2A. */
const preview = (element: CouncilGoalTracker) =>
  textIn(element.renderRoot.querySelector('.govuk-summary-list dd')).trim();

const status = (element: CouncilGoalTracker) => textIn(find(element, '[role="status"]'));

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    await paceAddress();
  });

  it('shows how the plan would count as an outcome is chosen, by keyboard, and says it once', async () => {
    const element = await fixture(form('end'));
    await shows(element, 'How this plan would probably count if it ended today.');
    expect(preview(element)).to.equal('Cannot be told yet: What came of it is not chosen.');
    find(element, '[name="outcome"]').focus();
    await sendKeys({ press: ' ' });
    await shows(element, /Counts, as reached\. What came of it: The help ended as planned\./);
    // Past two radios: what is said is the one that it came to rest on.
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status(element)));
    observer.observe(find(element, '[role="status"]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await shows(element, /Does not count\. What came of it: The person did not want the help/);
    await announced(element, 'ASCOF 2A) Does not count. What came of it: The person did not want');
    observer.disconnect();
    expect(said.join(' ')).not.to.contain('ended for another reason');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('keeps to what is chosen where the form comes back, and says nothing of what is typed', async () => {
    const element = await fixture(form('end'));
    await shows(element, 'How this plan would probably count if it ended today.');
    const reason = find<HTMLTextAreaElement>(element, '[name="reason"]');
    reason.focus();
    await sendKeys({ type: 'Because' });
    reason.blur();
    expect(preview(element)).to.contain('What came of it is not chosen.');
    await fill(element, { outcome: 'Continuation of support', reason: '' });
    await shows(element, 'Does not count, as what follows cannot be told.');
    press(element, 'End the plan');
    await shows(element, 'Enter why the plan ends');
    expect(preview(element)).to.contain('Does not count, as what follows cannot be told.');
    await fill(element, { outcome: 'NFA: Support declined' });
    await shows(element, 'The person did not want the help any more.');
    expect(preview(element)).to.match(/^Does not count\. /);
  });

  it('shows it in Welsh', async () => {
    const element = await fixture(form('end', { language: 'cy' }));
    await shows(element, 'pe bai’n dod i ben heddiw');
    await fill(element, { outcome: 'NFA: Support ended as planned' });
    await shows(element, 'Yn cyfrif, fel wedi’i gyflawni.');
    await announced(element, 'Yn cyfrif, fel wedi’i gyflawni.');
  });

  it('asks what came of an assessment, by keyboard, and keeps what was typed without it', async () => {
    const element = await fixture(form('care'));
    await shows(element, 'What came of the request, assessment or review, if it was one?');
    const { plan } = element;
    await fill(element, { 'care-day': '10', 'care-month': '4', 'care-year': '2026' });
    find(element, '[value="assessment"]').focus();
    await sendKeys({ press: ' ' });
    expect(await violations(element)).to.deep.equal([]);
    press(element, 'Save change');
    await shows(element, 'Select what came of the request, assessment or review');
    expect(find<HTMLInputElement>(element, '[name="care-day"]').value).to.equal('10');
    const link = find(element, '.govuk-error-summary a');
    link.focus();
    await sendKeys({ press: 'Enter' });
    const outcome = find<HTMLSelectElement>(element, 'select[name="outcome"]');
    expect((element.getRootNode() as Document).activeElement).to.equal(outcome);
    await sendKeys({ type: 'Inf' });
    expect(outcome.value).to.equal('NFA: Information and advice or signposting');
    press(element, 'Save change');
    await shows(element, 'The change in care is recorded.');
    const kept = await createEventStore(await openStore()).all(plan);
    expect(kept.at(-1)).to.include({ change: 'assessment', outcome: outcome.value });
  });
});
