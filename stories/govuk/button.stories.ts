import type { Meta } from '@storybook/web-components-vite';
import { button } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/button/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Button',
  parameters: guidance({
    component: 'button',
    when: `
      Use it to do something: start, save, send. One main button to a page; the others
      secondary. Keep the warning button for what cannot be undone, such as to delete a
      plan. To go to another page, use a link, unless the page begins a service
      (\`isStartButton\`).
    `,
    accessibility: [
      'Enter and Space press a button. With `href` it is a link with `role="button"`: Enter works by itself, Space by script alone.',
      '`preventDoubleClick` ignores a second press within a second, for hands that shake; it needs the script, so let the server also refuse the same form twice.',
      'Avoid `disabled`: it cannot be reached with Tab, and nothing says why. Let people press, then say what is missing.',
      'In forced colours its shape is kept by a border that is otherwise transparent; main, secondary and warning look alike there, so the words must tell them apart.',
    ],
  }),
} satisfies Meta;

const story = stories(button);
const example = examples(button, fixtures);

export const Default = story((say) => ({ text: say('Save and continue', 'Cadw a pharhau') }));
export const Secondary = story((say) => ({
  text: say('Find an address', 'Dod o hyd i gyfeiriad'),
  classes: 'govuk-button--secondary',
}));
export const Warning = story((say) => ({
  text: say('Delete this plan', 'Dileu’r cynllun hwn'),
  classes: 'govuk-button--warning',
}));
export const Start = story((say) => ({
  text: say('Start now', 'Dechrau nawr'),
  href: '#start',
  isStartButton: true,
}));

export const ExampleDefault = example('default');
export const ExampleDefaultHoverState = example('default hover state');
export const ExampleDefaultActiveState = example('default active state');
export const ExampleDefaultFocusState = example('default focus state');
export const ExampleDisabled = example('disabled');
export const ExampleLink = example('link');
export const ExampleStart = example('start');
export const ExampleSecondary = example('secondary');
export const ExampleSecondaryHoverState = example('secondary hover state');
export const ExampleSecondaryActiveState = example('secondary active state');
export const ExampleSecondaryFocusState = example('secondary focus state');
export const ExampleSecondaryDisabled = example('secondary disabled');
export const ExampleWarning = example('warning');
export const ExampleWarningHoverState = example('warning hover state');
export const ExampleWarningActiveState = example('warning active state');
export const ExampleWarningFocusState = example('warning focus state');
export const ExampleWarningDisabled = example('warning disabled');
export const ExampleInverse = example('inverse');
export const ExampleInverseHoverState = example('inverse hover state');
export const ExampleInverseActiveState = example('inverse active state');
export const ExampleInverseFocusState = example('inverse focus state');
export const ExampleInverseDisabled = example('inverse disabled');
