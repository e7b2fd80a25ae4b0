import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SyncStatus } from '@council-elements/core/storage';
import '@council-elements/goal-tracker/define.js';
import '@council-elements/goal-tracker/goal-tracker.css';
import type { CouncilGoalTracker } from '@council-elements/goal-tracker';
import { day17, device, NOWHERE, sample, upTo } from './goal-tracker-story.js';
import { sayIn, type Say } from './say.js';

/** What a story before has kept, or locked. */
const forgetDevice = () =>
  new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('council-elements');
    request.onsuccess = request.onerror = () => resolve();
  });

export default {
  title: 'Services/Goal tracker/On a device',
  component: 'council-goal-tracker',
  beforeEach: forgetDevice,
  parameters: {
    docs: {
      description: {
        component:
          'What a device keeps of a plan: encrypted with a passphrase of the person or a key of the service, and in step with a server.',
      },
    },
  },
} satisfies Meta;

const inStep = (status: (say: Say) => Partial<SyncStatus>): StoryObj => ({
  render: (_args, { globals }) => {
    const say = sayIn(globals);
    return html`<council-goal-tracker
      plan=${sample(say)[0]?.plan ?? ''}
      today=${day17}
      endpoint=${NOWHERE}
      .store=${device(upTo(sample(say), day17), status(say))}
    ></council-goal-tracker>`;
  },
});

const synced = Date.parse('2026-03-18T14:05:00Z');

/** Nothing waits, and there is no signal. */
export const Offline = inStep(() => ({ synced }));

/** Two changes wait for a signal. */
export const Pending = inStep(() => ({ synced, waiting: 2 }));

/** What the service did not take is kept, with its reason. */
export const Refused = inStep((say) => ({
  synced,
  refused: upTo(sample(say), day17)
    .slice(-1)
    .map((event) => ({
      id: event.id,
      event,
      path: '/events/0',
      message: say('is not theirs to write', 'nid eiddo nhw yw ei ysgrifennu'),
    })),
}));

const locked = (encryption: string): StoryObj => ({
  render: () =>
    html`<council-goal-tracker plan="stairs-plan" encryption=${encryption}></council-goal-tracker>`,
});

/** The service has the key, and nobody has signed in. */
export const SignIn = locked('service');

/** No passphrase is set on this device yet. */
export const ChooseAPassphrase = locked('passphrase');

const until = async <Found>(find: () => Found | null | undefined): Promise<Found> => {
  for (let attempts = 0; attempts < 200; attempts++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It is not shown');
};

/** Types into the fields of the lock, and sends them. */
async function send(tracker: CouncilGoalTracker, kind: string, passphrase: string) {
  const form = await until(() =>
    tracker.querySelector(`[name=device][value=${kind}]`)?.closest('form'),
  );
  for (const field of form.querySelectorAll<HTMLInputElement>('[name=passphrase], [name=again]')) {
    field.value = passphrase;
  }
  form.requestSubmit();
}

async function lock(canvas: HTMLElement): Promise<CouncilGoalTracker> {
  const tracker = await until(() => canvas.querySelector('council-goal-tracker'));
  await send(tracker, 'choose', 'kettle garden bus');
  await until(() => tracker.querySelector('[name=device][value=lock]'));
  await send(tracker, 'lock', '');
  await until(() => tracker.querySelector('[name=device][value=open]'));
  return tracker;
}

/** Two passphrases that differ. */
export const ChooseErrors: StoryObj = {
  ...locked('passphrase'),
  play: async ({ canvasElement }) => {
    const tracker = await until(() => canvasElement.querySelector('council-goal-tracker'));
    await send(tracker, 'choose', 'too short');
    await until(() => tracker.querySelector('.govuk-error-summary'));
  },
};

/** The passphrase is asked for. */
export const Locked: StoryObj = {
  ...locked('passphrase'),
  play: async ({ canvasElement }) => {
    await lock(canvasElement);
  },
};

/** It is not the one; what is kept stays. */
export const WrongPassphrase: StoryObj = {
  ...locked('passphrase'),
  play: async ({ canvasElement }) => {
    const tracker = await lock(canvasElement);
    await send(tracker, 'open', 'kettle garden cat');
    await until(() => tracker.querySelector('.govuk-error-summary'));
  },
};
