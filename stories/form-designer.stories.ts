import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import { createDesigner, type DesignerOptions } from './form-designer/designer.js';
import { starts, textOf } from './form-designer/starts.js';
import './form-designer/form-designer.css';

export default {
  title: 'Services/Referral form: try a definition',
  tags: ['!autodocs'],
  parameters: { controls: { disable: false } },
  argTypes: { start: { control: 'select', options: starts.map(({ id }) => id) } },
  render: (options) => createDesigner(options),
} satisfies Meta<DesignerOptions>;

type Story = StoryObj<DesignerOptions>;

/** What is pasted here stays in this browser. */
export const Designer: Story = { args: { keep: 'council-elements-form-designer' } };

/** A form of ours: change it and run it again. */
export const StartFromOurs: Story = { args: { start: 'reablement-referral' } };

/** A form that would fail people, as the linter sees it. */
export const Findings: Story = {
  args: {
    text: JSON.stringify(
      {
        id: 'help',
        version: '1',
        title: 'Ask for help',
        submitLabel: 'Send',
        pages: [
          {
            id: 'first',
            path: 'first',
            components: [
              {
                type: 'radios',
                id: 'pets',
                label: 'Please choose',
                items: [
                  { value: 'yes ', text: 'Yes' },
                  { value: 'no', text: 'No' },
                ],
                messages: { required: 'This field is required' },
              },
              {
                type: 'text',
                id: 'kind',
                label: 'KIND OF PET *',
                messages: { required: 'Please enter a valid pet' },
              },
            ],
          },
        ],
      },
      undefined,
      2,
    ),
  },
};

/** What was in the editor before a form of ours took its place can be put back. */
export const Replaced: Story = {
  args: { text: '{ "title": "My own form" }' },
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('form')?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const buttons = [...canvasElement.querySelectorAll('button')];
    if (!buttons.some(({ textContent }) => textContent?.includes('Put back'))) {
      throw new Error('What was written is lost.');
    }
  },
};

/** The text cannot be read: it says where. */
export const NotJson: Story = {
  args: { text: textOf('equipment-request').replace('"pages": [', '"pages" [') },
};

/** The text is JSON, and no form. */
export const NoForm: Story = { args: { text: '{ "title": "Ask for help", "pages": [{}] }' } };
