import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Indexer } from 'storybook/internal/types';

const inRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What stories load by address: the example council's logos and data, and the stories' own. */
const staticDirs = [
  { from: inRoot('packages/example-council/public'), to: '/' },
  { from: inRoot('packages/example-council/data'), to: '/data' },
  { from: inRoot('stories/data'), to: '/sample' },
].filter(({ from }) => existsSync(from));

/**
 * Stories of GOV.UK Frontend's examples have a tag, and so have those of files that put more of a
 * theme on the page than its stylesheet. Storybook reads tags from the source, where a call that makes
 * a story shows none.
 */
const withTags = (indexer: Indexer): Indexer => ({
  ...indexer,
  async createIndex(file, options) {
    const entries = await indexer.createIndex(file, options);
    const readsTheme = /\bthemeOf\(/.test(await readFile(file, 'utf8'));
    return entries.map((entry) => ({
      ...entry,
      tags: [
        ...(entry.tags ?? []),
        ...(entry.exportName.startsWith('Example') ? ['govuk-example'] : []),
        ...(readsTheme ? ['reads-theme'] : []),
      ],
    }));
  },
});

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs,
  experimental_indexers: (indexers = []) => indexers.map(withTags),
  // Nothing calls out: a council's network may forbid it, and nobody asked for it.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  features: {
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
} satisfies StorybookConfig;
